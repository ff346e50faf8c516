package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that stand close together keep their own measure and their own bound. */
class MixedTargetsTest {
    private static List<Target> in(String sentence) {
        Text text = Text.of(sentence);
        return Targets.in(text, text.all()).stream().map(Found::value).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            巩固率保持92%左右、升学率达到41%。 | approx 92 %; = 41 %
            参保率保持在93%以上、报销率达到61%。 | >= 93 %; = 61 %
            单位产值水耗下降4%，外贸总额破80亿元。 | decrease_by 4 %; >= 80 亿元
            社零总额破90亿元。 | >= 90 亿元
            第二季度签约4个。 | = 4 个
            打破2个壁垒，新建3个站点。 | = 3 个
            地铁出行分担率提升到31%左右。 | approx 31 %
            优化地铁线路4条。 | = 4 条
            种树300棵，修路2公里。 | = 300 棵; = 2 公里
            PUE降至1.2以下。 | <= 1.2
            发放补贴900万元，化解隐性债务2亿元。 | = 900 万元; = 2 亿元
            消化土地400亩。 | = 400 亩
            新增就业90人，增速保持全市前三位。 | = 90 人; rank 3 位
            """)
    void eachNumberHasItsOwnBound(String sentence, String targets) {
        assertThat(TargetsTest.read(sentence)).isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource({
        "外贸总额破80亿元。,外贸总额",
        "第二季度签约4个。,签约",
        "回收利用率达到43%。,回收利用率",
        "监测覆盖率达到99%。,监测覆盖率",
        "监测对象风险消除率达到94%。,监测对象风险消除率",
        "培训合格率达到94%。,培训合格率",
        "提升覆盖率达到94%。,覆盖率",
        "餐厨垃圾分类覆盖800户到900户。,餐厨垃圾分类"
    })
    void theWholeNounIsMeasured(String sentence, String metric) {
        assertThat(in(sentence)).extracting(Target::metric).containsExactly(metric);
    }

    @Test
    void bothMeasuresOfAListAreNamed() {
        assertThat(in("巩固率保持92%左右、升学率达到41%。"))
                .extracting(Target::metric, Target::text)
                .containsExactly(tuple("巩固率", "巩固率保持92%左右"), tuple("升学率", "升学率达到41%"));
    }

    @Test
    void growthInTurnGoesToTheThingsNamedBefore() {
        assertThat(in("接待旅客900万人次，餐饮收入突破70亿元，分别增长8%、11%。"))
                .extracting(Target::metric)
                .containsExactly("旅客", "餐饮收入", "旅客", "餐饮收入");
    }

    @Test
    void theDistanceToAnAverageIsNoSecondTarget() {
        assertThat(in("就业120人，工资增幅高于全省平均1.5个百分点。"))
                .extracting(Target::comparator, Target::text)
                .containsExactly(tuple(Target.Comparator.RELATION, "工资增幅高于全省平均1.5个百分点"));
    }

    @Test
    void whoDoesItIsNoPartOfATarget() {
        assertThat(in("全年普法宣讲不少于6场（县司法局负责）。"))
                .singleElement()
                .satisfies(target -> assertThat(target.text()).isEqualTo("全年普法宣讲不少于6场"));
    }

    @Test
    void aVerbAloneMeasuresWhatTheItemIsAbout() {
        var plan = DocumentReader.plain().readText("""
                云溪县2031年民生实事
                一、便民
                1.老旧电梯。10月底前更新45台。（县住建局负责）
                2.造林300亩。（县林业局负责）
                """);
        assertThat(plan.items())
                .flatExtracting(item -> item.targets())
                .extracting(target -> target.value().metric())
                .containsExactly("老旧电梯", "造林");
    }
}
