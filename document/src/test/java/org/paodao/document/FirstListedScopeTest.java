package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** How far it reaches that the unit listed first leads. */
class FirstListedScopeTest {
    private static final String ONE = "一、抓路网。新建道路3公里。（县交通局、县财政局）\n";
    private static final String THREE = "三、抓就业。新增就业120人。（县人社局、县财政局）\n";

    private static List<DraftItem> read(String text) {
        return DocumentReader.plain().readText("云溪县2031年重点工作安排\n" + text).items();
    }

    @Test
    void aRemarkInAnItemHoldsFromThereOn() {
        var items = read(ONE + "二、抓环保。造林600亩。（县林业局、县水利局，列第一位者为牵头单位，下同）\n" + THREE);
        assertThat(names(items.get(0), Role.LEAD)).isEmpty();
        assertThat(names(items.get(0), Role.RESPONSIBLE)).containsExactly("县交通局", "县财政局");
        assertThat(names(items.get(1), Role.LEAD)).containsExactly("县林业局");
        assertThat(names(items.get(2), Role.LEAD)).containsExactly("县人社局");
        assertThat(names(items.get(2), Role.ASSISTING)).containsExactly("县财政局");
    }

    @Test
    void aRemarkBehindTheUnitsOfAnItemThatDoesNotGoOnHoldsForThemAlone() {
        var items = read("一、抓改革。牵头单位：县司法局、县市监局（排名第一的为总牵头）。\n二、抓预算。推进改革。（县财政局、县审计局）\n");
        assertThat(names(items.get(0), Role.LEAD)).containsExactly("县司法局");
        assertThat(names(items.get(0), Role.ASSISTING)).containsExactly("县市监局");
        assertThat(names(items.get(1), Role.LEAD)).isEmpty();
        assertThat(names(items.get(1), Role.RESPONSIBLE)).containsExactly("县财政局", "县审计局");
    }

    @Test
    void aRemarkInThePreambleHoldsForTheWhole() {
        var items = read("各项任务的责任单位中，排在第一位的为牵头单位。\n" + ONE + THREE.replace("三", "二"));
        assertThat(names(items.get(0), Role.LEAD)).containsExactly("县交通局");
        assertThat(names(items.get(1), Role.LEAD)).containsExactly("县人社局");
    }

    @Test
    void aNoteAtTheEndHoldsForTheWhole() {
        var items = read(ONE + THREE.replace("三", "二") + "\n注：责任单位中列第一位的为牵头单位。\n");
        assertThat(names(items.get(0), Role.LEAD)).containsExactly("县交通局");
        assertThat(names(items.get(1), Role.LEAD)).containsExactly("县人社局");
        var bracket = read(ONE + THREE.replace("三", "二") + "\n（列第一位的单位为牵头单位）\n");
        assertThat(names(bracket.get(0), Role.LEAD)).containsExactly("县交通局");
    }

    @Test
    void aRemarkInAHeadingHoldsForTheWhole() {
        var items = read("一、重点任务（排在第一位的为牵头单位）\n（一）抓路网。新建道路3公里。（县交通局、县财政局）\n（二）抓就业。新增就业120人。（县人社局、县财政局）\n");
        assertThat(names(items.get(0), Role.LEAD)).containsExactly("县交通局");
        assertThat(names(items.get(1), Role.LEAD)).containsExactly("县人社局");
    }
}
