package org.paodao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "NaN", "Infinity", "1,5", "x", "1e999999999", "1e-999999999", "1e2147483648"})
    void whatIsNoFigureIsNotRead(String typed) {
        assertThat(Decimals.read(typed)).isNull();
        assertThat(Decimals.read("1".repeat(41))).isNull();
    }

    @Test
    void aFigureIsReadAsItIsTypedOrAsASpreadsheetWritesIt() {
        assertThat(Decimals.read(" -12.50 ")).isEqualTo(new BigDecimal("-12.50"));
        assertThat(Decimals.read("1.5E-5")).isEqualByComparingTo("0.000015");
        assertThat(Decimals.read(".5")).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "999 | 999",
                "1000 | 1,000",
                "-3.0 | -3.0",
                "-123456.70 | -123,456.70",
                "1234567.123456 | 1,234,567.123456",
                "0.0001 | 0.0001",
                "1E+5 | 100,000"
            })
    void aFigureIsPrintedGroupedWithAllItsDecimals(BigDecimal figure, String printed) {
        assertThat(Decimals.grouped(figure)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "------------------------------------", "x"})
    void whatIsNoIdIsNotRead(String typed) {
        assertThat(Ids.read(typed)).isNull();
        assertThat(Ids.read(null)).isNull();
    }

    @Test
    void anIdIsReadAsItIsWritten() {
        UUID id = Ids.next();
        assertThat(Ids.read(id.toString())).isEqualTo(id);
    }
}
