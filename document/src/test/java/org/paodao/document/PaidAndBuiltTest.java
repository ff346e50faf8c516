package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is paid to each, what projects must have and what nobody can deliver is no target; what is built for all is one. */
class PaidAndBuiltTest {
    private static String shown(String sentence) {
        Text text = Text.of(sentence);
        return Targets.in(text, text.all()).stream()
                .map(Found::value)
                .map(target -> "%s %s %s%s"
                        .formatted(
                                target.metric(),
                                target.comparator().symbol(),
                                target.value() == null ? "" : target.value().toPlainString(),
                                target.unit()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发放补贴每人3000元。",
                "发放生活补助每户800元。",
                "每吨补贴40元。",
                "贷款利率减15个基点。",
                "减15个基点。",
                "新增公交线路-4条。",
                "园区准入项目亩均税收不低于20万元。"
            })
    void noTargets(String sentence) {
        assertThat(shown(sentence)).isEmpty();
    }

    @Test
    void aCellMayAskForLessThanNothingOnlyOfAShare() {
        Text shares = Text.of("-5%");
        assertThat(Targets.cell(shares, shares.all(), "示例涨幅", ""))
                .singleElement()
                .satisfies(found -> assertThat(found.value().value()).isEqualByComparingTo("-5"));
        Text things = Text.of("-3条");
        assertThat(Targets.cell(things, things.all(), "公交线路", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            发放消费券900万元。 | 消费券 = 900万元
            园区亩均税收不低于20万元/亩。 | 园区亩均税收 >= 20万元
            产值达到300亿元，亩均税收不低于20万元/亩。 | 产值 = 300亿元; 亩均税收 >= 20万元
            为每家小微企业提供不少于800卡时的免费算力。 | 免费算力 >= 800卡时
            建设不少于300P的智能算力。 | 智能算力 >= 300P
            打造不少于两万平方米的众创空间。 | 众创空间 >= 2万平方米
            建成十万平方米标准厂房。 | 标准厂房 = 10万平方米
            建成15个以上、总面积不低于8万平方米，布局合理的邻里中心。 | 建成 >= 15个; 总面积 >= 8万平方米
            全市村镇30%面积达到排水标准。 | 面积达到排水标准 = 30%
            40%以上县(市、区)基本建成样板县。 | 县(市、区)基本建成样板县 >= 40%
            """)
    void whatIsBuiltForAllIsMeasured(String sentence, String told) {
        assertThat(shown(sentence)).isEqualTo(told);
    }
}
