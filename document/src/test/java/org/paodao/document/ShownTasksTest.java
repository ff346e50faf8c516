package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Public notices that show what an office has to do this year. */
class ShownTasksTest {
    private static final String CONTACTS = """
            公示时间为2031年6月11日至6月18日,若有异议,可通过来信、来电等形式反映。
            地址:青岭县示例路9号邮编:000000
            联系人:某某 电话:0000-0000000
            青岭县卫生健康局
            2031年6月11日
            """;

    @Test
    void theDividedTargetsOfAnUntitledNoticeAreAPlan() {
        var plan = DocumentReader.plain().readText("""
                根据上级有关文件精神,现将2031年我局承办的重点民生实事项目目标任务分解情况予以公示。
                一、市重点民生实事项目:
                1、孕产妇免费筛查3000人;
                2、新建村卫生室12家;
                3、免费接种全覆盖。
                二、县重点民生实事项目:
                1、救助困难患者150人;
                2、规范化建设门诊8家。
                """ + CONTACTS);
        assertThat(plan.verdict().isPlan()).isTrue();
        assertThat(plan.items())
                .extracting(item -> item.title().value())
                .containsExactly("孕产妇免费筛查3000人", "新建村卫生室12家", "免费接种全覆盖", "救助困难患者150人", "规范化建设门诊8家");
        assertThat(plan.items().getFirst().path()).containsExactly("一", "1");
    }

    @Test
    void aPlanShownToThePublicIsAPlanAndShownResultsAreNone() {
        String body = """
                一、摸清底数。建立企业清单。（责任单位：市经信局、各县区）
                二、分批改造。制定改造方案。（责任单位：市发改委）
                三、加强宣传。开展政策解读。（责任单位：市经信局）
                """;
        String notice = "现将《青岭市重点行业技术改造实施方案》公示如下，如有异议请在公示期间反映。\n青岭市发展和改革委员会\n2031年3月17日\n青岭市重点行业技术改造实施方案\n";
        var shown = DocumentReader.plain().readText("关于《青岭市重点行业技术改造实施方案》的公示\n" + notice + body);
        assertThat(shown.verdict().isPlan()).isTrue();
        assertThat(shown.items()).hasSize(3);
        var results = DocumentReader.plain().readText("关于《青岭市技术改造完成情况》的公示\n" + body);
        assertThat(results.verdict().isPlan()).isFalse();
    }

    @Test
    void aNoticeOfResultsIsNoPlan() {
        var plan = DocumentReader.plain().readText("""
                根据上级有关文件精神,现将2031年我局承办的民生实事项目完成情况予以公示。
                一、市重点民生实事项目:
                1、孕产妇免费筛查3000人;
                2、新建村卫生室12家。
                """ + CONTACTS);
        assertThat(plan.verdict().isPlan()).isFalse();
        assertThat(plan.items()).isEmpty();
    }

    @Test
    void pointsOfASentenceStayPoints() {
        var plan = DocumentReader.plain().readText("""
                青岭县卫生健康工作要点
                一、申报要求：
                1、依法设立;
                2、信用良好。
                二、加强基层服务。落实签约服务。（责任单位：县卫健局）
                """);
        assertThat(plan.items()).extracting(item -> item.title().value()).doesNotContain("依法设立", "信用良好");
    }
}
