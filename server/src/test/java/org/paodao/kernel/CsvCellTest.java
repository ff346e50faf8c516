package org.paodao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"x\")",
                "+cmd|示例",
                "-2+3+cmd|示例",
                "-",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "＝1+1",
                "=1\n第二行"
            })
    void whatASpreadsheetWouldReckonIsText(String text) {
        assertThat(CsvCell.of(text).replaceFirst("^\"", "")).startsWith("'" + text.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.5", "+8", "-3%", "12", "+86 0571 8888", "0571-88880000", "≥6.5%", "示例局", ""})
    void numbersAndOrdinaryTextsStayAsTheyAre(String text) {
        assertThat(CsvCell.of(text)).isEqualTo(text);
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        assertThat(CsvCell.of("甲,\"乙\"\n丙")).isEqualTo("\"甲,\"\"乙\"\"\n丙\"");
        assertThat(CsvCell.of(null)).isEmpty();
    }
}
