package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** Chapters of plan and steps, below the last of which label lines say who does the whole and by when. */
class ChapterLabelsTest {
    private static final String HEAD = "青岭市林业局2031年度工作计划\n";

    private static String chapter(String number, String title, String plan, String labels) {
        return number + "、" + title + "\n（一）年度计划\n" + plan + "\n（二）具体措施\n1.制定实施方案。" + "\n2.检查完成情况。\n" + labels;
    }

    private static List<DraftItem> items(String body) {
        return DocumentReader.plain().readText(HEAD + body).items();
    }

    private static List<DraftItem> labelled() {
        return items(chapter("一", "开展森林普查", "修复湿地12处。", "责任处室：资源监测处\n完成时限：2031年9月底前\n")
                + chapter("二", "建设苗木基地", "扩建苗圃。", "责任处室：种苗管理处\n完成时限：2031年10月底前\n")
                + chapter("三", "加强防火巡查", "巡查重点林区。", "责任处室：森林防火处\n完成时限：2031年11月底前\n"));
    }

    @Test
    void theChaptersAreTheTasksAndTheirStepsTheText() {
        var items = labelled();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("开展森林普查", "建设苗木基地", "加强防火巡查");
        assertThat(items)
                .extracting(item -> names(item, Role.RESPONSIBLE))
                .containsExactly(List.of("资源监测处"), List.of("种苗管理处"), List.of("森林防火处"));
        assertThat(items)
                .extracting(item ->
                        String.valueOf(item.deadlines().getFirst().value().date()))
                .containsExactly("2031-09-30", "2031-10-31", "2031-11-30");
    }

    @Test
    void theHeadingOfAPartDoesNotGoOnInTheTextBelowIt() {
        assertThat(labelled().getFirst().targets())
                .extracting(target -> target.value().text())
                .containsExactly("修复湿地12处");
    }

    @Test
    void stepsThatNameTheirOwnUnitsAreTasks() {
        String steps = "、%s\n（一）年度计划\n1.扩建苗圃。\n责任处室：种苗管理处\n2.巡查林区。\n责任处室：森林防火处\n";
        var items = items("一" + steps.formatted("甲项") + "二" + steps.formatted("乙项") + "三" + steps.formatted("丙项"));
        assertThat(items).hasSize(6);
    }
}
