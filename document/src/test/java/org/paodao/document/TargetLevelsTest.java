package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A change to a level is the level; 可 within a word is no permission. */
class TargetLevelsTest {

    private static List<Target> in(String sentence) {
        Text text = Text.of(sentence);
        return Targets.in(text, text.all()).stream().map(Found::value).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"提高机顶盒占比至75%。", "办理时间由10天压缩为3天。", "降低能耗比重到6%。"})
    void whatAChangeLeadsToIsReachedExactly(String sentence) {
        assertThat(in(sentence)).extracting(Target::comparator).containsExactly(Target.Comparator.EXACTLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"粮食单产提高10公斤。", "人均预期寿命提高0.5岁。", "粮食产量提高20万吨。"})
    void whatIsMeasuredGrowsByWhatItIsRaisedBy(String sentence) {
        assertThat(in(sentence)).extracting(Target::comparator).containsExactly(Target.Comparator.INCREASE_BY);
    }

    @ParameterizedTest
    @CsvSource({
        "单位火力发电煤耗控制在303克标准煤/千瓦时以内。, 克标准煤/千瓦时",
        "吨钢综合能耗下降到550千克标准煤。, 千克标准煤",
        "综合单耗控制在5.2吨标准煤/百万换算吨公里以内。, 吨标准煤/百万换算吨公里",
        "建筑垃圾排放量不高于300吨/万平方米。, 吨/万平方米"
    })
    void whatIsUsedForSomethingIsMeasuredByBoth(String sentence, String unit) {
        assertThat(in(sentence)).extracting(Target::unit).containsExactly(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"网上可办率达到95%以上。", "事项可网办率达到98%。"})
    void whatCanBeDoneOnlineIsMeasured(String sentence) {
        assertThat(in(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无违建街道达到全市街道总数的80%。", "对上年已达标的部分街道提档升级，提升比例达到50%以上。"})
    void aShareOfAWholeAndWorkOnWhatIsDoneAreTargets(String sentence) {
        assertThat(in(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"最多可给予50万元补助。", "可申请贷款300万元。"})
    void whatMayBeGrantedIsNoTarget(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"实现每千名儿童拥有2.5张儿科床位。, 1", "建设生育友好医院和儿童友好医院各20家。, 1", "全市各20家医院参加。, 0"})
    void soManyForEachAreTargetsWhereSomebodyHasToBringThem(String sentence, int targets) {
        assertThat(in(sentence)).hasSize(targets);
    }

    @ParameterizedTest
    @CsvSource({"到2031年，全市换电（站）300座、充电桩6万个以上。, 2", "到2031年底，全县民宿200家。, 1", "到2031年，开展调研，全市民宿200家参加。, 0", "全市民宿200家。, 0"
    })
    void whatAPlaceIsToHaveInAYearNeedsNoVerb(String sentence, int targets) {
        assertThat(in(sentence)).hasSize(targets);
    }
}
