package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of documents that ran into each other or carry the marks of the page they were copied from. */
class RunIntoHeadsTest {
    private static final String BODY = "为推进绿化，制定本方案。一、种树（县林业局负责）。种好道路两侧的树，管护好新栽的苗木，确保成活。二、修渠（县水利局负责）。修好灌渠，疏通支渠，保障春灌用水。";

    private static Header header(String text) {
        return DocumentReader.plain().readText(text).header();
    }

    private static String title(Header header) {
        return Objects.requireNonNull(header.title()).value();
    }

    private static String number(Header header) {
        return Objects.requireNonNull(header.documentNumber()).value();
    }

    private static List<String> addressees(Header header) {
        return header.addressees().stream().map(Found::value).toList();
    }

    @Test
    void titleNumberAndReceiversAreToldApart() {
        var header = header("青岭县人民政府关于加快造林的实施意见青政发〔2031〕3号各乡镇人民政府，县政府各部门：" + BODY);
        assertThat(title(header)).isEqualTo("青岭县人民政府关于加快造林的实施意见");
        assertThat(number(header)).isEqualTo("青政发〔2031〕3号");
        assertThat(addressees(header)).containsExactly("各乡镇人民政府", "县政府各部门");
    }

    @Test
    void aNumberCitedWithinATitleIsNotTheDocuments() {
        var header = header("关于贯彻《青岭县造林办法（青政发〔2030〕9号）》的实施意见" + BODY);
        assertThat(header.documentNumber()).isNull();
    }

    @Test
    void aNumberInABracketBehindTheTitleIsItsNumber() {
        var header = header("青岭县人民政府关于优化环境的实施意见(青政〔2031〕8号)\n来源：县政府网\n一、减少审批。（县审批局负责）\n二、优化流程。（县审批局负责）\n");
        assertThat(title(header)).isEqualTo("青岭县人民政府关于优化环境的实施意见");
        assertThat(number(header)).isEqualTo("青政〔2031〕8号");
    }

    @Test
    void aNumberWithinWhatABracketSaysOfThePublicationIsItsNumber() {
        var header = header("关于优化环境的若干措施\n（2031年1月30日青岭县人民政府青府规字〔2031〕1号文发布）\n各乡镇人民政府：\n" + BODY);
        assertThat(number(header)).isEqualTo("青府规字〔2031〕1号");
    }

    @Test
    void whoSignsRightBehindTheTablesAnnexedIsFound() {
        var header = header("关于做好清理工作的通知各乡镇人民政府：" + BODY + "附件：1.清理范围和管理类别表2.纳入管理的行业类别表青岭县人民政府办公室2031年12月20日字号");
        assertThat(Objects.requireNonNull(header.issuer()).value()).isEqualTo("青岭县人民政府办公室");
        assertThat(header.dates()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"此件公开发布", "此件社会公开", "此件可依申请公开", "此件发至乡镇级"})
    void theRemarkBelowSaysWhoMaySeeIt(String remark) {
        var header = header("关于做好清理工作的通知\n各乡镇人民政府：\n" + BODY + "\n青岭县人民政府\n2031年1月4日\n（" + remark + "）\n");
        assertThat(Objects.requireNonNull(header.publicity()).value()).isEqualTo(remark);
    }

    @Test
    void bulletsAndBracketsBeforeLabelsChangeNothing() {
        var bullets = header("• 索 引 号:0029/2031-4\n• 文件编号:青政发〔2031〕4号\n青岭县2031年工作要点\n1.修路。（县交通局负责）\n");
        assertThat(number(bullets)).isEqualTo("青政发〔2031〕4号");
        var brackets = header("【发布文号】青政发〔2031〕5号\n【所属类别】政策\n青岭县2031年工作要点\n1.修路。（县交通局负责）\n");
        assertThat(number(brackets)).isEqualTo("青政发〔2031〕5号");
    }

    @Test
    void whatAPageNotesBesideATextIsNoTitle() {
        assertThat(header("日期: 2031-09-28浏览量:127来源:政府办\n一、修路。（县交通局负责）\n二、建校。（县教育局负责）\n")
                        .title())
                .isNull();
    }

    @Test
    void whoSignedIsReadWhereTheDayWasLost() {
        var header = header(
                "各乡镇人民政府：\n现将《青岭县2031年工作要点》印发给你们，请认真执行。\n\n青岭县人民政府办公室\n\n(此件公开发布)\n\n青岭县2031年工作要点\n1.修路。（县交通局负责）\n");
        assertThat(Objects.requireNonNull(header.issuer()).value()).isEqualTo("青岭县人民政府办公室");
    }

    @Test
    void aBracketThatWasNeverClosedHidesNoReceivers() {
        var header = header("关于印发2031年工作方案的通知\n青政办发〔20319\n各乡镇人民政府,各街道办事处:\n1.修路。（县交通局负责）\n");
        assertThat(addressees(header)).containsExactly("各乡镇人民政府", "各街道办事处");
    }
}
