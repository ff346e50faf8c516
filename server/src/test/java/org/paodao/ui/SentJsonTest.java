package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class SentJsonTest {
    private static final JsonMapper CAREFUL = SentJson.careful(JsonMapper.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"words\":\"a\\u0000\"}",
                "{\"words\":\"a\\ud800\"}",
                "{\"words\":\"\\udc00b\"}",
                "{\"words\":null}",
                "{}",
                "{\"words\":\"\",\"list\":[null]}",
                "{\"words\":\"\",\"named\":{\"a\":null}}",
                "{\"words\":\"\",\"named\":{\"a\\u0000\":\"\"}}",
                "{\"words\":\"\",\"figure\":1e999999999}",
                "{\"words\":\"\",\"figure\":\"1e-999999999\"}",
                "{\"words\":\"\",\"day\":\"+999999999-12-31\"}",
                "{\"words\":\"\",\"day\":\"-0001-12-31\"}",
            })
    void whatCannotBeKeptOrReckonedWithIsNotRead(String json) {
        assertThatThrownBy(() -> CAREFUL.readValue(json, Sent.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void everythingElseIs() {
        Sent sent = CAREFUL.readValue(
                "{\"words\":\"丽水😀\\n\",\"list\":[\"a\"],\"named\":{\"b\":\"c\"},\"figure\":1.5e3,\"day\":\"9999-12-31\"}",
                Sent.class);
        assertThat(sent)
                .isEqualTo(new Sent(
                        "丽水😀\n", List.of("a"), Map.of("b", "c"), new BigDecimal("1.5e3"), LocalDate.of(9999, 12, 31)));
        assertThat(CAREFUL.readValue("{\"words\":\"\"}", Sent.class).list()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "words, '{\"flag\":true,\"count\":1}'",
        "flag, '{\"words\":\"\",\"count\":1}'",
        "count, '{\"words\":\"\",\"flag\":true}'"
    })
    void aMemberThatIsMissingIsNamed(String missing, String json) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> CAREFUL.readValue("{\"inner\":" + json + "}", Outer.class))
                .satisfies(wrong -> assertThat(wrong.getPath())
                        .extracting(JacksonException.Reference::getPropertyName)
                        .containsExactly("inner", missing));
    }

    record Outer(Inner inner) {}

    record Inner(String words, boolean flag, int count) {}

    record Sent(
            String words,
            @Nullable List<String> list,
            @Nullable Map<String, String> named,
            @Nullable BigDecimal figure,
            @Nullable LocalDate day) {}
}
