package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.UnitMention.Role;

/** Those who join in, however an office words it. */
class JoiningUnitsTest {
    private static DraftItem read(String duty) {
        var items = DocumentReader.plain()
                .readText("青岭县2031年农田工作要点\n一、重点任务\n1.建设示范农田。完善灌溉渠系。" + duty + "\n2.加固水库。（县水利局负责）\n")
                .items();
        return items.getFirst();
    }

    private static List<String> names(DraftItem item, boolean leading) {
        return item.units().stream()
                .map(Found::value)
                .filter(unit -> leading == (unit.role() == Role.LEAD))
                .map(UnitMention::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（县农业局联合县财政局、县气象局负责）",
                "（县农业局牵头，会同县财政局、县气象局落实）",
                "（县农业局牵头，会同县财政局、县气象局）",
                "（县财政局、县气象局配合县农业局）",
                "县财政局、县气象局配合县农业局落实。",
                "（县农业局牵头，县财政局、县气象局协同落实）",
                "（县农业局牵头，县财政局、县气象局予以支持）",
                "（县农业局牵头，县财政局、县气象局按职责做好配合工作）",
                "（县农业局牵头，县财政局、县气象局配合做好相关工作）",
                "（县农业局牵头抓总，县财政局、县气象局配合）",
                "（牵头责任单位：县农业局；配合责任单位：县财政局、县气象局）",
                "由县农业局牵头，会同县财政局、县气象局组织实施。"
            })
    void theLeadIsToldFromThoseWhoJoinIn(String duty) {
        DraftItem item = read(duty);
        assertThat(names(item, true)).containsExactly("县农业局");
        assertThat(names(item, false)).containsExactlyInAnyOrder("县财政局", "县气象局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（县残疾人联合会、县供销合作社联合社、县气象局负责）",
                "（责任单位：县残疾人联合会、县供销合作社联合社、县气象局）",
            })
    void aNameWithSuchAWordInItIsOneUnit(String duty) {
        assertThat(read(duty).units())
                .extracting(unit -> unit.value().name())
                .containsExactly("县残疾人联合会", "县供销合作社联合社", "县气象局");
    }

    @Test
    void aSecondResponsibleUnitJoinsTheFirst() {
        DraftItem item = read("（第一责任单位：县农业局；第二责任单位：县财政局）");
        assertThat(names(item, true)).containsExactly("县农业局");
        assertThat(item.units()).extracting(unit -> unit.value().name()).containsExactly("县农业局", "县财政局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（责任单位：★县农业局、县财政局、县气象局）",
                "（责任单位：县财政局、县农业局★、县气象局）",
                "（责任单位：县农业局*、县财政局、县气象局）",
                "（责任单位：县财政局、县气象局、县农业局＊）",
            })
    void aMarkBeforeOrBehindANameSaysWhoLeads(String duty) {
        assertThat(names(read(duty), true)).containsExactly("县农业局");
        assertThat(names(read(duty), false)).containsExactly("县财政局", "县气象局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "由县农业局会同县财政局、县气象局等部门研究提出意见。",
                "由县农业局牵头会同县财政局、县气象局制定办法。",
                "由县农业局牵头，会同县财政局、县气象局对清单进行复核。",
                "（牵头单位：县农业局，支撑单位：县财政局、县气象局）",
                "（县农业局牵头负责，县财政局、县气象局按职责组织配合）",
            })
    void whoeverDoesSomethingTogetherWithOthersLeads(String duty) {
        DraftItem item = read(duty);
        assertThat(names(item, true)).containsExactly("县农业局");
        assertThat(names(item, false)).containsExactlyInAnyOrder("县财政局", "县气象局");
    }

    @Test
    void aLongQuestionMayStandBeforeThoseWhoAnswerIt() {
        var item = DocumentReader.plain()
                .readText(
                        "青岭县政策措施分工\n一、工作分工\n（一）关于“保障供给、稳定产能、适度储备、科技支撑的安全战略”和“确保自给、口粮安全、质量提升”的问题，由县农业局会同县财政局等部门研究提出落实意见。\n（二）关于“保护耕地”的问题，由县国土局负责。\n")
                .items()
                .getFirst();
        assertThat(names(item, true)).containsExactly("县农业局");
        assertThat(names(item, false)).containsExactly("县财政局");
    }

    @Test
    void textThatRanIntoAnEnumerationIsNoUnit() {
        var item = DocumentReader.plain()
                .readText(
                        "青岭县行动方案一、重点任务（一）便民服务。推进一网通办。牵头单位：县审批局，配合单位：县民政局、县通管办“互联网+”医疗卫生：积极提供预约诊疗、健康档案查询、医疗支付等服务。（二）开放合作。办好展会。牵头单位：县商务局")
                .items()
                .getFirst();
        assertThat(item.units()).extracting(unit -> unit.value().name()).containsExactly("县审批局", "县民政局", "县通管办");
    }

    @Test
    void whoGuidesAnswersForItWhereNobodyElseDoes() {
        assertThat(read("（县农业局、县财政局指导）").units())
                .extracting(unit -> unit.value().name())
                .containsExactly("县农业局", "县财政局");
    }

    @Test
    void starsAroundSlantedOrBoldTypeSayNothing() {
        assertThat(names(read("*责任单位：县农业局、县财政局*"), true)).isEmpty();
        assertThat(names(read("**责任单位：县农业局、县财政局**"), true)).isEmpty();
    }

    @Test
    void unitsThatHelpToCarryOutJoinIn() {
        DraftItem item = read("（牵头责任单位：县农业局；配合实施单位：县财政局、县供销社）");
        assertThat(names(item, true)).containsExactly("县农业局");
        assertThat(names(item, false)).containsExactly("县财政局", "县供销社");
    }

    @Test
    void whoHelpsTheSubjectOfASentenceJoinsIn() {
        var item = DocumentReader.plain()
                .readText("青岭县2031年校园工作方案\n一、绿化校园。县教育局牵头，县林业局配合，种好校园的树。\n二、加固校舍。（县住建局负责）")
                .items()
                .getFirst();
        assertThat(names(item, true)).containsExactly("县教育局");
        assertThat(names(item, false)).containsExactly("县林业局");
    }

    @Test
    void aBracketThatOpensWithinAHeadingIsNoPartOfAName() {
        var item = DocumentReader.plain()
                .readText("青岭县2031年商贸工作方案\n一、改造市场（县商务局负责，县住建局、县工信局等部门做好配合，10月底前完成）\n二、办好展会（县商务局负责）")
                .items()
                .getFirst();
        assertThat(item.title().value()).isEqualTo("改造市场");
        assertThat(item.units()).extracting(unit -> unit.value().name()).containsExactly("县商务局", "县住建局", "县工信局");
    }

    @Test
    void theEtcOfHighSchoolsBelongsToTheirName() {
        var units = read("（责任单位：县教育局、各高等院校、县体育局等部门）").units();
        assertThat(units).extracting(unit -> unit.value().name()).containsExactly("县教育局", "各高等院校", "县体育局");
    }
}
