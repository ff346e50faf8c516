package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"见示发〔2023〕12号", "示政办发[2023]第12号", "示字（2023）１２号", "示例区政府令第12号", "2023年第3号公告", "示例办法（令 第 7 号）.pdf"
            })
    void aDocumentIsNamedByItsNumber(String text) {
        assertThat(Mentions.hasDocumentNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"〔2023〕12号", "第12号楼", "12号地块", "2023年12月", ""})
    void otherNumbersAreNot(String text) {
        assertThat(Mentions.hasDocumentNumber(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "512.3亿元, 51230000000, 7, 元",
        "'1,500万元', 15000000, 4, 元",
        "95.5%, 95.5, -1, %",
        "三公里, 3, 0, 公里",
        "12, 12, 0, ''"
    })
    void aQuantityHasItsValueUnitAndLastDigit(String text, String value, int lastDigit, String unit) {
        Mentions.Quantity quantity = Objects.requireNonNull(Mentions.quantity(Mentions.folded(text), 0));
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.lastDigit()).isEqualTo(lastDigit);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.end()).isEqualTo(text.length());
    }

    @Test
    void whereNoNumberStartsThereIsNone() {
        assertThat(Mentions.quantity("元", 0)).isNull();
    }
}
