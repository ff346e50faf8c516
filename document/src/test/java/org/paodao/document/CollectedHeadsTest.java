package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.HeadValues.value;

import org.junit.jupiter.api.Test;

/** Heads as collections of rules and tables of pages print them, and what only looks like one. */
class CollectedHeadsTest {
    private static final String BODY = "现将工作任务分解如下。\n一、修路。（县交通局负责）\n二、治水。（县水利局负责）\n";

    private static Header head(String head) {
        return HeadValues.head(head + BODY);
    }

    @Test
    void aNumberMayHaveABlankBeforeItsBracket() {
        var header = head("青政 [2031] 20号\n各乡镇人民政府：\n");
        assertThat(value(header.documentNumber())).isEqualTo("青政 [2031] 20号");
    }

    @Test
    void theCatalogueMayStandInBracketsBehindTheTitle() {
        var header = head(
                "青岭市人民政府关于印发2031年治水方案的通知【法规类别】水利规定【发文字号】青政明电[2031]7号【发布部门】青岭市政府【发布日期】2031.08.10【实施日期】2031.08.10【时效性】现行有效【效力级别】XP10\n东区人民政府，市政府有关部门：\n");
        assertThat(value(header.documentNumber())).isEqualTo("青政明电[2031]7号");
    }

    @Test
    void aCollectionMayListTheCatalogueAboveTheDocument() {
        var header = head("""
                文章属性
                ∙【制定机关】青岭市人民政府办公厅
                ∙【公布日期】2031.01.17
                ∙【字 号】青政办〔2031〕1号
                ∙【效力等级】地方规范性文件
                ∙【时效性】现行有效
                正文
                青岭市人民政府办公厅关于印发2031年治水任务分解方案的通知
                各区人民政府：
                """);
        assertThat(value(header.title())).isEqualTo("青岭市人民政府办公厅关于印发2031年治水任务分解方案的通知");
        assertThat(value(header.documentNumber())).isEqualTo("青政办〔2031〕1号");
        assertThat(value(header.issuer())).isEqualTo("青岭市人民政府办公厅");
    }

    @Test
    void labelsAndValuesMayEachEndWithTheStrokeOfTheirCell() {
        var header = head("""
                文件名称 |
                青岭县人民政府关于做好某项工作的通知 |
                ||
                索引号: |
                QLWBF/20313 |
                公开责任部门 |
                县应急管理局 |
                公开形式 |
                主动公开 |
                文号 |
                青政办〔2031〕3号 |
                成文日期 |
                2031年1月18日 |
                青岭县人民政府关于做好某项工作的通知
                各乡镇人民政府：
                """);
        assertThat(value(header.title())).isEqualTo("青岭县人民政府关于做好某项工作的通知");
        assertThat(value(header.indexNumber())).isEqualTo("QLWBF/20313");
        assertThat(value(header.publicity())).isEqualTo("主动公开");
        assertThat(value(header.documentNumber())).isEqualTo("青政办〔2031〕3号");
    }

    @Test
    void aTitleThatTheDocumentCitesWithoutBlankHasNone() {
        String letter = "各乡镇人民政府：现将《青岭县加快高质量发展建设示范区工作要点》印发给你们。\n青岭县人民政府\n2031年3月8日\n";
        assertThat(value(head(letter + "青岭县加快高质量发展 建设示范区工作要点\n").title())).isEqualTo("青岭县加快高质量发展建设示范区工作要点");
        assertThat(value(head("青岭县人民政府关于坚持自我革命 忠诚履职的意见\n各乡镇人民政府：\n").title()))
                .as("cited nowhere, the blank may be meant")
                .isEqualTo("青岭县人民政府关于坚持自我革命 忠诚履职的意见");
    }

    @Test
    void whoFillsInATableReceivesNoLetter() {
        assertThat(head("青岭县2031年工作任务进度表\n填报单位：青岭县人民政府办公室\n").addressees()).isEmpty();
    }

    @Test
    void whoIsResponsibleAboveTheSignatureDidNotSign() {
        var header = DocumentReader.plain()
                .readText("青岭县关于做好某项工作的措施\n一、修路。整修道路。\n责任单位：各乡镇人民政府、县交通局、县财政局\n\n青岭县人民政府\n2031年7月12日\n")
                .header();
        assertThat(value(header.issuer())).isEqualTo("青岭县人民政府");
    }

    @Test
    void theNameOfAnAnnexThatRanIntoWhoSignedIsNotPartOfTheName() {
        var header = head("青岭市建立联席会议制度工作方案\n一、职责。加强协调。（市教委负责）附件：1．工作制度2．青岭市教育工作联席会议成员名单青岭市人民政府办公厅2031年8月17日（此件公开发布）\n");
        assertThat(value(header.issuer())).isEqualTo("青岭市人民政府办公厅");
    }

    @Test
    void aSentenceBeforeADayIsNoName() {
        var header = head("青岭县充电若干措施　　（一）建设充电桩。充电桩的审批流程等，继续参照联席会议2031年11月11日公布的手册执行。（县发改局负责）　　（二）推广车辆。（县工信局负责）\n");
        assertThat(header.issuer()).isNull();
    }

    @Test
    void whetherItIsPublicMayStandBelow() {
        var header = head("青岭镇走访工作方案\n一、走访。全面走访。（镇党政办负责）\n公开属性：主动公开　　青岭镇党政办公室 2031年10月19日印发\n");
        assertThat(value(header.publicity())).isEqualTo("主动公开");
    }

    @Test
    void whoseSealStandsBelowDidNotSign() {
        var header = DocumentReader.plain()
                .readText("各乡镇人民政府：\n" + BODY + "青岭县知识产权工作联席会议办公室\n（县市场监管局代章）\n2031年12月27日\n")
                .header();
        assertThat(value(header.issuer())).isEqualTo("青岭县知识产权工作联席会议办公室");
    }

    @Test
    void theDayOnWhichAPageWasCopiedIsNoTitle() {
        var header = head("今天是：2031年10月31日 星期五 农历九月初一\n青岭县人民政府关于做好某项工作的通知\n各乡镇人民政府：\n");
        assertThat(value(header.title())).isEqualTo("青岭县人民政府关于做好某项工作的通知");
    }
}
