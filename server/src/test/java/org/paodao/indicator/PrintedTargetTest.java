package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.indicator.PrintedTarget.Measured;
import org.paodao.scoring.Direction;
import org.paodao.scoring.target.InWords;
import org.paodao.scoring.target.Target;

class PrintedTargetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥6.5%            | HIGHER | AT_LEAST beyond=false goal=6.5
            25%              | HIGHER | AT_LEAST beyond=false goal=25
            ≤3%              | LOWER  | AT_MOST beyond=false goal=3
            3%               | LOWER  | AT_MOST beyond=false goal=3
            >3.4%            | HIGHER | AT_LEAST beyond=true goal=3.4
            28万元           | HIGHER | AT_LEAST beyond=false goal=28
            15家以上         | HIGHER | AT_LEAST beyond=false goal=15
            控制在3%以内     | LOWER  | AT_MOST beyond=false goal=3
            10%左右          | HIGHER | APPROXIMATELY goal=10 tolerance=1.0
            5%-8%            | HIGHER | BETWEEN high=8 low=5
            增长7%           | HIGHER | GROWTH percent=7
            1,200亿元        | HIGHER | AT_LEAST beyond=false goal=1200
            高于GDP增速1个百分点 | HIGHER | RELATIVE factor=1 margin=1 other=ZB-01 pace=FASTER
            快于经济增长1.5个百分点以上 | HIGHER | RELATIVE factor=1 margin=1.5 other=ZB-01 pace=FASTER
            不低于5%、不高于8% | HIGHER | BETWEEN high=8 low=5
            ３０％以上       | HIGHER | AT_LEAST beyond=false goal=30
            比上年下降5%     | LOWER  | GROWTH falls=true percent=5
            减少3%以上       | LOWER  | GROWTH falls=true percent=3
            适度增长         | HIGHER | IN_WORDS words=适度增长
            与经济增长同步   | HIGHER | RELATIVE factor=1 margin=0.5 other=ZB-01 pace=ABREAST
            不低于98%        | HIGHER | AT_LEAST beyond=false goal=98
            不低于6.5%       | LOWER  | AT_LEAST beyond=false goal=6.5
            不得低于90%      | HIGHER | AT_LEAST beyond=false goal=90
            不高于3%         | HIGHER | AT_MOST beyond=false goal=3
            不突破5起        | LOWER  | AT_MOST beyond=false goal=5
            不得超过5起      | LOWER  | AT_MOST beyond=false goal=5
            突破100亿元      | HIGHER | AT_LEAST beyond=true goal=100
            超过5%           | HIGHER | AT_LEAST beyond=true goal=5
            ＞95%            | HIGHER | AT_LEAST beyond=true goal=95
            达到或超过95%    | HIGHER | AT_LEAST beyond=false goal=95
            低于4%           | LOWER  | AT_MOST beyond=true goal=4
            低于4%           | HIGHER | AT_MOST beyond=true goal=4
            约60%            | HIGHER | APPROXIMATELY goal=60 tolerance=6.0
            约100个          | HIGHER | APPROXIMATELY goal=100 tolerance=10.0
            达到约8%         | LOWER  | APPROXIMATELY goal=8 tolerance=0.8
            节约10%          | HIGHER | AT_LEAST beyond=false goal=10
            降至5%           | HIGHER | AT_MOST beyond=false goal=5
            降低到5%         | HIGHER | AT_MOST beyond=false goal=5
            压减到30家       | HIGHER | AT_MOST beyond=false goal=30
            增长不低于7%     | HIGHER | GROWTH percent=7
            高于ZB-01 2个百分点 | HIGHER | RELATIVE factor=1 margin=2 other=ZB-01 pace=FASTER
            不低于GDP增速    | HIGHER | RELATIVE factor=1 margin=0 other=ZB-01 pace=NOT_SLOWER
            不高于GDP增速    | LOWER  | RELATIVE factor=1 margin=0 other=ZB-01 pace=NOT_FASTER
            慢于GDP增速      | LOWER  | RELATIVE factor=1 margin=0 other=ZB-01 pace=SLOWER
            九成以上         | HIGHER | AT_LEAST beyond=false goal=90
            九成五以上       | HIGHER | AT_LEAST beyond=false goal=95
            百分之九十五以上 | HIGHER | AT_LEAST beyond=false goal=95
            百分之百         | HIGHER | AT_LEAST beyond=false goal=100
            百分之三点五以内 | LOWER  | AT_MOST beyond=false goal=3.5
            5.5%上下         | HIGHER | APPROXIMATELY goal=5.5 tolerance=0.55
            零增长           | LOWER  | GROWTH percent=0
            -5%以内          | HIGHER | AT_LEAST beyond=false goal=-5
            -5%以下          | LOWER  | AT_MOST beyond=false goal=-5
            完成国家下达任务 | HIGHER | DELEGATED by=国家
            高于GDP增速      | HIGHER | RELATIVE factor=1 margin=0 other=ZB-01 pace=FASTER
            全省领先         | HIGHER | RANK among=全省 place=1
            保持第1          | HIGHER | RANK among= place=1
            稳居全省第一     | HIGHER | RANK among=全省 place=1
            位居全省前列     | HIGHER | IN_WORDS words=位居全省前列
            增速保持全市前列 | HIGHER | IN_WORDS words=增速保持全市前列
            不低于一千二百件 | HIGHER | AT_LEAST beyond=false goal=1200
            三百五十户以上   | HIGHER | AT_LEAST beyond=false goal=350
            保持在5%—7%     | HIGHER | BETWEEN high=7 low=5
            全市第9位        | HIGHER | RANK among=全市 place=9
            全省前三         | HIGHER | RANK among=全省 place=3
            全省第十二位     | HIGHER | RANK among=全省 place=12
            完成省下达任务   | HIGHER | DELEGATED by=省
            """)
    void aTargetIsReadAsItIsPrinted(String printed, Direction direction, String understood) {
        Target target = PrintedTarget.read(printed, measured("", direction, false), PrintedTargetTest::coded);
        assertThat(written(target)).isEqualTo(understood);
        assertThat(Target.of(target.kind(), target.parameters())).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "达到2025年水平",
                "提高2个百分点",
                "平均缩短3天",
                "高于全省平均3个百分点",
                "100亿元以上，增长8%",
                "降低5个百分点",
                "下降3%左右",
                "增长8%左右",
                "增长约8%",
                "比上年增加100家",
                "与T11同步",
                "高于ZB-11"
            })
    void whatNamesNoAmountIsLeftToAPerson(String printed) {
        assertThat(PrintedTarget.read(printed, measured("", Direction.HIGHER, false), PrintedTargetTest::coded))
                .isEqualTo(new InWords(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "增长7%, AT_LEAST beyond=false goal=7",
        "7%, AT_LEAST beyond=false goal=7",
        "增长5%—7%, BETWEEN high=7 low=5"
    })
    void ofAnIndicatorThatIsItselfAGrowthTheFigureIsTheGoal(String printed, String understood) {
        Target target = PrintedTarget.read(printed, measured("%", Direction.HIGHER, true), PrintedTargetTest::coded);
        assertThat(written(target)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "5000人, 万人, AT_LEAST beyond=false goal=0.5",
        "3.5亿元以上, 万元, AT_LEAST beyond=false goal=35000",
        "500万元, 亿元, AT_LEAST beyond=false goal=0.05",
        "1.2万平方米左右, ㎡, APPROXIMATELY goal=12000 tolerance=1200.0",
        "2万-3万吨, 吨, BETWEEN high=30000 low=20000",
        "5万, 人, AT_LEAST beyond=false goal=50000",
        "15家以上, 个, AT_LEAST beyond=false goal=15",
        "95%以上, %, AT_LEAST beyond=false goal=95",
        "12元/人, 元/人, AT_LEAST beyond=false goal=12",
        "3处, 个, AT_LEAST beyond=false goal=3",
        "90%左右, %, APPROXIMATELY goal=90 tolerance=2",
        "10%左右, %, APPROXIMATELY goal=10 tolerance=1.0"
    })
    void aTargetInAnotherMultipleIsConverted(String printed, String measure, String understood) {
        Target target =
                PrintedTarget.read(printed, measured(measure, Direction.HIGHER, false), PrintedTargetTest::coded);
        assertThat(written(target)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "下降5%, AT_MOST beyond=false goal=-5",
        "下降5%以上, AT_MOST beyond=false goal=-5",
        "下降5%左右, APPROXIMATELY goal=-5 tolerance=0.5",
        "3%以内, AT_MOST beyond=false goal=3"
    })
    void ofAGrowthThatHadBetterBeSmallAFallIsNegative(String printed, String understood) {
        Target target = PrintedTarget.read(printed, measured("%", Direction.LOWER, true), PrintedTargetTest::coded);
        assertThat(written(target)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "达到25%, 亿元",
        "1200亩, 公顷",
        "300天, 小时",
        "500斤, 吨",
        "不超过50人次/万人, 人",
        "60件/万人, 件",
        "20万元/亩, 万元",
        "3000人次, 人",
        "3.5亿元, %",
        "28万元, 个",
        "20个, 万元"
    })
    void aTargetOfSomethingElseIsLeftToAPerson(String printed, String measure) {
        assertThat(PrintedTarget.read(printed, measured(measure, Direction.HIGHER, false), PrintedTargetTest::coded))
                .isEqualTo(new InWords(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "增速, HIGHER, 下降3%, AT_MOST beyond=false goal=-3",
        "增速, RANGE, 下降3%以上, AT_MOST beyond=false goal=-3",
        "增速, LOWER, 下降超过3%, AT_MOST beyond=true goal=-3",
        "增速, HIGHER, 下降不超过3%, AT_LEAST beyond=false goal=-3",
        "增速, HIGHER, 下降3%以内, AT_LEAST beyond=false goal=-3",
        "增速, HIGHER, 下降约3%, APPROXIMATELY goal=-3 tolerance=0.3",
        "增速, LOWER, 回落至3%, AT_MOST beyond=false goal=3",
        "能耗下降率（示例）, HIGHER, 下降3%, AT_LEAST beyond=false goal=3",
        "能耗降幅, HIGHER, 3%左右, APPROXIMATELY goal=3 tolerance=0.3"
    })
    void aFallIsANegativeGrowthUnlessTheIndicatorCountsTheFall(
            String name, Direction direction, String printed, String understood) {
        Target target = PrintedTarget.read(printed, Measured.of(name, "%", direction, true), PrintedTargetTest::coded);
        assertThat(written(target)).isEqualTo(understood);
    }

    private static Measured measured(String measure, Direction direction, boolean growth) {
        return Measured.of("指标", measure, direction, growth);
    }

    private static Optional<String> coded(String words) {
        return words.matches(".*(GDP|经济|ZB-01).*") ? Optional.of("ZB-01") : Optional.empty();
    }

    private static String written(Target target) {
        return target.kind()
                + target.parameters().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> " " + one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining());
    }

    @Test
    void aTextOfAnyLengthIsReadAtOnce() {
        String endless = "高于".repeat(20_000);
        assertThat(PrintedTarget.read(endless, measured("%", Direction.HIGHER, false), PrintedTargetTest::coded))
                .isEqualTo(new InWords(endless));
    }
}
