package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that name units and dates and still are no plans. */
class NotPlansTest {

    private static Verdict verdict(String text) {
        return DocumentReader.plain().readText(text).verdict();
    }

    @Test
    void aReportAboutMeasuresIsNews() {
        var verdict = verdict("""
                某市出台优化服务20条措施
                本报讯（记者 某某）近日，市政府提出20条举措。
                一、深化改革。由市某局牵头，6月底前完成。（市某局负责）
                二、强化保障。（市司法局牵头，市法院配合）
                """);
        assertThat(verdict.isPlan()).isFalse();
        assertThat(verdict.kind()).isEqualTo(DocumentKind.NEWS);
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
}
