package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number says what it measures, also where the sentence says that once for several. */
class TargetSubjectsTest {
    private static List<String> metrics(String sentence) {
        Text text = Text.of(sentence);
        return Targets.in(text, text.all()).stream()
                .map(target -> target.value().metric())
                .toList();
    }

    @Test
    void whatGoesOnAboutTheSameThingMeasuresIt() {
        assertThat(metrics("R&D经费投入强度提高0.2个百分点，达到2.5%。")).containsExactly("R&D经费投入强度", "R&D经费投入强度");
        assertThat(metrics("常住人口城镇化率达到60%，年均提高1个百分点。")).containsExactly("常住人口城镇化率", "常住人口城镇化率");
    }

    @Test
    void numbersOfSeveralThingsBelongToEachInTurn() {
        assertThat(metrics("生产安全事故起数和死亡人数分别下降10%、12%。")).containsExactly("生产安全事故起数", "死亡人数");
        assertThat(metrics("存款余额、贷款余额、保费收入分别增长10%、12%和8%。")).containsExactly("存款余额", "贷款余额", "保费收入");
    }

    @Test
    void whereThingsAndNumbersAreNotAsManyAllOfThemAreNamed() {
        assertThat(metrics("存款、贷款、保费收入分别增长10%和12%。")).containsExactly("存款、贷款、保费收入", "存款、贷款、保费收入");
    }

    @Test
    void anotherSentenceBeginsAnew() {
        assertThat(metrics("森林覆盖率达到45%。达到100万亩。")).containsExactly("森林覆盖率", "");
    }

    @ParameterizedTest
    @CsvSource({
        "新改建农村公路全年完成120公里。, 农村公路",
        "万元生产总值用水量较2020年下降16%。, 万元生产总值用水量",
        "固定资产投资比上年增长8%。, 固定资产投资",
        "开工建设保障性租赁住房2000套。, 保障性租赁住房",
        "举办招商推介活动不少于6次。, 招商推介活动",
        "新建改造泵站5座。, 泵站",
        "全社会研发投入占GDP比重提高到2.1%。, 全社会研发投入占GDP比重",
        "地表水达到或好于Ⅲ类水体比例达到100%。, 地表水达到或好于Ⅲ类水体比例",
        "新开通公交线路3条。, 公交线路",
        "不动产登记一般业务办理时限压缩至3个工作日。, 不动产登记一般业务办理时限"
    })
    void whenAndSinceWhenAreNoPartOfIt(String sentence, String metric) {
        assertThat(metrics(sentence)).containsExactly(metric);
    }
}
