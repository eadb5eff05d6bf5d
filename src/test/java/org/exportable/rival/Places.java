package org.exportable.rival;

import java.util.Set;
import org.exportable.fact.Country;

/** Country groups of Supplement No. 1 to part 740 as of 2024-06-01, as far as the core needs them. */
final class Places {

    private static final Set<String> UNITED_STATES = Set.of("US", "PR", "GU", "VI", "AS", "MP", "UM");

    /** Country Group D:1. */
    private static final Set<String> D1 = Set.of(
            "AM", "AZ", "BY", "MM", "KH", "CN", "GE", "IQ", "KZ", "KP", "KG", "LA", "LY", "MO", "MD", "MN", "NI", "RU",
            "TJ", "TM", "UZ", "VE", "VN", "YE");

    /** Country Group D:4, the United Arab Emirates still in it. */
    private static final Set<String> D4 = Set.of(
            "BH", "BY", "CN", "EG", "IR", "IQ", "IL", "JO", "KP", "KW", "LB", "LY", "MO", "OM", "PK", "QA", "RU", "SA",
            "SY", "AE", "VE", "YE");

    /** Country Group D:5: Cambodia still in it, Cyprus no longer since 2024-05-30. */
    private static final Set<String> D5 = Set.of(
            "AF", "BY", "MM", "KH", "CF", "CN", "CD", "CU", "ER", "HT", "IR", "IQ", "KP", "LB", "LY", "NI", "RU", "SO",
            "SS", "SD", "SY", "VE", "ZW");

    private Places() {}

    /** The code of the country that the EAR counts it to. */
    static String counted(Country country) {
        return country.code().equals("HK") ? "CN" : country.code();
    }

    static boolean isUnitedStates(String code) {
        return UNITED_STATES.contains(code);
    }

    static boolean isD1OrD4(String code) {
        return D1.contains(code) || D4.contains(code);
    }

    static boolean isMacauOrD5(String code) {
        return code.equals("MO") || D5.contains(code);
    }

    /** In D:1, D:4 or D:5 and in neither A:5 nor A:6: of them all, Israel alone is in one of these. */
    static boolean isNamed(String code) {
        return (isD1OrD4(code) || D5.contains(code)) && !code.equals("IL");
    }
}
