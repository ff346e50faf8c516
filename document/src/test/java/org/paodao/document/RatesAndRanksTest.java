package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates are measured as rates, places in rankings as places, and shares in words as shares. */
class RatesAndRanksTest {
    private static List<Target> in(String sentence) {
        Text text = Text.of(sentence);
        return Targets.in(text, text.all()).stream().map(Found::value).toList();
    }

    private static String shown(String sentence) {
        return in(sentence).stream()
                .map(target -> "%s %s %s%s"
                        .formatted(
                                target.metric(),
                                target.comparator().symbol(),
                                target.value() == null ? "" : target.value().toPlainString(),
                                target.unit())
                        .strip())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            技改投资增速不低于7%。 | 技改投资增速 >= 7%
            服务贸易额增长率达到6%以上。 | 服务贸易额增长率 >= 6%
            到位资金增幅不低于12%。 | 到位资金增幅 >= 12%
            物价涨幅控制在3%以内。 | 物价涨幅 <= 3%
            全年农业产值突破60亿元，增速不低于4%，力争5%。 | 农业产值 >= 60亿元; 农业产值增速 >= 4%; 农业产值增速 >= 5%
            财政收入增速8%。 | 财政收入 increase_by 8%
            外贸增速高于全市平均1.5个百分点。 | 外贸增速 relation 1.5个百分点
            经营主体突破3万户，增幅高于全市平均水平2个百分点以上。 | 经营主体 >= 3万户; 经营主体增幅 relation 2个百分点
            """)
    void theWordOfARateBelongsToWhatIsMeasured(String sentence, String told) {
        assertThat(shown(sentence)).isEqualTo(told);
    }

    @Test
    void aRelationKeepsItsWords() {
        assertThat(in("外贸增幅高于全市平均水平2个百分点以上。"))
                .singleElement()
                .extracting(Target::text)
                .isEqualTo("外贸增幅高于全市平均水平2个百分点以上");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            综合评价进入全市前五名。 | 综合评价 rank 5名
            河湖管护排名全省前20位。 | 河湖管护排名 rank 20位
            便民指数排名前进6位。 | 便民指数排名 increase_by 6位
            水质保持全省第一方阵。 | 水质 rank
            """)
    void placesInRankingsCarryTheirNumbers(String sentence, String told) {
        assertThat(shown(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水质已连续三年位居全省第一方阵。", "考核进入全市前三名的，给予奖励10万元。", "排名前进5位的镇，予以表彰。"})
    void whatHasBeenAndWhatIsRewardedIsNoRankToReach(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            高级工占比达到四成。 | 高级工占比 = 40%
            规模养殖比重超过七成。 | 规模养殖比重 >= 70%
            审批材料压减四分之一以上。 | 审批材料 decrease_by 25%
            平均利率下降0.3个百分点左右。 | 平均利率 decrease_by 0.3个百分点
            综合融资成本下降三成。 | 综合融资成本 decrease_by 30%
            煤炭消费总量零增长。 | 煤炭消费总量 increase_by 0%
            实现化肥使用量零增长。 | 化肥使用量 increase_by 0%
            """)
    void sharesInWordsAreShares(String sentence, String told) {
        assertThat(shown(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"固废总量趋零增长。", "四分之一的村建有卫生室。", "由七成调整。"})
    void wordsThatLookLikeSharesAreNone(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }
}
