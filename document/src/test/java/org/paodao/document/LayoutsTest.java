package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.document.UnitMention.Role;

class LayoutsTest {

    static Stream<String> noPlans() {
        return Layouts.NO_PLANS.stream();
    }

    @ParameterizedTest
    @MethodSource("noPlans")
    void whatIsNoPlanHasNoItemsAndAReason(String layout) {
        DraftPlan plan = Layouts.read(layout);
        assertThat(plan.verdict().isPlan()).isFalse();
        assertThat(plan.verdict().reason()).startsWith("verdict.");
        assertThat(plan.items()).isEmpty();
    }

    @Test
    void theRedHeadGivesNumberIssuerAddresseesAndAnnexes() {
        Header header = Layouts.read("work-points").header();
        assertThat(value(header.documentNumber())).isEqualTo("云政办发〔2024〕17号");
        assertThat(value(header.title())).isEqualTo("云溪市人民政府办公室关于印发 2024年云溪市优化营商环境工作要点的通知");
        assertThat(value(header.issuer())).isEqualTo("云溪市人民政府办公室");
        assertThat(value(header.publicity())).isEqualTo("此件公开发布");
        assertThat(header.addressees()).extracting(Found::value).containsExactly("各县（市、区）人民政府", "市政府各部门", "各直属机构");
        assertThat(header.annexes())
                .extracting(Found::value)
                .containsExactly(new Header.Annex("1", "工作任务分解表", false), new Header.Annex("2", "联络员名单", false));
    }

    @Test
    void numbersRunOnAcrossSections() {
        assertThat(Layouts.read("work-points").items())
                .extracting(DraftItem::path)
                .containsExactly(
                        List.of("二", "（一）", "1"),
                        List.of("二", "（一）", "2"),
                        List.of("二", "（二）", "3"),
                        List.of("二", "（二）", "4"));
    }

    @Test
    void everyFormOfBracketGivesTheRoles() {
        List<DraftItem> items = Layouts.read("work-points").items();
        assertThat(names(items.get(0), Role.LEAD)).containsExactly("市行政审批局");
        assertThat(names(items.get(0), Role.ASSISTING)).containsExactly("市人力资源社会保障局", "市公安局");
        assertThat(names(items.get(1), Role.RESPONSIBLE)).containsExactly("市发展改革委", "市住房城乡建设局", "各县〔市、区〕人民政府");
        assertThat(names(items.get(2), Role.RESPONSIBLE)).containsExactly("市财政局", "市税务局");
        assertThat(names(items.get(3), Role.LEAD)).containsExactly("市市场监管局");
        assertThat(names(items.get(3), Role.ASSISTING)).containsExactly("市发展改革委");
    }

    @Test
    void linesWithLabelsBelongToTheItemAbove() {
        List<DraftItem> items = Layouts.read("chapters-and-label-lines").items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("抓好粮食生产", "建设和美乡村");
        assertThat(names(items.get(1), Role.LEAD)).containsExactly("县委农办");
        assertThat(names(items.get(1), Role.ASSISTING)).containsExactly("县住建局", "县生态环境分局", "各乡镇（街道）");
    }

    @Test
    void aTableNamesItsItemsByTheColumnThatDiffers() {
        List<DraftItem> items = Layouts.read("tab-table").items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("学前教育扩容工程", "农村供水提升", "老旧小区改造");
        assertThat(items.get(0).leaders()).extracting(Found::value).containsExactly("李某某");
        assertThat(items.get(2).units()).hasSize(1);
    }

    @Test
    void aBlankCellBelongsToTheCategoryAbove() {
        assertThat(Layouts.read("merged-cells").items())
                .extracting(item -> value(item.category()))
                .containsExactly("收入分配", "收入分配", "公共服务");
    }

    @Test
    void pointsWithinAnItemAddTheirUnitsToIt() {
        List<DraftItem> items = Layouts.read("one-line").items();
        assertThat(items).hasSize(3);
        assertThat(names(items.get(1), Role.RESPONSIBLE)).containsExactly("省人力资源社会保障厅", "人民银行济南分行", "省财政厅");
    }

    @Test
    void namesBrokenByLineAndPageAreWhole() {
        List<DraftItem> items = Layouts.read("hard-wrapped").items();
        assertThat(names(items.get(0), Role.LEAD)).containsExactly("县文化和旅游局");
        assertThat(names(items.get(0), Role.RESPONSIBLE)).containsExactly("县自然资源和规划局", "县发展改革局");
        assertThat(value(Layouts.read("hard-wrapped").header().title()))
                .isEqualTo("青岭县人民政府办公室关于印发《青岭县推进全域旅游发展实施方案》的通知");
    }

    @Test
    void traditionalCharactersAreReadAndKept() {
        DraftPlan plan = Layouts.read("traditional");
        assertThat(plan.items()).hasSize(3);
        assertThat(names(plan.items().get(1), Role.LEAD)).containsExactly("市政務服務局");
        assertThat(plan.header().addressees()).hasSizeGreaterThan(1);
    }

    private static String value(@org.jspecify.annotations.Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }
}
