package org.paodao.appraisal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "示例 a|\"示例 a\"",
                "''|\"\"",
                "a\"b|\"a\\\"b\"",
                "\\\\|\"\\\\\\\\\"",
                "\"|\"\\\"\"",
            })
    void onlyWhatMustBeEscapedIs(String word, String written) {
        assertThat(new CanonicalText().word(word).toString()).isEqualTo(written);
    }

    @Test
    void controlCharactersAreWrittenByTheirNumbersAndNothingIsLostBetweenThem() {
        assertThat(new CanonicalText().word("a\tb\n\u0000\u001fc ").toString())
                .isEqualTo("\"a\\u0009b\\u000a\\u0000\\u001fc \"");
    }

    @Test
    void aMapStandsInTheOrderOfItsKeysAndAListInItsOwn() {
        var text = new CanonicalText();
        var numbers = new TreeMap<String, Integer>();
        numbers.put("b", 2);
        numbers.put("a", 1);
        text.map(numbers, number -> text.raw(String.valueOf(number)))
                .list(List.of("2", "1"), text::word)
                .list(List.of(), text::raw);
        assertThat(text.toString()).isEqualTo("{\"a\":1,\"b\":2}[\"2\",\"1\"][]");
    }
}
