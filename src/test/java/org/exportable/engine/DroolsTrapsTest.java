package org.exportable.engine;

import static org.exportable.engine.CompiledRules.base;
import static org.exportable.engine.CompiledRules.build;
import static org.exportable.engine.CompiledRules.fired;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exportable.fact.Movement;
import org.exportable.vocabulary.Classified;
import org.exportable.vocabulary.Destination;
import org.exportable.vocabulary.LicenseRequired;
import org.exportable.vocabulary.Place;
import org.exportable.vocabulary.Shipment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.kie.internal.runtime.conf.ForceEagerActivationOption;

/**
 * What Drools 10.2 does against expectation, and why the loader refuses what it refuses. If one of these tests fails after
 * an upgrade, Drools has changed, and what stands on the old behaviour can be thought over.
 */
public class DroolsTrapsTest {

    /** What the rules of this class look at. */
    public record Figures(BigDecimal exact, double rounded, Integer absent, String text) {}

    private static final Figures FIGURES = new Figures(new BigDecimal("1.6"), 1.6, null, "12");

    private static boolean holds(String constraint) {
        String rule = "rule r when Figures( %s ) then end".formatted(constraint);
        return !fired(base(new KieBaseOption[0], rule).newKieSession(), FIGURES).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"exact >= 1.6, false", "exact >= 1.6B, true", "rounded >= 1.6, true", "exact > 1.6, false"})
    void an_exact_decimal_is_not_at_least_a_literal_that_it_equals(String constraint, boolean holds) {
        assertEquals(holds, holds(constraint));
    }

    @ParameterizedTest
    @CsvSource({"absent >= 4800, false", "absent < 4800, false", "absent != 4800, true", "absent == 4800, false"})
    void what_is_absent_is_quietly_unequal_and_in_no_order(String constraint, boolean holds) {
        assertEquals(holds, holds(constraint));
    }

    @Test
    void text_against_a_number_compiles() {
        assertEquals(
                List.of(),
                build("rule r when Figures( text > 5 ) then end").getResults().getMessages(Message.Level.ERROR));
    }

    @Test
    void the_same_rule_name_in_two_packages_is_allowed() {
        String rule = "rule r when Figures() then end";
        assertEquals(
                Set.of("trap0.r", "trap1.r"),
                fired(base(new KieBaseOption[0], rule, rule).newKieSession(), FIGURES));
    }

    @Test
    void annotations_keep_their_quotes() {
        KieBase base = base(new KieBaseOption[0], "rule r @Because(\"why\") when Figures() then end");
        assertEquals("\"why\"", base.getRule("trap0", "r").getMetaData().get("Because"));
    }

    @Test
    void a_condition_can_run_any_java() {
        String property = "org.exportable.trap";
        assertNull(System.getProperty(property));
        try {
            String rule = "rule r when Figures() eval( System.setProperty(\"%s\", \"sprung\") == null ) then end";
            fired(base(new KieBaseOption[0], rule.formatted(property)).newKieSession(), FIGURES);
            assertEquals("sprung", System.getProperty(property));
        } finally {
            System.clearProperty(property);
        }
    }

    /** The second rule shares the first two patterns of the first, and so their join. */
    private static final String[] SHARING = {"""
        agenda-group "first"
        rule refines when
            Shipment( movement == org.exportable.fact.Movement.EXPORT )
            Destination( country == "CN" )
            not LicenseRequired( section == "letter" )
        then end
        rule refines2 when
            Shipment( movement == org.exportable.fact.Movement.EXPORT )
            Destination( country == "CN" )
            not LicenseRequired( section == "letter" )
        then end
        """, """
        agenda-group "second"
        rule shares when
            Shipment( movement == org.exportable.fact.Movement.EXPORT )
            Destination( country == "CN" )
        then end
        """};

    private static Set<String> firedByGroups(boolean eager, KieBaseOption... options) {
        KieSessionConfiguration configuration = KieServices.Factory.get().newKieSessionConfiguration();
        configuration.setOption(eager ? ForceEagerActivationOption.YES : ForceEagerActivationOption.NO);
        KieSession session = base(options, SHARING).newKieSession(configuration, null);
        session.getAgenda().getAgendaGroup("second").setFocus();
        session.getAgenda().getAgendaGroup("first").setFocus();
        Place place = new Place("US", Set.of());
        return fired(
                session, new Shipment(Movement.EXPORT, place, Set.of(), 0, 0), new Destination("CN", Set.of("D:5")));
    }

    private static final Set<String> ALL = Set.of("trap0.refines", "trap0.refines2", "trap1.shares");

    @Test
    void a_rule_with_not_can_stay_unfired_beside_one_that_shares_its_first_patterns() {
        assertEquals(Set.of("trap1.shares"), firedByGroups(false));
    }

    @Test
    void evaluated_eagerly_it_fires() {
        assertEquals(ALL, firedByGroups(true));
    }

    @Test
    void without_shared_joins_it_fires() {
        assertEquals(ALL, firedByGroups(false, ShareBetaNodesOption.NO));
    }

    /** `exists` before `not`, beside a rule that begins like it and goes on: the order that the loader refuses. */
    private static Set<String> exists(boolean eager) {
        KieSessionConfiguration configuration = KieServices.Factory.get().newKieSessionConfiguration();
        configuration.setOption(eager ? ForceEagerActivationOption.YES : ForceEagerActivationOption.NO);
        String[] rules = {"""
            rule T when
                exists LicenseRequired( paragraph == "742.6(a)(6)(i)(B)" )
                not HeadquarteredInMacauOrD5()
            then end
            rule T2 when
                exists LicenseRequired( paragraph == "742.6(a)(6)(i)(B)" )
                exists HeadquarteredInMacauOrD5()
            then end
            """, """
            rule A when
                exists LicenseRequired( section == "742.6(a)(6)" )
                exists Classified( family == "a" )
                Destination( country == "MO" || groups contains "D:5" )
            then end
            rule B when
                exists LicenseRequired( section == "742.6(a)(6)" )
                exists Classified( family == "a" )
                exists HeadquarteredInMacauOrD5()
            then end
            rule C when
                exists LicenseRequired( section == "742.6(a)(6)" )
                exists Classified( family == "a" )
                Destination( groups contains "740 Supp. 5(a)" )
                not HeadquarteredInMacauOrD5()
            then end
            """};
        return fired(
                base(new KieBaseOption[0], rules).newKieSession(configuration, null),
                new Destination("DE", Set.of()),
                new LicenseRequired("742.6(a)(6)", "742.6(a)(6)(i)(B)"),
                new Classified("3A090.c", "c"));
    }

    @Test
    void exists_before_not_can_leave_a_rule_unfired() {
        List<Set<String>> both = new ArrayList<>(List.of(exists(false), exists(true)));
        assertEquals(List.of(Set.of(), Set.of("trap0.T")), both);
    }
}
