package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** Who does an item, in the less usual ways of saying it. */
class StatedDutiesTest {
    private static final String HEAD = "某州促进消费工作措施\n一、提振消费\n";

    private static DraftPlan read(String body) {
        return DocumentReader.plain().readText(HEAD + body);
    }

    @Test
    void aLastSentenceOfNothingButUnitsAndVerbsSaysWhoDoesIt() {
        DraftItem item = read("1、支持换新。年内更新车辆3000辆。州商务局牵头，州财政局、州公安局配合，各县市负责落实。\n2、发展首店。引进首店。责任单位：州商务局。")
                .items()
                .getFirst();
        assertThat(names(item, Role.LEAD)).containsExactly("州商务局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("州财政局", "州公安局");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("各县市");
    }

    @Test
    void whoDoesItStandsBehindTheWordByInTheMiddleOfASentence() {
        DraftItem item =
                read("1、办好比赛。报名办法的具体内容由州体育局负责拟定。\n2、发展首店。州商务局负责引进。").items().getFirst();
        assertThat(item.units()).extracting(unit -> unit.value().name()).containsExactly("州体育局");
        DraftItem zone = read("1、办好展会。（自由贸易试验区管委会负责）\n2、发展首店。（州商务局负责）").items().getFirst();
        assertThat(names(zone, Role.RESPONSIBLE)).containsExactly("自由贸易试验区管委会");
    }

    @Test
    void howOftenSomethingIsDoneIsNoUnit() {
        DraftItem item = read("1、办好赛事。（州体育局负责，每年举办）\n2、发展首店。（州商务局负责）").items().getFirst();
        assertThat(item.units()).extracting(unit -> unit.value().name()).containsExactly("州体育局");
    }

    @Test
    void aGeneralAppealToAllIsNoStatementOfDuties() {
        DraftItem item = read("1、加强协同。各部门密切配合。\n2、发展首店。（州商务局负责）\n3、举办活动。（州文旅局负责）")
                .items()
                .getFirst();
        assertThat(item.units()).isEmpty();
    }

    @Test
    void aHeadingBesideMarkedOnesIsAnItemToo() {
        var items = read("1、发展首店。引进首店。（州商务局负责）\n2、举办活动。全年办好活动。（州文旅局负责）\n3、优化环境。加强宣传。\n4、培育主体。（州商务局负责）")
                .items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("发展首店", "举办活动", "优化环境", "培育主体");
    }

    @Test
    void remarksAboutTheStatementNameNobody() {
        DraftItem item = read("1、发展首店。引进首店。（责任单位：州商务局、州财政局按职责分工负责。具体任务均涉及各县市政府，不再列出，下同。）")
                .items()
                .getFirst();
        assertThat(item.units()).extracting(unit -> unit.value().name()).containsExactly("州商务局", "州财政局");
    }

    @Test
    void whoActsInViewOfLocalConditionsIsNamedWithoutThem() {
        DraftItem item = read("1、发展首店。引进首店。（州商务局牵头，各县市人民政府结合实际落实）").items().getFirst();
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("各县市人民政府");
    }

    @Test
    void theSmallFullStopNumbersHeadings() {
        var items = read("1﹒发展首店。\n牵头单位：州商务局。\n2﹒举办活动。\n牵头单位：州文旅局。").items();
        assertThat(items).extracting(DraftItem::path).containsExactly(List.of("一", "1"), List.of("一", "2"));
    }

    @Test
    void aUnitOfMeasureIsGivenInTheCharactersOfTheDocument() {
        DraftItem item =
                read("1、建設倉庫。新增庫容50萬立方米。（州商務局負責）\n2、舉辦活動。（州文旅局負責）").items().getFirst();
        assertThat(item.targets()).extracting(found -> found.value().unit()).containsExactly("萬立方米");
    }

    @Test
    void aLetterThatReportsOnRequestsIsNoPlan() {
        var plan = DocumentReader.plain()
                .readText("某省人民政府办公厅关于某市所提问题办理情况的函\n某市人民政府：\n一、关于道路问题。省交通厅负责。已列入规划。\n二、关于机场问题。正在研究。");
        assertThat(plan.verdict().isPlan()).isFalse();
    }

    @Test
    void theSubjectOfALaterSentenceSaysWhoDoesIt() {
        DraftItem item = read("1、培养人才。支持院校开设专业。州人社局负责组织认定。\n2、发展首店。（州商务局负责）\n3、举办活动。（州文旅局负责）")
                .items()
                .getFirst();
        assertThat(item.units()).extracting(unit -> unit.value().name()).containsExactly("州人社局");
    }

    @Test
    void anOfficeMayBearANicknameInQuotes() {
        DraftItem item =
                read("1、减轻负担。规范培训。（州“双减”办、州教育局）\n2、发展首店。（州商务局负责）").items().getFirst();
        assertThat(item.units()).extracting(unit -> unit.value().name()).containsExactly("州“双减”办", "州教育局");
    }

    @Test
    void aTimeBehindTheUnitsIsNoUnit() {
        DraftItem item =
                read("1、加强宣传。利用节点宣传。（州委宣传部，持续开展）\n2、发展首店。（州商务局负责）").items().getFirst();
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("州委宣传部");
        assertThat(item.deadlines()).extracting(found -> found.value().text()).containsExactly("持续开展");
    }

    @Test
    void aSurveyTeamIsAUnit() {
        DraftItem item = read("1、增加收入。促进增收。（州农业局、州统计局、国家统计局示例调查队）\n2、发展首店。（州商务局负责）")
                .items()
                .getFirst();
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("州农业局", "州统计局", "国家统计局示例调查队");
    }

    @Test
    void whoActsTogetherWithAnotherLeads() {
        DraftItem item = read("1、医养结合。州卫健委会同州医保局，于年底前建成安宁病区8个。\n2、发展首店。（州商务局负责）\n3、举办活动。（州文旅局负责）")
                .items()
                .getFirst();
        assertThat(names(item, Role.LEAD)).containsExactly("州卫健委");
        assertThat(names(item, Role.ASSISTING)).containsExactly("州医保局");
    }

    @Test
    void aDayInTheHeadingHoldsForAllBelowThatNameNone() {
        var items = DocumentReader.plain().readText("""
                石桥镇2023年人居环境整治方案
                一、6月底前完成的任务
                1、清理村庄垃圾。责任单位：镇环卫所。
                2、拆除露天厕所，5月20日前完成。责任单位：镇村建办。
                二、全年推进的任务
                1、建立管护机制。责任单位：镇农办。
                """).items();
        assertThat(items)
                .extracting(item -> item.deadlines().stream()
                        .map(found -> String.valueOf(found.value().date()))
                        .toList())
                .containsExactly(List.of("2023-06-30"), List.of("2023-05-20"), List.of());
        assertThat(items.getFirst().deadlines().getFirst().rule()).isEqualTo("deadline.heading");
    }

    @Test
    void aHalfWidthStopBeforeANumberEndsTheHeading() {
        DraftItem item =
                read("1、推进场景落地.9月底前,建成食堂6家.(州商务局负责)\n2、发展首店。（州商务局负责）").items().getFirst();
        assertThat(item.title().value()).isEqualTo("推进场景落地");
    }

    @Test
    void theEarliestMonthThatIsNamedGivesTheYearOfOthersWhereNothingElseDoes() {
        var items = read("1、拓宽渠道。2031年12月底前完成。（州人社局）\n2、提升技能。9月底前开班。（州人社局）\n3、优化服务。2032年一季度前投用。（州人社局）")
                .items();
        assertThat(items.get(1).deadlines()).singleElement().satisfies(found -> {
            assertThat(found.value().date()).isEqualTo("2031-09-30");
            assertThat(found.rule()).isEqualTo("deadline.year-guessed");
            assertThat(found.confidence()).isLessThan(60);
        });
        assertThat(items.getFirst().deadlines().getFirst().confidence()).isEqualTo(90);
    }

    @Test
    void datesBehindTheUnitsLeaveEveryPointAnItem() {
        String text = "某州外贸工作专班2031年行动要点　　一、稳主体。①新增企业60家。（州商务局；11月底）②组织参展12场次。（州商务局、州贸促会；全年）"
                + "二、扩规模。①出口增长9%以上。（州商务局、昆明海关驻某办事处，12月）②交易额翻一番。（州商务局，年底前）";
        var items = DocumentReader.plain().readText(text).items();
        assertThat(items).hasSize(4).allSatisfy(item -> {
            assertThat(item.units().getFirst().value().name()).isEqualTo("州商务局");
            assertThat(item.deadlines()).hasSize(1);
        });
    }

    @Test
    void aMonthBehindThePointOfANumberIsNoDecimal() {
        var items = read("2．加装电梯。（州住建委）\n3．10月底前编制方案。（州城管委牵头，州公安局配合）\n4．规范停放。（州城管委）")
                .items();
        assertThat(items).extracting(item -> item.path().getLast()).containsExactly("2", "3", "4");
    }

    @Test
    void sectionsOfABureauAreUnits() {
        var items = DocumentReader.plain()
                .readText(
                        "某区教育局2031年工作要点任务分解\n一是加强党建，9月底前完成建设。（党建科负责）\n二是招聘教师120名。（人事科）\n三是筑牢防线。（安全科、各学校）\n四是建设学科。（含专科）")
                .items();
        assertThat(items).hasSize(3);
        assertThat(names(items.get(1), Role.RESPONSIBLE)).containsExactly("人事科");
        assertThat(names(items.get(2), Role.RESPONSIBLE)).containsExactly("安全科", "各学校");
    }

    @Test
    void whoHasToActTogetherWithAnotherLeads() {
        DraftItem item = read("1、排查隐患。州水利局要会同州应急管理局，于3月底前完成检查。\n2、发展首店。（州商务局负责）\n3、举办活动。（州文旅局负责）")
                .items()
                .getFirst();
        assertThat(names(item, Role.LEAD)).containsExactly("州水利局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("州应急管理局");
    }

    @Test
    void aTimeMayFollowWhoDoesIt() {
        var items =
                read("1、稳定就业。由州人社局牵头，州教育局、州退役局参加，2031年12月底前取得阶段性成果。\n2、健全机制。州人社局、州总工会共同负责，2031年10月前完成。\n3、开展监测。州统计局牵头，州财政局配合，持续实施。")
                        .items();
        assertThat(names(items.get(0), Role.LEAD)).containsExactly("州人社局");
        assertThat(names(items.get(0), Role.ASSISTING)).containsExactly("州教育局", "州退役局");
        assertThat(names(items.get(1), Role.RESPONSIBLE)).containsExactly("州人社局", "州总工会");
        assertThat(names(items.get(2), Role.ASSISTING)).containsExactly("州财政局");
    }

    @Test
    void settingUpAGroupIsNoUnit() {
        DraftItem item =
                read("1、加强领导。成立领导小组，州委宣传部牵头，州教育局配合。\n2、发展首店。（州商务局）").items().getFirst();
        assertThat(names(item, Role.LEAD)).doesNotContain("成立领导小组");
    }

    @Test
    void aTitleOverSeveralYearsDoesNotSayWhichOneAMonthBelongsTo() {
        String body = "（2031—2035年）\n一、提振消费\n1、出台细则，6月底前完成。（州商务局）\n2、发展首店。（州商务局）\n";
        assertThat(dates("某州促进消费行动方案" + body)).containsExactly("2031-06-30");
        assertThat(dates("某州促进消费行动方案" + body + "某州人民政府\n2032年2月1日")).containsExactly("2032-06-30");
    }

    private static List<String> dates(String text) {
        return DocumentReader.plain().readText(text).items().getFirst().deadlines().stream()
                .map(found -> String.valueOf(found.value().date()))
                .toList();
    }
}
