package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does something, where lines break within the bracket that says it. */
class OpenDutiesTest {
    private static final String HEAD = "青岭市2031年六条措施\n一、降低成本\n";

    @Test
    void aNameGoesOnInTheNextLineOfItsBracket() {
        assertThat(units("(一)安居奖励。为家庭发放购房补贴。〔责任单位:市房\n地产管理局、市财政局、各县(市、区)\n人民政府〕\n"))
                .containsExactly("市房地产管理局", "市财政局", "各县(市、区)人民政府");
        assertThat(units("（一）休假支持。落实休假制度。（责任单位：市人力资源和社会保\n障局、市总工会）\n")).containsExactly("市人力资源和社会保障局", "市总工会");
    }

    @Test
    void aNameBrokenOverAPageGoesOnBehindTheBlankLines() {
        assertThat(units("(一)休假支持。落实假期。(责任单位:市总工会,经开区、东\n\n\n\n北新城管委会,市人社局)\n"))
                .containsExactly("市总工会", "经开区", "东北新城管委会", "市人社局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\n\n— 5 —\n\n"})
    void aLabelBrokenOverAPageIsNoUnit(String page) {
        assertThat(units("(一)休假支持。落实假期。（牵头部" + page + "门：市总工会、市人社局）\n")).containsExactly("市总工会", "市人社局");
    }

    @Test
    void aBracketThatNeverClosesHoldsNothingOfTheNextParagraph() {
        assertThat(read("(一)休假支持。落实假期。（责任单位：市总工会、市\n\n\n(二)发放补贴。（责任单位：市财政局）\n"))
                .extracting(item -> item.title().value())
                .containsExactly("休假支持", "发放补贴");
    }

    @Test
    void namesInLinesOfTheirOwnStayApart() {
        assertThat(units("（一）休假支持。落实休假制度。（责任单位：市人社局\n市总工会）\n")).containsExactly("市人社局", "市总工会");
    }

    @Test
    void whoStandsBeforeTheCommaLeadsWhereTheDocumentSaysSo() {
        List<DraftItem> items = read("(一)结婚助力。搭建平台。〔责任单位:市民政局,市公安局、市妇联,逗号前为牵头单位,下同〕\n(二)生育关爱。发放慰问品。〔责任单位:市医保局,市财政局〕\n");
        assertThat(items).extracting(item -> roles(item, UnitMention.Role.LEAD)).containsExactly("市民政局", "市医保局");
        assertThat(items)
                .extracting(item -> roles(item, UnitMention.Role.ASSISTING))
                .containsExactly("市公安局、市妇联", "市财政局");
    }

    @Test
    void aLabelBrokenWithinItsWordsIsReadThoughTheBracketClosesLinesBelow() {
        var item = read("""
                (一)降低电价。落实优惠电价。
                （牵
                头单位：市发改委；责任单位：市财政局、
                市能源局，各区（市）县政府）
                """).getFirst();
        assertThat(roles(item, UnitMention.Role.LEAD)).isEqualTo("市发改委");
        assertThat(roles(item, UnitMention.Role.RESPONSIBLE)).isEqualTo("市财政局、市能源局、各区（市）县政府");
    }

    @ParameterizedTest
    @ValueSource(strings = {"各区\n（市）\n县政府", "各区（市）\n县政府", "各县\n（市、区）\n人民政府", "各县市区（开发区）"})
    void theGovernmentsOfEachDistrictAndCountyAreOneHoweverLinesBreak(String governments) {
        assertThat(units("(一)降低电价。落实优惠电价。\n（牵头单位：市发改委；\n责任单位：\n" + governments + "）\n"))
                .containsExactly("市发改委", governments.replace("\n", ""));
    }

    @Test
    void aListGoesOnBehindTheNumberOfAPage() {
        assertThat(units("(一)降低电价。落实优惠电价。\n（牵头单位：市发改委；责任单位：市财政局、\n— 7 —\n市能源局）\n"))
                .containsExactly("市发改委", "市财政局", "市能源局");
    }

    private static List<String> units(String body) {
        return read(body).getFirst().units().stream()
                .map(unit -> unit.value().name())
                .toList();
    }

    private static String roles(DraftItem item, UnitMention.Role role) {
        return String.join(
                "、",
                item.units().stream()
                        .map(Found::value)
                        .filter(unit -> unit.role() == role)
                        .map(UnitMention::name)
                        .toList());
    }

    private static List<DraftItem> read(String body) {
        return DocumentReader.plain().readText(HEAD + body).items();
    }
}
