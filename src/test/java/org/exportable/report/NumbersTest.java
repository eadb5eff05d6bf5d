package org.exportable.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1000, 1000", "2.50, 2.5", "2.909090909, 2.90909", "26900000, '26,900,000'", "15832, '15,832'"})
    void numbersAreReadable(BigDecimal number, String expected) {
        assertEquals(expected, Numbers.plain(number));
    }

    @ParameterizedTest
    @CsvSource({"0.013333, 1.3 %", "0.00001, less than 0.1 %", "0.5067, 51 %", "0.0999, 10.0 %", "0.1, 10 %"})
    void sharesAreReadable(double share, String expected) {
        assertEquals(expected, Numbers.percent(share));
    }
}
