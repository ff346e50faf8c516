package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Headings numbered with a word, as in plans that answer an inspection. */
class WordNumbersTest {
    private static final String PLAN = """
            某市整改方案
            一、整改任务
            问题一：部分设施运行不正常。
            责任单位：市住建局
            整改时限：2031年12月底前
            整改措施：
            1.开展排查，建立台账。
            2.改造8座处理厂。
            问题二：岸电建设滞后。
            责任单位：市交通局
            配合单位：市港航中心
            整改时限：2031年6月30日前
            """;

    @Test
    void eachProblemIsAnItemWithItsMeasuresInside() {
        var items = DocumentReader.plain().readText(PLAN).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("部分设施运行不正常", "岸电建设滞后");
        assertThat(items.getFirst().targets()).hasSize(1);
        assertThat(items.getLast().units())
                .extracting(unit -> unit.value().name())
                .containsExactly("市交通局", "市港航中心");
    }

    @Test
    void aWordWithANumberInRunningTextHeadsNothing() {
        assertThat(WordNumbers.numberAt("任务2031年完成", 0)).isNegative();
        assertThat(WordNumbers.numberAt("工程一期", 0)).isNegative();
        assertThat(WordNumbers.numberAt("专项行动3:治水", 0)).isEqualTo(4);
    }

    @Test
    void aNumberedWordMayStandInAFrame() {
        var items = DocumentReader.plain().readText("""
                示例市2031年任务清单
                【任务1】排查重大隐患。2031年8月底前完成首轮排查。
                【牵头单位】市应急局
                【配合单位】市工信局
                【任务2】改造高危岗位50个。
                【牵头单位】市工信局
                """).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("排查重大隐患", "改造高危岗位50个");
        assertThat(items.getFirst().units())
                .extracting(unit -> unit.value().name())
                .containsExactly("市应急局", "市工信局");
    }

    @Test
    void tasksBehindDashesStandBelowTheActionThatHoldsThem() {
        var items = DocumentReader.plain().readText("""
                示例市2031年城市更新行动方案
                一、强化统筹
                行动1：加强规划引领
                ——任务1：编制专项规划
                编制更新规划，明确更新目标和任务。
                ——任务2：制定实施报告
                制定年度报告，定期评估实施情况。
                二、推进实施
                行动2：推动项目实施
                ——任务3：改造商务楼宇
                完成楼宇改造3幢，引进企业20家。
                """).items();
        assertThat(items)
                .extracting(item ->
                        String.join("/", item.path()) + " " + item.title().value())
                .containsExactly("一/行动1/任务1 编制专项规划", "一/行动1/任务2 制定实施报告", "二/行动2/任务3 改造商务楼宇");
    }
}
