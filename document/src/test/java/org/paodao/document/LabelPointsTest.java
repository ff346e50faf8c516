package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** Labels that are numbered, that a sentence names, or that stand below a heading with a word for what it counts. */
class LabelPointsTest {
    private static final String HEAD = "示例市2031年重点工作实施方案\n";

    private static List<DraftItem> items(String body) {
        return DocumentReader.plain().readText(HEAD + body).items();
    }

    private static List<String> titles(List<DraftItem> items) {
        return items.stream().map(item -> item.title().value()).toList();
    }

    @Test
    void numberedLabelsBelowATaskArePartsOfIt() {
        var items = items("""
                一、主要任务
                （一）提升仓储能力
                1.主要内容：新建粮库2座。
                2.责任单位：市粮食局、市财政局
                3.完成时限：2031年10月
                （二）提升烘干能力
                1.主要内容：购置烘干机30台。
                2.责任单位：市农业农村局
                3.完成时限：2031年8月
                """);
        assertThat(titles(items)).containsExactly("提升仓储能力", "提升烘干能力");
        assertThat(names(items.getFirst(), Role.RESPONSIBLE)).containsExactly("市粮食局", "市财政局");
        assertThat(items.getLast().deadlines())
                .extracting(deadline -> String.valueOf(deadline.value().date()))
                .containsExactly("2031-08-31");
        assertThat(items.getLast().targets()).hasSize(1);
    }

    @Test
    void pointsThatOnlyNameWorkStayTasks() {
        var items = items("""
                一、主要任务
                （一）仓储
                1.主要内容：新建粮库2座。
                2.建设任务：新建晒场6处。
                """);
        assertThat(items).hasSize(2);
    }

    @Test
    void aTaskNumberedByItsWordTakesTheLabelsBelowIt() {
        var items = items("""
                任务一：建设示范基地
                牵头部门：农业农村局
                协办部门：科技局、林业局
                主要内容：建成基地12个。
                任务二：打造公共品牌
                牵头部门：商务局
                协办部门：市场监管局
                主要内容：注册商标1件。
                """);
        assertThat(titles(items)).containsExactly("建设示范基地", "打造公共品牌");
        assertThat(names(items.getFirst(), Role.ASSISTING)).containsExactly("科技局", "林业局");
        assertThat(names(items.getLast(), Role.LEAD)).containsExactly("商务局");
    }

    @Test
    void aSentenceMayNameTheLabel() {
        var item = items("""
                1.改造老旧小区。开工改造小区45个。牵头单位为市住建局，配合单位为市财政局、市城管局，完成时限为2031年11月底前。
                2.治理背街小巷。牵头单位为市城管局，完成时限为2031年8月底前。
                """).getFirst();
        assertThat(names(item, Role.LEAD)).containsExactly("市住建局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市财政局", "市城管局");
    }

    @Test
    void thoseWhoAreHeardAsWellHelp() {
        var item = items("（一）公开规划信息。集中展示规划。（牵头处室：规划处；会办处室：法规处、办公室）\n（二）公开菜价。（牵头处室：市场处）\n")
                .getFirst();
        assertThat(names(item, Role.ASSISTING)).containsExactly("法规处", "办公室");
    }

    @Test
    void aCellOnALineOfItsOwnMaySayWhatEachHasToDo() {
        var items = items("""
                工作任务 |
                具体要求 |
                落实单位 |
                做好规划公开 |
                1.公开各类专项规划，形成汇编。 |
                市发改局牵头，市自然资源局配合 |
                加强财政公开 |
                2.公开全部部门预算。 |
                市财政局 |
                """);
        assertThat(titles(items)).containsExactly("做好规划公开", "加强财政公开");
        assertThat(names(items.getFirst(), Role.LEAD)).containsExactly("市发改局");
        assertThat(names(items.getFirst(), Role.ASSISTING)).containsExactly("市自然资源局");
    }

    @Test
    void whatHasBeenReachedIsNoTaskAndFirmerGroundIsOne() {
        var items = items("""
                一、规划背景
                （一）“十四五”取得的进展。粮食总产达到30万吨。
                （二）面临的形势。发展仍不平衡。
                二、主要任务
                （一）夯实发展基础。培训工人1万人次。（市人社局负责）
                （二）提升救援能力——责任单位：市应急局
                """);
        assertThat(titles(items)).containsExactly("夯实发展基础", "提升救援能力");
    }
}
