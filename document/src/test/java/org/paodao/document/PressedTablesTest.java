package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that were pressed to one cell a line say the same as they did before. */
class PressedTablesTest {

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNumberedTableSaysTheSame(int seed) {
        var table = new RandomTables(seed, true);
        assertThat(said(table.pressed())).isEqualTo(said(table.printed()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTableWithoutNumbersSaysTheSame(int seed) {
        var table = new RandomTables(seed, false);
        assertThat(said(table.pressed())).isEqualTo(said(table.printed()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void emptyCellsAreFoundWhereTheNumberTellsTheRow(int seed) {
        var table = new RandomTables(seed, true).withEmptyCells();
        assertThat(said(table.pressed())).isEqualTo(said(table.printed()));
    }

    /** Where a cell was cut inside a name no rule is always right; what is read wrongly stays under one row in five hundred. */
    @Test
    void brokenCellsAreJoined() {
        Count count = brokenAt(18);
        assertThat(count.refused()).isZero();
        assertThat(count.wrong() * 500).isLessThan(count.rows());
    }

    /** So narrow a column leaves much to guess: many tables stay text, and what is taken for a table is one. */
    @Test
    void cellsBrokenAtEveryNinthCharacterAreJoinedOrRefused() {
        Count count = brokenAt(9);
        assertThat(count.refused()).isLessThan(75);
        assertThat(count.wrong() * 100).isLessThan(count.rows());
    }

    @Test
    void aHeadBrokenOverTwoLinesIsOneColumn() {
        List<DraftItem> items = DocumentReader.plain()
                .readText("青岭县2031年任务表\n编号\n年度任务\n时间\n要求\n牵头部门\n1\n修路\n6月底前\n县交通局\n2\n建校\n9月底前\n县教育局\n")
                .items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("修路", "建校");
    }

    @Test
    void aNameBrokenOverTwoLinesIsOneUnit() {
        List<DraftItem> items = DocumentReader.plain().readText("""
                        青岭县2031年任务表
                        序号
                        任务
                        牵头单位
                        完成时限
                        1
                        修路
                        县人力资源和社会保
                        障局、县财政局
                        2031-09-3
                        0
                        2
                        建校
                        县教育局、县自然资
                        源和规划局
                        9月底前
                        """).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("修路", "建校");
        assertThat(units(items.get(0))).containsExactly("LEAD县人力资源和社会保障局", "LEAD县财政局");
        assertThat(items.get(0).deadlines().getFirst().value().date()).isEqualTo("2031-09-30");
        assertThat(units(items.get(1))).containsExactly("LEAD县教育局", "LEAD县自然资源和规划局");
    }

    /**
     * How made-up tables fared.
     *
     * @param refused tables left as text
     * @param rows of the other tables
     * @param wrong of these rows
     */
    private record Count(int refused, int rows, int wrong) {}

    private static Count brokenAt(int width) {
        int refused = 0;
        int rows = 0;
        int wrong = 0;
        for (int seed : seeds().toArray()) {
            var table = new RandomTables(seed, true);
            List<String> printed = said(table.printed());
            List<String> pressed = said(table.pressedAndBroken(width));
            refused += pressed.isEmpty() ? 1 : 0;
            rows += pressed.isEmpty() ? 0 : printed.size();
            wrong += pressed.isEmpty()
                    ? 0
                    : (int) printed.stream()
                            .filter(row -> !pressed.contains(row))
                            .count();
        }
        return new Count(refused, rows, wrong);
    }

    @Test
    void headsAndCellsBrokenOverLinesAreWhole() {
        List<DraftItem> items = Layouts.read("pressed-table").items();
        assertThat(items)
                .extracting(item -> item.title().value())
                .containsExactly("推进老旧小区改造", "新建公办幼儿园3所", "建设农村公路120公里", "开展就业培训", "完善养老服务");
        assertThat(units(items.get(1))).containsExactly("LEAD县教育局");
        assertThat(units(items.get(2))).containsExactly("LEAD县交通运输局", "ASSISTING县财政局", "ASSISTING县自然资源和规划局");
        assertThat(units(items.get(3))).containsExactly("LEAD县人力资源和社会保障局", "ASSISTING各乡镇（街道）");
        assertThat(units(items.get(4))).containsExactly("LEAD县民政局", "ASSISTING县卫健局", "ASSISTING县医保局");
    }

    @Test
    void headingsBetweenRowsAndCellsBeforeTheNumberAreCategories() {
        assertThat(categories("pressed-table")).containsExactly("（一）城乡建设", "（一）城乡建设", "（一）城乡建设", "（二）民生保障", "（二）民生保障");
        assertThat(categories("pressed-groups")).containsExactly("经济体制", "经济体制", "社会事业");
    }

    @Test
    void theTextBelowATableStaysText() {
        List<DraftItem> items = Layouts.read("pressed-without-numbers").items();
        assertThat(items).hasSize(3);
        assertThat(said(items.get(2))).isEqualTo("[]新增停车位500个|RESPONSIBLE县综合执法局||年底前2031-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a row lacks a cell and no number tells where the next begins
                "青岭县2031年任务表\n任务\n牵头单位\n完成时限\n修路\n县交通局\n6月底前\n建校\n县教育局\n植树\n县林业局\n9月底前\n",
                // one row is no pattern
                "青岭县2031年任务表\n序号\n任务\n牵头单位\n完成时限\n1\n修路\n县交通局\n6月底前\n",
                // the cells do not suit the head
                "青岭县2031年任务表\n序号\n任务\n牵头单位\n完成时限\n1\n6月底前\n很好\n修路\n2\n9月底前\n也好\n建校\n"
            })
    void whatIsNotCertainIsNoTable(String text) {
        assertThat(DocumentReader.plain().readText(text).items()).isEmpty();
    }

    @Test
    void headsThatLeadNowhereDoNotHideTheOneThatLeadsToATable() {
        String head = "序号\n任务\n牵头单位\n完成时限\n";
        String rows = "1\n修建农村公路\n县交通运输局\n6月底前\n2\n新建公办幼儿园\n县教育局\n9月底前\n";
        assertThat(said("青岭县2031年任务表\n" + head.repeat(100) + "具体任务见下表。\n" + head + rows))
                .hasSize(2);
    }

    private static List<String> categories(String layout) {
        return Layouts.read(layout).items().stream()
                .map(item -> item.category() == null ? "" : item.category().value())
                .toList();
    }

    private static List<String> units(DraftItem item) {
        return item.units().stream()
                .map(unit -> unit.value().role() + unit.value().name())
                .toList();
    }

    private static List<String> said(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(PressedTablesTest::said)
                .toList();
    }

    private static String said(DraftItem item) {
        String units = item.units().stream()
                .map(unit -> unit.value().role() + unit.value().name())
                .collect(Collectors.joining("、"));
        String dates = item.deadlines().stream()
                .map(found -> found.value().text() + found.value().date())
                .collect(Collectors.joining("、"));
        String leaders = item.leaders().stream().map(Found::value).collect(Collectors.joining("、"));
        return bare("%s %s | %s | %s | %s".formatted(item.path(), item.title().value(), units, leaders, dates));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
