package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What newspapers and press conferences tell of plans, units and days included. */
class NewsTest {
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
    void whatAReporterRetellsIsNews() {
        assertThat(verdict("""
                        青岭《政府工作报告》分工确定
                        记者昨日获悉，县政府就重点工作提出分工意见。本报记者梳理出部分内容。
                        1、落实直供政策。（县发改局、县工信局负责）
                        2、发展家庭农场。（县农业局牵头）
                        """).kind()).isEqualTo(DocumentKind.NEWS);
    }

    @Test
    void whatAPressConferenceTellsOfMeasuresIsNews() {
        assertThat(verdict("""
                        4月16日，青岭市政府新闻办举行“稳增长 促发展”主题系列新闻发布会，邀请市住建局、市财政局相关负责人介绍日前出台的12条政策措施，概括起来就是“三个降低”。
                        一、实施“三个降低”
                        （一）降低住房成本。对毕业3年内的毕业生给予住宿保障，自7月1日起实施。
                        （二）降低还款压力。鼓励银行出台金融产品。
                        """).kind()).isEqualTo(DocumentKind.NEWS);
    }

    @Test
    void aPlanThatHasAPressConferenceHeldIsAPlan() {
        assertThat(verdict("""
                        青岭市2031年文化节工作方案
                        一、主要任务
                        （一）召开新闻发布会。介绍文化节。（责任单位：市文旅局）
                        （二）布置展馆。3月底前完成。（责任单位：市文旅局）
                        """).isPlan()).isTrue();
    }
}
