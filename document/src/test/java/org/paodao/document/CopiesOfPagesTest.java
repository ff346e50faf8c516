package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What copies of web pages do to numbered tasks, their units and their days. */
class CopiesOfPagesTest {
    private static List<DraftItem> items(String text) {
        return DocumentReader.plain().readText(text).items();
    }

    private static List<String> titles(String text) {
        return items(text).stream().map(item -> item.title().value()).toList();
    }

    private static List<String> said(DraftItem item) {
        return item.units().stream()
                .map(unit -> unit.value().role() + unit.value().name())
                .toList();
    }

    @Test
    void aPageThatPrintsItsDocumentTwiceHasEachTaskOnce() {
        String body = """
                一、修路
                （一）整修村道。对破损的村道进行整修，完善排水和标志标线，全年整修里程达到30公里以上。（县交通局负责）
                （二）拓宽县道。对通行能力不足的县道进行拓宽改造，同步完善安全防护设施和绿化带。（县公路局负责）
                二、建校
                （三）新建小学。在人口增长较快的片区新建小学两所，新增学位1800个，缓解入学压力。（县教育局负责）
                """;
        var plan = DocumentReader.plain().readText("青岭县2031年工作方案\n" + body + body);
        assertThat(titles("青岭县2031年工作方案\n" + body + body)).containsExactly("整修村道", "拓宽县道", "新建小学");
        assertThat(plan.sections()).hasSize(2);
        assertThat(titles("青岭县2031年工作方案\n" + body + "三、其他\n（四）植树。（县林业局负责）\n（四）植树。（县林业局负责）\n"))
                .as("one that is there twice among others may be two")
                .hasSize(5);
    }

    @Test
    void aNumberBehindAWordThatCountsIsAHeadingStill() {
        String text =
                "青岭县关于优化环境的实施意见一、提升便利度（一）优化流程。精简材料。（县审批局负责）二、简化审批和条件（二）降低门槛。放宽准入。（县市场监管局负责）三、改善环节（三）提高效率。压缩时限。（县税务局负责）";
        assertThat(titles(text)).containsExactly("优化流程", "降低门槛", "提高效率");
    }

    @Test
    void aNumberOnALineOfItsOwnHeadsTheNextOne() {
        assertThat(titles("青岭县2031年工作方案\n一、修路\n（一）\n整修村道。\n各地要完善排水。（县交通局负责）\n（二）拓宽县道。\n（县公路局负责）\n"))
                .containsExactly("整修村道", "拓宽县道");
    }

    @Test
    void aReferenceToAnAnnexIsNoHeading() {
        assertThat(titles("青岭县2031年工作方案\n一、修路。按照附件（一）落实。（县交通局负责）\n二、建校。按照第三条（二）落实。（县教育局负责）\n"))
                .hasSize(2);
    }

    @Test
    void aLeaderNamedBesideTheUnitsIsALeader() {
        DraftItem item = items("1、缆车项目\n由张某某副县长负责,县住建局牵头,县发改局配合,报来三套选线。\n2、蓄水池项目\n由李某副县长负责,县水利局牵头,县财政局配合,雨季来临前选好址。\n")
                .getFirst();
        assertThat(said(item)).containsExactly("LEAD县住建局", "ASSISTING县发改局");
        assertThat(item.leaders()).extracting(Found::value).containsExactly("张某某副县长");
    }

    @Test
    void aRemarkInABracketBehindTheUnitsHidesNone() {
        DraftItem item = items("1.推进征收。\n责任单位:县征收中心、县发改局、东溪镇(列第一位者为牵头或汇总单位,下同)\n2.推进招商。\n责任单位:县商务局\n")
                .getFirst();
        assertThat(said(item)).containsExactly("LEAD县征收中心", "ASSISTING县发改局", "ASSISTING东溪镇");
    }

    @Test
    void countiesCitiesAndDistrictsAreOneGroupInAnyOrder() {
        DraftItem item = items("1.增长6%。\n牵头责任单位:市发改委。\n协同责任单位:市经信局、高新区管委会等，各县、市、区政府。\n2.增收。\n牵头责任单位:市财政局。\n")
                .getFirst();
        assertThat(said(item)).containsExactly("LEAD市发改委", "ASSISTING市经信局", "ASSISTING高新区管委会", "ASSISTING各县、市、区政府");
    }

    @Test
    void whatLabelsBelowAHeadingSayIsNoTask() {
        assertThat(titles("""
                三、惠民工程
                (一)扩大学前教育项目。
                资金来源:县财政配套。
                目标任务:按规定完成下达任务。
                牵头单位:县教育局。
                配合单位:县财政局。
                (二)寄宿生补助项目。
                资金来源:县财政配套。
                目标任务:按规定完成下达任务。
                牵头单位:县教育局。
                配合单位:县财政局。
                """)).containsExactly("扩大学前教育项目", "寄宿生补助项目");
    }

    @Test
    void aHeadingThatOnlySaysWhoIsNoTask() {
        var items = items(
                "2031年工作目标责任分解\n一、张某某县长负责的工作\n(一)县审计局牵头的工作\n管好村级账目。每笔收支都贴上村口的公示栏,让村民看得懂、查得到。\n协同单位:县直各部门。\n(二)县编办牵头的工作\n1.精简乡镇站所,理顺职责。\n2.盘活闲置校舍。\n协同单位:县财政局。\n");
        assertThat(items).extracting(item -> item.title().value()).containsExactly("管好村级账目", "精简乡镇站所", "盘活闲置校舍");
        assertThat(said(items.getFirst())).containsExactly("LEAD县审计局", "ASSISTING县直各部门");
        assertThat(said(items.get(2))).containsExactly("LEAD县编办", "ASSISTING县财政局");
    }

    @Test
    void whoHelpsWhomIsReadFromTheSentence() {
        var items = items("2031年规划调整工作分工方案\n一、县林业局配合县规划局对公益林边界进行核对。\n二、综合处负责牵头汇总，督促各站填报。\n");
        assertThat(said(items.getFirst())).containsExactly("LEAD县规划局", "ASSISTING县林业局");
        assertThat(said(items.get(1)))
                .extracting(unit -> unit.substring(unit.length() - 3))
                .containsExactly("综合处");
    }

    @Test
    void soundMechanismsAreWork() {
        assertThat(titles("青岭县沿线治理意见\n一、完善工作机制，分片包干\n（一）设立片长。逐片认领。\n（二）定人定岗。张榜公布。\n二、开展专项治理\n（三）治理隐患。分类销号。\n"))
                .containsExactly("设立片长", "定人定岗", "治理隐患");
    }

    @Test
    void aScheduleThatSaysByWhenIsMadeOfTasks() {
        assertThat(titles("青岭县公开工作方案\n一、主要任务\n1.编制目录。（县政府办）\n二、进度安排\n1.2031年9月底前制定方案。\n2.2031年11月底前编制目录，报县政府备案。\n"))
                .containsExactly("编制目录", "2031年9月底前制定方案", "2031年11月底前编制目录");
    }

    @Test
    void notesOnHowToFillInAFormAreNoTasks() {
        assertThat(titles("青岭县排查方案\n一、主要任务\n1.全面排查。逐户登记。\n附件1 排查登记表 户主 面积 填表说明：1.面积单位为平方米。2.隐患是指房屋开裂。\n"))
                .containsExactly("全面排查");
        assertThat(titles("青岭县排查方案\n一、主要任务\n1.全面排查。逐户登记。\n附件1 排查登记表 户主 面积 \n填报说明：\n1.面积单位为平方米。\n2.隐患是指房屋开裂。\n"))
                .containsExactly("全面排查");
    }

    @Test
    void aScheduleOfTasksWithADayInBracketsIsMadeOfTasks() {
        assertThat(titles("青岭县排查方案\n一、主要任务\n1.全面排查。逐户登记。\n二、进度安排\n（一）开展宣传培训（5月13日前完成）。张贴公告。\n（二）健全台账（长期坚持）。逐月更新。\n"))
                .containsExactly("全面排查", "开展宣传培训", "健全台账");
        assertThat(
                        titles(
                                "青岭县排查方案\n一、主要任务\n1.全面排查。（县住建局）\n2.建立台账。（县住建局）\n二、进度安排\n（一）集中攻坚阶段（4月至6月）。逐户整治。\n（二）总结阶段（9月底前）。形成报告。\n"))
                .as("stages are tasks too, whoever does the others")
                .containsExactly("全面排查", "建立台账", "集中攻坚阶段", "总结阶段");
        assertThat(titles("青岭县排查方案\n一、主要任务\n1.全面排查。（县住建局）\n二、工作步骤\n（一）动员部署。召开会议。\n（二）组织实施。逐户整治。\n"))
                .as("steps without a day give nobody a task of his own")
                .containsExactly("全面排查");
    }

    @Test
    void whatIsSaidBehindTheLastBracketIsAboutAll() {
        DraftItem item = items(
                        "青岭县关于优化环境的意见一、精简材料。逐项清理。（县审批局负责）二、压缩时限。限时办结。（县审批局负责）三、兑现政策。主动推送。（县财政局负责）各部门要认真落实，有关情况年底前报县政府。青岭县人民政府2031年3月5日")
                .getLast();
        assertThat(item.title().value()).isEqualTo("兑现政策");
        assertThat(item.deadlines()).isEmpty();
    }

    @Test
    void whoIsThereNowMayHaveToDoItByThen() {
        DraftItem item = items(
                        "青岭县2031年执法工作要点\n一、加强培训。2032年底前，现有护林员要全部参加轮训。（县司法局负责）\n二、配备终端。70%以上的护林站要配备巡护终端。（县司法局负责）\n")
                .getFirst();
        assertThat(Objects.requireNonNull(item.deadlines().getFirst().value().date()))
                .isEqualTo("2032-12-31");
    }

    @Test
    void ofThoseWhoMustDoItTheShareIsATarget() {
        DraftItem item = items("青岭县2031年执法工作要点\n一、配备终端。70%以上的护林站要配备巡护终端。（县司法局负责）\n二、办好展会。（县商务局负责）\n")
                .getFirst();
        assertThat(item.targets()).hasSize(1);
    }

    @Test
    void whoRunsTheWebSiteHasNoTask() {
        var items = items(
                "一、主要任务\n1.2031年11月底前，编制公开目录。\n2.2031年12月底前，建成统一专栏，逐项公开。\n二、工作要求\n1.加强领导。\n主办单位:青岭县人民政府办公室 版权所有:青岭县人民政府办公室\n");
        assertThat(items)
                .extracting(item -> item.title().value())
                .containsExactly("2031年11月底前，编制公开目录", "2031年12月底前，建成统一专栏");
        assertThat(items).allSatisfy(item -> assertThat(item.units()).isEmpty());
    }
}
