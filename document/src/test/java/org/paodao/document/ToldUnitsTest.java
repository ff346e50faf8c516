package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** Who does what where no bracket and no label says so: whom a sentence tells, and whom a heading names. */
class ToldUnitsTest {
    private static List<DraftItem> items(String body) {
        return DocumentReader.plain()
                .readText("青岭市人民政府关于做好治水工作的意见\n各县区人民政府：\n现提出如下意见：\n" + body)
                .items();
    }

    private static DraftItem first(String text) {
        return items("一、整治河道。" + text + "\n二、修复湿地。推进修复。\n三、加强督查。定期督查。\n").getFirst();
    }

    @Test
    void whomASentenceTellsDoesIt() {
        assertThat(names(first("市水利局要加大整治力度。定期巡查。市住建局、市城管局应当配合检查。"), Role.RESPONSIBLE))
                .containsExactly("市水利局", "市住建局", "市城管局");
        assertThat(names(first("各县（区）人民政府负责组织实施。"), Role.RESPONSIBLE)).containsExactly("各县（区）人民政府");
    }

    @Test
    void aStatementOfDutiesWeighsMore() {
        assertThat(names(first("各乡镇要加大力度。（市水利局负责）"), Role.RESPONSIBLE)).containsExactly("市水利局");
    }

    @Test
    void whatIsToldToEverybodyOrAboutSomebodyNamesNobody() {
        assertThat(first("各地区、各部门要高度重视。").units()).isEmpty();
        assertThat(first("各责任单位要加强组织领导。各有关部门应积极配合。").units()).isEmpty();
        assertThat(first("各地区各有关部门要加强组织领导。").units()).isEmpty();
        assertThat(first("对上市公司要加强监管。").units()).isEmpty();
        assertThat(first("建立健全水利部门牵头、有关部门分工负责的治水机制。").units()).isEmpty();
        assertThat(first("市水利局要求各地上报。").units()).isEmpty();
        assertThat(first("各地已经建成的平台要接入。").units()).isEmpty();
    }

    @Test
    void aHeadingThatIsAUnitIsTheTaskOfThatUnit() {
        var items = items("""
                一、工作任务
                （一）整治河道。疏浚河道5公里。（市水利局负责）
                二、职责分工
                （一）市住建局
                统筹推进海绵城市建设，负责方案审查。
                （二）市公安局交通警察支队：负责疏导交通。
                （三）各建设单位
                落实建设要求。
                """);
        assertThat(items)
                .extracting(item -> item.title().value())
                .containsExactly("整治河道", "市住建局", "市公安局交通警察支队", "各建设单位");
        assertThat(items.get(1).units()).extracting(unit -> unit.value().name()).containsExactly("市住建局");
        assertThat(items.get(2).units()).extracting(unit -> unit.value().name()).containsExactly("市公安局交通警察支队");
    }

    @Test
    void aHeadingThatSaysWhatIsBuiltNamesNoUnit() {
        var items = items("一、全力打造青岭实验室\n1.引进团队。引进团队3个。\n2.开放平台。开放平台5个。\n二、治水\n1.整治河道。疏浚河道。（市水利局负责）\n");
        assertThat(items.getFirst().units()).isEmpty();
    }

    @Test
    void aPartThatDividesTheWorkNamesThoseInItsHeadings() {
        var items = DocumentReader.plain()
                .readText(
                        "青岭市城市体检工作方案\n一、主要任务\n（一）开展体检。\n二、任务分工\n（一）青岭大学城市研究院。统筹体检。\n（二）青岭市规划设计研究院（信息中心）。研发平台。\n（三）青岭市城市规划协会。开展交流。\n")
                .items();
        assertThat(items.stream()
                        .flatMap(item -> item.units().stream())
                        .map(unit -> unit.value().name()))
                .containsExactly("青岭大学城市研究院", "青岭市规划设计研究院", "青岭市城市规划协会");
    }

    @Test
    void aGroupMayLeadBehindTheWordBy() {
        assertThat(names(first("由属地供电公司牵头，对清单进行复核。"), Role.LEAD)).containsExactly("属地供电公司");
    }

    @Test
    void whoPushesAProjectOnAssistsWhoLeads() {
        DraftItem item = first("牵头推进单位：市水利局。推进单位：市交投集团、各乡镇。");
        assertThat(names(item, Role.LEAD)).containsExactly("市水利局");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("市交投集团", "各乡镇");
    }

    @Test
    void aUnitMayBeToldByItsNumberOrBehindAComma() {
        assertThat(names(first("推动产销对接。（市商务局、17个市级集团牵头单位和有关区县政府具体负责）"), Role.RESPONSIBLE))
                .containsExactly("市商务局", "17个市级集团牵头单位", "有关区县政府");
        assertThat(names(first("根据委托，由市供电公司牵头，对清单进行复核。"), Role.LEAD)).containsExactly("市供电公司");
        assertThat(first("放样时应通知镇政府、园区管委会、执法部门配合。").units())
                .extracting(unit -> unit.value().name())
                .doesNotContain("放样时应通知镇政府");
        assertThat(first("奖励办法由体育牵头会同财政部门共同制定。").units()).isEmpty();
    }

    @Test
    void aPlanForEmergenciesIsNoPlanOfWork() {
        var plan = DocumentReader.plain()
                .readText("青岭市突发环境事件应急预案\n一、组织指挥\n（一）新闻宣传组。由市委宣传部牵头，市广电局参加。\n（二）社会稳定组。由市公安局牵头，市司法局参加。\n");
        assertThat(plan.verdict().isPlan()).isFalse();
        assertThat(plan.items()).isEmpty();
    }

    @Test
    void inATextWithoutLinesAnArabicNumberMayFollowAWordThatWouldMakeOneOfAChineseOne() {
        var items = DocumentReader.plain()
                .readText(
                        "青岭市资源交易平台任务分工 一、加快资源整合1．清理交易平台。（市发改委，2031年4月底前完成）2．制定整合方案。（市财政局，2031年5月底前完成）二、统一制度规则3．公布规定目录。（市司法局，2031年6月底前完成）4．统一专家资源。（市财政局，2031年9月底前完成）")
                .items();
        assertThat(items)
                .extracting(item -> item.title().value())
                .containsExactly("清理交易平台", "制定整合方案", "公布规定目录", "统一专家资源");
    }
}
