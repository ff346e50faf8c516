package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph behind the last task that speaks to everybody is none of its text. */
class ClosingParagraphsTest {
    private static final String LIST = """
            青岭市2031年重点工作任务清单
            1.新建公园
            新建公园3个。
            牵头单位：市园林局
            2.改造道路
            改造道路4公里。
            牵头单位：市住建局
            配合单位：市财政局
            """;

    private static final String SIGNED = "青岭市人民政府办公室\n2031年2月1日\n";

    private static DraftItem last(String text) {
        return DocumentReader.plain().readText(text).items().getLast();
    }

    private static List<String> units(DraftItem item) {
        return item.units().stream().map(unit -> unit.value().name()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请各单位于3月10日前将实施方案报市政府办公室（联系人：示例）。",
                "各责任单位要于每月5日前报送进展，11月底前报送全年总结100份。",
                "市政府督查室将会同有关部门每季度通报1次。",
                "以上工作，市委办公室负责督促落实，每季度通报1次。",
                "附件：1.进展情况表（每月5日前报送）",
                "本清单自印发之日起执行，有效期至2031年12月31日。"
            })
    void saysNothingOfTheLastTask(String closing) {
        for (String end : List.of("", SIGNED)) {
            DraftItem item = last(LIST + closing + "\n" + end);
            assertThat(item.deadlines()).isEmpty();
            assertThat(item.targets()).extracting(found -> found.value().text()).noneMatch(said -> said.contains("1次"));
            assertThat(units(item)).containsExactly("市住建局", "市财政局");
        }
    }

    @Test
    void leavesTheTaskItsOwnDeadline() {
        DraftItem item = last("""
                青岭市2031年重点工作任务分工方案
                一、重点任务
                （一）新建公园。6月底前建成公园3个。（牵头单位：市园林局）
                （二）改造道路。9月底前改造道路4公里。（牵头单位：市住建局；配合单位：市财政局）
                各单位要于每月5日前报送进展，12月20日前报送总结。市政府督查室负责督查。
                """);
        assertThat(item.deadlines()).extracting(found -> found.value().text()).containsExactly("9月底前");
        assertThat(units(item)).containsExactly("市住建局", "市财政局");
    }

    @Test
    void mayStandBeforeTheSafeguards() {
        DraftPlan plan = DocumentReader.plain().readText("""
                青岭市2031年重点工作任务分工方案
                一、重点任务
                1.新建公园。建成公园3个。（市园林局负责）
                2.改造道路。改造道路4公里。（市住建局负责）
                各牵头单位要细化方案，3月底前报市政府办公室。
                二、工作要求
                1.加强调度。及时调度。
                """);
        assertThat(plan.items()).hasSize(2);
        assertThat(plan.items().getLast().deadlines()).isEmpty();
    }

    @Test
    void standsBehindATableToo() {
        DraftPlan plan = DocumentReader.plain().readText("""
                青岭市2031年重点工作任务清单
                一、重点任务
                序号\t工作任务\t牵头单位\t完成时限
                1\t新建公园3个\t市园林局\t2031年6月底前
                2\t改造道路4公里\t市住建局\t2031年9月底前
                请各单位于3月10日前将实施方案报市政府办公室，市政府督查室负责督查。
                """ + SIGNED);
        assertThat(plan.items()).hasSize(2);
        assertThat(units(plan.items().getLast())).containsExactly("市住建局");
        assertThat(plan.items().getLast().deadlines())
                .extracting(found -> found.value().text())
                .containsExactly("2031年9月底前");
    }

    @Test
    void whatEachTaskHasIsItsOwn() {
        DraftItem item = last("""
                青岭市2031年重点工作任务清单
                1.新建公园。新建公园3个。
                责任单位：市园林局
                各责任单位要于4月底前完成选址。
                2.改造道路。改造道路4公里。
                责任单位：市住建局
                各责任单位要于5月底前完成设计。
                """);
        assertThat(item.deadlines()).extracting(found -> found.value().text()).containsExactly("5月底前");
    }

    @Test
    void whatStandsBeforeWhoDoesItIsOfTheTask() {
        DraftItem item = last("""
                青岭市2031年重点工作任务清单
                1.新建公园
                建成公园3个。
                责任单位：市园林局
                2.改造道路
                改造道路4公里。
                请各单位于5月底前完成设计。
                责任单位：市住建局
                """);
        assertThat(item.deadlines()).extracting(found -> found.value().text()).containsExactly("5月底前");
    }
}
