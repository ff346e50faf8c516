package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.testing.DatabaseTest;
import org.paodao.ui.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What is said of differences, of what is used up, of what rises, and of whom a unit is compared with. */
@DatabaseTest
class ComparisonWordsTest {
    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @CsvSource({
        "36.666667, 33.333333, 3.333334, 截至6月应完成36.67%，实际33.33%，落后3.3个百分点",
        "41.666667, 33.333333, 8.333334, 截至6月应完成41.67%，实际33.33%，落后8.3个百分点",
        "91.666667, 90.833333, 0.833334, 截至6月应完成91.67%，实际90.83%，落后0.8个百分点",
        "8.333333, 6.666667, 1.666666, 截至6月应完成8.33%，实际6.67%，落后1.7个百分点",
        "50, 42.3, 7.7, 截至6月应完成50%，实际42.3%，落后7.7个百分点"
    })
    void pointsAreThoseThatAProgramGets(String due, String done, String points, String said) {
        var behind = new Told("behind-points", List.of("p:2023-06", "n:" + due, "n:" + done, "n:" + points));
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "").one(behind)).isEqualTo(said);
    }

    @Test
    void pointsOfGrowthAreTheTrueOnesToo() {
        var behind = new Told("growth-short", List.of("n:5.24", "n:6.06", "n:0.82"));
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "亿元").one(behind)).isEqualTo("增长5.24%，距目标6.06%还差0.8个百分点");
    }

    @Test
    void figuresAreGroupedByThousandsInBothLanguages() {
        var behind = new Told("behind-amount", List.of("p:2023-06", "n:12345.6", "n:11000", "n:1345.6"));
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "亿元").one(behind))
                .isEqualTo("截至6月应达到12,345.6亿元，实际11,000.0亿元，还差1,345.6亿元");
        assertThat(in(Locale.ENGLISH, "亿元").one(behind)).contains("12,345.6", "11,000.0", "1,345.6");
    }

    @Test
    void whatMayBeUsedUpIsUsedAlsoWhereItIsOnItsWay() {
        var exact = new Told("on-allowance", List.of("p:2023-06", "n:50", "n:50"));
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "").one(exact)).isEqualTo("截至6月至多可用50%，实际50%，与进度一致");
        assertThat(in(Locale.ENGLISH, "").one(exact))
                .isEqualTo("By the end of June, at most 50% was allowed and 50% was used, on schedule.");
    }

    @Test
    void aStandRisesAndIsNotBroughtTogether() {
        var rise = new Told("run-rate-rise", List.of("n:4", "i:2"));
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "%").one(rise)).isEqualTo("剩余2期，平均每期需提高4.0个百分点才能达标");
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "万人").one(rise)).isEqualTo("剩余2期，平均每期需增加4.0万人才能达标");
        assertThat(in(Locale.ENGLISH, "%").one(rise))
                .isEqualTo(
                        "2 periods are left; in each it has to rise by 4.0 percentage points on average to meet the target.");
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "%")
                        .one(new Told("run-rate-rise-multiple", List.of("n:4", "i:2", "n:1.27"))))
                .isEqualTo("剩余2期，平均每期需提高4.0个百分点才能达标，为此前进度的1.3倍");
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW_AVERAGE, 缺少可比的平均数, without an average to compare with",
        "BELOW_SUPERIOR, 缺少上级同期数, without the superior’s figure",
        "PLACE, 缺少在可比单位中的位次, without a place among comparable units",
        "PLACES_LOST, 缺少本期和上期的位次, without the places of this period and the one before"
    })
    void whatARuleLacksIsSaidAsAThing(String measure, String chinese, String english) {
        var lacks = new Told("light-needs", List.of("t:" + measure, "t:天津2022", "i:1"));
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "").one(lacks)).isEqualTo(chinese + "，规则“天津2022”第1条不能判定，不计");
        assertThat(in(Locale.ENGLISH, "").one(lacks))
                .contains("cannot be decided " + english + ", so no light is given");
    }

    @Test
    void whomAUnitIsComparedWithIsNamed() {
        var below = new Told("below-average-of", List.of("n:6", "n:7.5", "n:1.5", "t:部门"));
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "亿元").one(below)).isEqualTo("6.0亿元，低于“部门”类单位平均水平7.5亿元，相差1.5亿元");
        assertThat(in(Locale.ENGLISH, "").one(new Told("place-of", List.of("i:2", "t:行政区"))))
                .isEqualTo("It is in place 2 of units of the kind “district”.");
    }

    @Test
    void whatHasToBePassedByTheEndOfTheYearHasNotFailedBefore() {
        var level = new Told("level-floor-so-far", List.of("p:2023-06", "n:6", "n:6"));
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "%").one(level)).isEqualTo("截至6月应高于6.0%，实际6.0%，暂为持平，年末须超过");
    }

    private Sentences in(Locale locale, String measure) {
        return new Sentences(new Words(messages, locale, ZoneId.of("Asia/Shanghai")), 1, 2023, measure);
    }
}
