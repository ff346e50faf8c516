package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Heads as web pages print them around a document. */
class PageHeadsTest {
    private static Header header(String text) {
        return DocumentReader.plain().readText(text).header();
    }

    private static String title(String text) {
        return Objects.requireNonNull(header(text).title()).value();
    }

    @Test
    void theNameOfAPartOfTheSiteIsNoTitle() {
        assertThat(title("首页\n>> 专题 >> 2031年重点工作\n县政府重点工作责任分解(2031年)\n时间:2031-03-04 来源: 县政府\n一、修桥。\n责任单位:县交通局\n"))
                .isEqualTo("县政府重点工作责任分解(2031年)");
    }

    @Test
    void theDayBehindTheWordTimeIsWhenThePageWasPutUp() {
        var dates = header("县政府重点工作责任分解(2031年)\n时间:2031-03-04 来源: 县政府\n一、修桥。\n责任单位:县交通局\n")
                .dates();
        assertThat(dates).extracting(found -> found.value().date()).containsExactly(LocalDate.of(2031, 3, 4));
    }

    @Test
    void theDayBehindTheNameOfAnAnnexIsThatOfTheSignature() {
        var dates = header("市人社局关于加快清算工作的通知 各单位： 一、抓紧清算。 二、按时报送。 附件：清算情况统计表   2031年3月4日     （联系人：李示例）")
                .dates();
        assertThat(dates).extracting(found -> found.value().date()).containsExactly(LocalDate.of(2031, 3, 4));
    }

    @Test
    void theDayOfAPageTellsNoYearWhereTheTextSpeaksOfAnother() {
        var items = DocumentReader.plain()
                .readText("重点工作安排\n时间:2032-04-09 08:27\n（一）办好展会。2031年计划扩建展馆，9月底前完工。（县商务局负责）\n（二）修路。（县交通局负责）\n")
                .items();
        assertThat(items.getFirst().deadlines())
                .noneMatch(
                        found -> LocalDate.of(2032, 9, 30).equals(found.value().date()));
    }

    @Test
    void boxesOfAPageStandBeforeTheTitle() {
        assertThat(title("智能问答 关闭\n你还可以输入40\n青岭县召开住建专题调度会\n1月31日，会议听取了汇报。\n会议要求抓好落实。\n"))
                .isEqualTo("青岭县召开住建专题调度会");
    }

    @Test
    void anEmptyFieldBeforeAnotherIsNoReceiver() {
        var text = "首页 信息公开 索 引 号： QL-2031-7 主题分类： 发文机关： 县交通局 发文字号： 青交〔2031〕7号 关于检修渡船的通知 各乡镇人民政府： 现将有关事项通知如下。一、逐艘查验。\n";
        assertThat(header(text).addressees()).extracting(Found::value).containsExactly("各乡镇人民政府");
    }

    @Test
    void valuesMayStandBelowTheirLabels() {
        var header = header(
                "索 引 号：\n000123/2031-00002\n主题分类：\n交通\n发文机关：\n青岭县人民政府\n成文日期：\n2031年1月9日\n标　　题：\n青岭县人民政府关于检修渡船的通知\n发文字号：\n青政〔2031〕3号\n青岭县人民政府\n关于检修渡船的通知\n各乡镇人民政府：\n一、逐艘查验。\n");
        assertThat(Objects.requireNonNull(header.indexNumber()).value()).isEqualTo("000123/2031-00002");
        assertThat(Objects.requireNonNull(header.title()).value()).isEqualTo("青岭县人民政府关于检修渡船的通知");
    }
}
