package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** Minutes that give tasks to units are plans of a kind; those that only report are none. */
class MinutesTest {
    private static final String HEAD =
            "普通事项青岭省供水有限公司云溪供水公司专题会纪要〔2031〕7号云溪供水公司关于2031年3月份月度例会的纪要" + "3月5日上午，公司召开月度例会，会上各部门作了汇报，总经理对下一步工作作出安排。";
    private static final String ENTERPRISE = HEAD + "一、抓好安全供水工作1.做好管网巡查方面。调度部组织，管网部协同，各单位加密巡查频次，确保夜间不断水。"
            + "2.水厂改造方面。建设部牵头，加快推进东厂改造前期工作，年底前建成清水池。"
            + "3.应急抢修方面。要备足抢修物资，细化抢修预案，做到快速响应。"
            + "二、抓好经营管理工作1.水费回收方面。营销部、财务部协同，统筹抓好欠费清收。"
            + "2.党建引领方面。要一体推进，党委党建部组织，各党群部门联动配合，深化品牌建设。"
            + "3.史志编写方面。办公室牵头组建工作小组，收集历史资料。";
    private static final String REPORTED = HEAD + "一、前期工作1.管网巡查方面。调度部组织，开展了夜间巡查。2.水厂改造方面。建设部牵头，已建成清水池。"
            + "二、经营情况1.水费回收方面。营销部组织，已收回欠费。2.史志编写方面。办公室牵头编写了大事记。";

    private static final String BUREAU = """
            3月13日下午，局长主持召开局长办公会，局领导参加会议。现纪要如下：
            会议原则同意《云溪市村屋修缮实施方案》。会议指出，省住建厅制定了《青岭省村屋修缮工作方案》，很有必要。会议要求，由村镇建设科负责修改完善后印发实施。
            会议听取了防汛工作情况的汇报。会议指出，防汛工作关系群众安全。
            会议研究了供热改造事项。会议决定，由供热管理科牵头，尽快制定改造计划。
            云溪市住房和城乡建设局办公室 2031年3月16日印""";

    private static DraftPlan read(String text) {
        return DocumentReader.plain().readText(text);
    }

    private static List<String> units(DraftItem item, Role role) {
        return item.units().stream()
                .map(Found::value)
                .filter(unit -> unit.role() == role)
                .map(UnitMention::name)
                .toList();
    }

    @Test
    void aMeetingOfAnEnterpriseThatGivesTasksToItsDepartmentsIsAPlan() {
        var plan = read(ENTERPRISE);
        assertThat(plan.verdict().isPlan()).isTrue();
        assertThat(plan.items())
                .extracting(item -> item.title().value())
                .containsExactly("做好管网巡查方面", "水厂改造方面", "应急抢修方面", "水费回收方面", "党建引领方面", "史志编写方面");
    }

    @Test
    void departmentsLeadOrHelpAsTheSentenceSays() {
        var items = read(ENTERPRISE).items();
        assertThat(units(items.get(0), Role.LEAD)).containsExactly("调度部");
        assertThat(units(items.get(0), Role.ASSISTING)).containsExactly("管网部");
        assertThat(units(items.get(1), Role.LEAD)).containsExactly("建设部");
        assertThat(items.get(2).units()).isEmpty();
        assertThat(units(items.get(3), Role.RESPONSIBLE)).containsExactly("营销部", "财务部");
        assertThat(units(items.get(4), Role.LEAD)).containsExactly("党委党建部");
        assertThat(units(items.get(4), Role.ASSISTING)).containsExactly("各党群部门");
        assertThat(units(items.get(5), Role.LEAD)).containsExactly("办公室");
    }

    @Test
    void headTitleAndNumberThatRanIntoEachOtherAreToldApart() {
        var header = read(ENTERPRISE).header();
        assertThat(header.title()).isNotNull();
        assertThat(Objects.requireNonNull(header.title()).value()).isEqualTo("云溪供水公司关于2031年3月份月度例会的纪要");
        assertThat(header.documentNumber()).isNotNull();
        assertThat(Objects.requireNonNull(header.documentNumber()).value()).isEqualTo("专题会纪要〔2031〕7号");
        assertThat(header.issuer()).isNotNull();
        assertThat(Objects.requireNonNull(header.issuer()).value()).isEqualTo("云溪供水公司");
    }

    @Test
    void minutesThatOnlyReportAreNone() {
        var plan = read(REPORTED);
        assertThat(plan.verdict().isPlan()).isFalse();
        assertThat(plan.items()).isEmpty();
    }

    @Test
    void aParagraphThatGivesATaskToASectionIsAnItem() {
        var plan = read(BUREAU);
        assertThat(plan.verdict().isPlan()).isTrue();
        assertThat(plan.items())
                .extracting(item -> item.title().value())
                .containsExactly("会议原则同意《云溪市村屋修缮实施方案》", "会议研究了供热改造事项");
        assertThat(units(plan.items().getFirst(), Role.RESPONSIBLE)).containsExactly("村镇建设科");
        assertThat(units(plan.items().getLast(), Role.LEAD)).containsExactly("供热管理科");
    }

    @Test
    void theTitleIsNotThatOfADocumentTheMeetingSpeaksOf() {
        assertThat(read(BUREAU).header().title()).isNull();
    }

    @Test
    void whatStandsInAPlanIsNoTaskOfMinutes() {
        var plan = read("云溪市供水工作要点\n一、管网巡查。调度部组织，各单位加密巡查。\n二、水厂改造。（市水务局负责）\n");
        assertThat(plan.items().getFirst().units()).isEmpty();
    }

    @Test
    void minutesWithoutAnyTaskStayNone() {
        var plan = read("云溪市民政局办公会会议纪要\n3月13日下午，局长主持召开办公会。\n会议听取了养老服务情况的汇报。\n会议学习了有关文件，交流了体会。\n");
        assertThat(plan.verdict().isPlan()).isFalse();
        assertThat(plan.items()).isEmpty();
    }

    @Test
    void whoIsInChargeInAMeetingIsGivenNoTask() {
        var plan = read("现纪要如下：\n会议听取了汇报，由办公室负责人介绍情况。\n会议指出，由建设科牵头，已完成房屋普查。\n");
        assertThat(plan.verdict().isPlan()).isFalse();
    }
}
