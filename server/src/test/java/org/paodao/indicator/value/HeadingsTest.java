package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.indicator.value.Resolving.Field;

/** Files of figures head their columns as their offices are used to. */
class HeadingsTest {
    @ParameterizedTest
    @CsvSource({
        "备注栏,COMMENT",
        "备 注,COMMENT",
        "备　注,COMMENT",
        "情况说明,COMMENT",
        "Remarks,COMMENT",
        "指标名称,NAME",
        "数 值（万元）,AMOUNT",
        "完成数(亿元),AMOUNT",
        "填报单位栏,UNIT",
        "Period,PERIOD"
    })
    void aHeadingIsKnownHoweverItIsSet(String heading, Field field) {
        assertThat(Headings.field(heading)).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"栏", "序号", "是否备注", "同比增速（%）"})
    void whatIsNotKnownSaysNothing(String heading) {
        assertThat(Headings.field(heading)).isNull();
    }
}
