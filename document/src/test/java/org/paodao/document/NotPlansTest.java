package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that name units and dates and still are no plans. */
class NotPlansTest {

    private static Verdict verdict(String text) {
        return DocumentReader.plain().readText(text).verdict();
    }

    @Test
    void aCallForApplicationsIsNoPlan() {
        assertThat(verdict("""
                        各县工信局：
                        现将有关事项通知如下：
                        一、申报对象
                        列入年度计划的展会。
                        二、申报条件
                        组织5家以上企业参展，2031年6月底前完成。
                        三、申报材料
                        申请表、合同。
                        """).isPlan()).isFalse();
        assertThat(verdict("""
                        各县工信局：
                        决定对试点单位进行验收，现通知如下：
                        一、申报单位条件
                        （一）建立独立运行的机构。
                        （二）拥有固定的研发队伍。
                        二、有关要求
                        按时报送。
                        """).isPlan()).isFalse();
        assertThat(verdict("""
                        青岭县惠企工作方案
                        一、简化申报材料。减少证明。（县工信局负责）
                        二、优化申报流程。一次办成。（县审批局负责）
                        """).isPlan()).isTrue();
    }

    @Test
    void aReportOnProgressIsNoPlan() {
        assertThat(verdict("""
                                某市人民政府办公室关于三季度重点工作推进情况的通报
                                各区人民政府：
                                一、项目建设提速。开工项目35个。（责任单位：市发改委）
                                二、民生实事推进。完成改造20个。（责任单位：市住建局）
                                """).isPlan()).isFalse();
    }

    @Test
    void aReportToThoseAboveIsNoPlan() {
        assertThat(verdict("""
                                某县关于开展树新风活动情况的报告
                                县委、县政府：
                                一、主要做法
                                （一）加强领导。县委宣传部牵头，县教育局、县民政局配合。
                                （二）广泛宣传。由县文旅局负责，开展宣讲120场次。
                                """).isPlan()).isFalse();
    }

    @Test
    void aCallToAContestIsNoPlan() {
        assertThat(verdict("""
                                关于举办某市技能大赛的通知
                                各县区总工会：
                                一、组织机构
                                主办单位：市总工会、市人社局
                                承办单位：市某学院
                                二、比赛时间
                                2031年9月10日
                                """).isPlan()).isFalse();
    }

    @Test
    void anInterpretationWhoseTitleRanIntoItsTextIsNoPlan() {
        assertThat(verdict(
                                "《某市促进消费若干措施》政策解读一、出台背景为恢复消费，市政府印发了措施。二、主要内容（一）支持汽车消费。由市商务局牵头，市财政局配合，发放补贴2000万元。（二）支持餐饮消费。市商务局负责。三、实施时间自2031年5月1日起实施。")
                        .isPlan())
                .isFalse();
    }

    @Test
    void aReportOfAMeetingWithoutLinesIsNoPlan() {
        assertThat(verdict(
                                "某市召开2031年重点工作推进会4月12日，某市召开重点工作推进会。会议强调，要抓好以下重点工作：一、全力抓项目。确保一季度开工项目80个，年底前完成投资200亿元。二、全力促消费。办好购物节活动100场。三、全力惠民生。新建学校5所，9月1日前投入使用。会议指出，市发展改革委牵头，各县市区配合，要压实责任。")
                        .isPlan())
                .isFalse();
    }

    @Test
    void aPlanForAContestStaysOne() {
        assertThat(verdict("""
                                某市关于举办技能大赛的工作方案
                                一、做好报名。（市总工会负责，6月底前完成）
                                二、做好保障。（市人社局牵头，市财政局配合）
                                """).isPlan()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青岭市教育局关于报送2031年度档案统计报表的通知",
                "青岭市教育局关于开展教学成果申报工作的通知",
                "青岭市应急局关于商请会签《关于建立联合执法机制的意见》的函",
                "青岭市发改局关于开展园区情况调查的通知",
                "青岭市人社局关于做好继续教育有关工作的通知",
                "青岭市人民政府办公室关于2031年部分节假日安排的通知",
                "青岭市人民政府办公室关于调整防汛指挥机构组成人员的通知",
                "青岭市教育局关于印发《实验室管理办法（试行）》的通知",
                "青岭市税务局关于印发2031年上半年对标分析报告的通知",
                "青岭市人社局关于简化退休手续有关问题的通知"
            })
    void aLetterThatAsksOrRegulatesIsNoPlan(String title) {
        assertThat(verdict(title + "\n各区教育局：\n现将有关事项通知如下：\n一、填写要求。请如实填写。\n二、时间要求。请于6月底前办结。\n")
                        .isPlan())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭市关于加强古树调查和管理工作的通知", "青岭市2031年职业技能培训工作方案", "青岭市关于印发《2031年竞赛活动计划》的通知"})
    void aPlanOfSuchWorkIsOne(String title) {
        assertThat(verdict(title + "\n各区人民政府：\n现将有关事项通知如下：\n一、全面排查。6月底前完成排查。\n二、分类处置。9月底前处置到位。\n")
                        .isPlan())
                .isTrue();
    }

    @Test
    void aCircularOnProgressIsNoPlanWhoeverItNames() {
        assertThat(verdict("""
                                为扎实推进民生工程，现将1至7月实施进度通报如下：
                                一、各县区综合排名
                                第一名青岭县；第二名白石县。
                                二、部分项目进展情况
                                1、农村道路工程，牵头部门：市交通局。进度较慢的为白石县。
                                2、农村饮水工程，牵头部门：市水利局。进度较慢的为青岭县。
                                """).isPlan()).isFalse();
    }

    @Test
    void aListWithoutATitleThatSaysByWhenIsAPlan() {
        assertThat(verdict("1.3月底前完成隐患排查。\n2.6月底前完成河道清淤5公里。\n3.9月底前建成文化广场2个。\n").isPlan())
                .isTrue();
    }

    @Test
    void aPlanThatSetsItselfDownIsOneWithoutATitle() {
        assertThat(verdict("为打好创新翻身仗，制定本行动计划。\n一、主要任务\n（一）打造实验室。加快建设。\n（二）建设研发机构。鼓励共建。\n")
                        .isPlan())
                .isTrue();
    }

    @Test
    void aPlanByItsTitleMayUseTheWordsOfTenders() {
        assertThat(verdict("""
                        青岭县人民政府办公室关于推行第三方治理的意见
                        一、改革投资运营模式。通过招标、竞争性谈判、单一来源等方式选择企业，规范投标。
                        二、推进审批便利化。精简采购意向公开和挂牌出让流程。
                        """).isPlan()).isTrue();
    }

    @Test
    void marksThatACopyLeftAskNothing() {
        assertThat(verdict("附件 青岭县联动任务 指? 标 [? ]内为累计数\n1、推进新区建设。（县发改局负责）\n2、推进园区建设。（县科技局负责）\n")
                        .isPlan())
                .isTrue();
    }

    @Test
    void aCircularOnWhatWasFulfilledIsNoPlan() {
        assertThat(verdict("""
                        2031年度民生实事共计26项，均全部完成年度目标任务。此次通报的名次计入各单位的考核。
                        序号 | 项目内容 | 年度完成情况 | 责任单位 |
                        1 | 新增托位140个 | 新增托位155个。 | 县卫健局 |
                        2 | 新建幼儿园3所 | 新建成3所。 | 县教育局 |
                        """).isPlan()).isFalse();
    }

    @Test
    void aTableOfWhatWasDoneIsNoPlan() {
        var plan = DocumentReader.plain().readText("""
                        首页 > 信息公开 > 重点工作

                        青岭市2031年上半年政府工作任务进展情况汇总表

                        发布时间:2031-09-08 15:44       来源:市政府督查室

                        序号 | 工作任务 | 牵头部门 | 配合部门 | 上半年推进情况
                        1 | 地区生产总值增长7% | 市发展改革委 | | 上半年增长7%
                        2 | 新建学校3所 | 市教育局 | 市财政局 | 已开工2所
                        """);
        assertThat(plan.verdict().isPlan()).isFalse();
        assertThat(plan.items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青岭县人民政府关于印发青岭县行政审批中介服务事项清单（2031年版）的通知", "青岭县人民政府关于印发《第二批赋权乡镇权责清单》的通知"})
    void listsOfRightsAreNoPlans(String title) {
        assertThat(verdict(title + "\n各乡镇人民政府：\n一、时间。6月10日举行。\n二、办理。各部门要规范办理。（县审批局负责）\n三、监督。（县司法局负责）\n")
                        .isPlan())
                .isFalse();
    }

    @Test
    void anExaminationIsNoPlan() {
        assertThat(verdict("青岭省关于开展2031年度高级统计师水平能力测试工作的通知\n各市人社局：\n一、时间。6月10日举行。\n二、报名。网上报名。\n三、地点。省会。\n")
                        .isPlan())
                .isFalse();
    }

    @Test
    void aRegulationThatNamesAFewUnitsIsNoPlan() {
        String head = "青岭县人民政府办公室关于印发青岭县礼堂建设标准及补助办法的通知\n各乡镇人民政府：\n";
        String rules =
                "一、规模。礼堂不少于200平方米。\n二、设施。配备灯光。\n三、布置。庄重整洁。\n四、用途。举办仪式。\n五、选址。交通方便。\n六、管护。专人管护。\n七、标准。按图施工。\n八、评比。逐年评比。\n九、资金。列入预算。\n";
        String few = "十、补助。核定金额。（县财政局负责）\n十一、验收。组织验收。（县文广局负责）\n";
        assertThat(verdict(head + rules + few).isPlan()).isFalse();
    }
}
