package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables copied one cell a line, in which number and name of a task stand once over several measures. */
class MeasureRowsTest {
    private static final String OFFICES = """
            青岭县养老服务任务分工表
            序号
            工作事项
            主要内容
            牵头单位
            配合单位
            县民政局内牵头科室
            县民政局内配合科室
            1
            扩大助餐点。
            每个街道设一处食堂，2031年新增食堂12处。
            各街道
            县民政局
            养老科
            救助科
            补贴失能老人的餐费，名单每季核对。
            县财政局
            县民政局、各街道
            财务科
            /
            2
            培训护工。
            护工先培训后上岗。
            县人社局
            /
            养老科
            /
            3
            巡查院舍。
            夏天查食品，冬天查取暖。
            县民政局
            县消防大队
            养老科
            /
            发现隐患当天整改。
            各街道
            /
            /
            /
            联系我们
            主办单位：青岭县民政局    联系电话：000-12345
            """;

    private static List<String> said(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> Forms.brief(item).replace(" ", ""))
                .toList();
    }

    @Test
    void allMeasuresUnderOneNumberAreOneTaskWithAllTheirUnits() {
        assertThat(said(OFFICES)).hasSize(3);
        assertThat(said(OFFICES).get(0))
                .startsWith("1|扩大助餐点|")
                .contains("牵头各街道", "配合县民政局", "牵头县财政局", "=12处")
                .doesNotContain("配合各街道");
    }

    @Test
    void oneTaskOfSeveralMeasuresAmongManyOfOneIsReadAlike() {
        var text = new StringBuilder("青岭县水利任务分工表\n序号\n工作事项\n主要内容\n牵头单位\n配合单位\n");
        for (int i = 1; i <= 9; i++) {
            text.append(i).append("\n修渠段").append(i).append("。\n").append("清淤后砌石，立桩标明。\n县水务局\n县财政局\n");
            text.append(i == 4 ? "两岸植草，封育三年。\n县林业局\n县财政局\n" : "");
        }
        assertThat(said(text.toString())).hasSize(9).element(3).asString().startsWith("4|修渠段4|牵头县水务局、配合县财政局、牵头县林业局");
    }

    @Test
    void aStrokeIsAnEmptyCell() {
        assertThat(said(OFFICES).get(1)).startsWith("2|培训护工|牵头县人社局").doesNotContain("/");
    }

    @Test
    void theFootOfThePageNamesNoUnits() {
        assertThat(said("附件1\n" + OFFICES)).hasSize(3);
        assertThat(said(OFFICES).get(2))
                .startsWith("3|巡查院舍|")
                .contains("牵头县民政局", "配合县消防大队", "牵头各街道")
                .doesNotContain("青岭县民政局", "12345");
    }
}
