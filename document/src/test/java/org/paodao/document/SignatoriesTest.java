package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who issued a document, however its name stands below or beside the text. */
class SignatoriesTest {
    private static Header header(String text) {
        return DocumentReader.plain().readText(text).header();
    }

    private static String issuer(String text) {
        return Objects.requireNonNull(header(text).issuer()).value();
    }

    @Test
    void aNameBrokenOverTwoLinesIsTheOneThatTheTitleHas() {
        assertThat(issuer("""
                云溪市百花行动计划工作专班办公室关于印发《云溪市“百花”行动方案》的通知
                各区政府，有关单位：
                现将《云溪市“百花”行动方案》印发你们，请抓好落实。
                云溪市“百花”行动计划
                工作专班办公室（代章）
                2031年4月10日
                一、建设社区。（责任单位：市工信局）
                """)).isEqualTo("云溪市“百花”行动计划工作专班办公室");
    }

    @Test
    void aLineThatTheTitleDoesNotHaveIsNoPartOfTheName() {
        assertThat(issuer("""
                关于印发《云溪市花卉产业行动方案》的通知
                各区政府：
                现将方案印发你们。
                附：云溪市花卉产业
                云溪市林业局
                2031年4月10日
                """)).isEqualTo("云溪市林业局");
    }

    @Test
    void allWhoSignTogetherAreNamedWithTheirOtherNames() {
        assertThat(issuer("""
                关于印发《东岭省支持青年创业行动方案》的通知
                省直有关部门，有关单位：
                现将《东岭省支持青年创业行动方案》印发给你们，请抓好落实。
                东岭省科学技术厅
                （东岭省青年创业链长办公室）
                东岭省人力资源和社会保障厅
                东岭省财政厅
                2031年4月16日
                一、建设社区。（责任单位：科技厅）
                """)).isEqualTo("东岭省科学技术厅（东岭省青年创业链长办公室）、东岭省人力资源和社会保障厅、东岭省财政厅");
    }

    @Test
    void anotherNameInBracketsBelongsToWhoPublishes() {
        var header = header("""
                滨湖区支持青年创业若干措施
                第一条 场地支持
                提供工位。（责任单位：区科技局）
                第二条 人才支持
                发放补贴。（责任单位：区人社局）
                滨湖区科技和信息化局（乡村振兴局）2031年4月24日发布。
                """);
        assertThat(Objects.requireNonNull(header.issuer()).value()).isEqualTo("滨湖区科技和信息化局（乡村振兴局）");
        assertThat(header.dates().getFirst().value().date()).isEqualTo("2031-04-24");
    }

    @Test
    void groupsThatLeadAChainReceiveALetter() {
        var header = header("""
                关于印发《东岭省支持青年创业行动方案》的通知
                省直有关部门，有关市青年创业产业链牵头部门，有关单位：
                现将《东岭省支持青年创业行动方案》印发给你们。
                """);
        assertThat(header.addressees()).extracting(Found::value).containsExactly("省直有关部门", "有关市青年创业产业链牵头部门", "有关单位");
    }

    @ParameterizedTest
    @CsvSource({"青岭县水利局, 青岭县水利局", "青岭县水利局阅读次数:编辑:某某, 青岭县水利局", "公众号青岭发布, ", "青岭县融媒体中心, "})
    void thePageSaysWhereAnUnsignedListComesFrom(String source, String issuer) {
        var found = header("2031年水利为民办实事\n来源: " + source + " 发布时间:2031-03-02 15:00\n1.新建泵站3座。\n2.加固堤防5公里。\n")
                .issuer();
        if (issuer == null) {
            assertNull(found);
        } else {
            assertThat(Objects.requireNonNull(found).value()).isEqualTo(issuer);
        }
    }

    @Test
    void ofThoseBeforeTheDayTheOneWhoTheTitleNamesSigned() {
        var issuer = header("东岭省发展和改革委员会关于完善煤炭价格机制的实施意见各市发展改革委：经省政府同意，提出以下意见，并成立工作专班。"
                        + "一、完善机制明确区间。（省发展改革委负责）附件：东岭省煤炭价格改革工作专班东岭省发展和改革委员会2031年4月25日")
                .issuer();
        assertThat(Objects.requireNonNull(issuer).value()).isEqualTo("东岭省发展和改革委员会");
    }

    @Test
    void whenAPageAppearedItWasPublished() {
        var dates = header("2031年水利为民办实事\n文章来源:青岭县水利局 发表时间:2031-03-02 15:00\n1.新建泵站3座。\n2.加固堤防5公里。\n")
                .dates();
        assertThat(dates).extracting(date -> date.value().role()).containsExactly(Header.DateRole.PUBLISHED);
    }

    @Test
    void theMarkOfACollectionIsNoTitle() {
        var title = header("""
                【示例引证码】 XYZ.12.4792
                原文链接：https://example.org/a.html
                青岭州人民政府办公室关于印发《青岭州数据管理办法》的通知
                青府办发〔2031〕21号
                """).title();
        assertThat(Objects.requireNonNull(title).value()).isEqualTo("青岭州人民政府办公室关于印发《青岭州数据管理办法》的通知");
    }

    @Test
    void theTitleOfASpeechEndsBeforeWhoSpeaks() {
        var header = header("青岭县水利局年终推进会议讲话县水利局党委书记、局长某某〔2031年12月19日〕同志们:临近年底，我们召开这次会议，目的十分明确，"
                + "就是总结今年以来的工作，发动全局认清形势，找准差距。下面我讲三个方面的问题。一、前期工作势头良好。");
        assertThat(Objects.requireNonNull(header.title()).value()).isEqualTo("青岭县水利局年终推进会议讲话");
        assertThat(header.dates().getFirst().value().date()).isEqualTo("2031-12-19");
    }

    @ParameterizedTest
    @CsvSource({
        "青岭省商务厅等 17 部门关于加强社区商业的实施意见, 青岭省商务厅等17部门",
        "青岭省商务厅等部门关于加强社区商业的实施意见, 青岭省商务厅",
        "青岭省商务厅关于加强社区商业的实施意见, 青岭省商务厅"
    })
    void theFirstOfSeveralIssuersIsTakenFromTheTitle(String title, String issuer) {
        assertThat(issuer(title + "\n一、建设网点。新建便民网点。（责任单位：省商务厅）\n")).isEqualTo(issuer);
    }

    @Test
    void thePlaceAloneInABrokenRowOfSignaturesGivesWayToTheTitle() {
        assertThat(issuer("""
                青岭自治区商务厅等部门关于印发《社区商业行动方案》的通知
                各设区市商务局：
                现将《社区商业行动方案》印发你们，请抓好落实。
                青岭自治区 青岭自治区
                商务厅 财政厅
                2031年4月10日
                社区商业行动方案
                一、建设网点。新建便民网点。（责任单位：自治区商务厅）
                """)).isEqualTo("青岭自治区商务厅");
    }
}
