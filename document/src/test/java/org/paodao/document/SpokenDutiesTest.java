package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.document.UnitMention.Role;

/** Sentences that say who leads and who helps before they say what has to be done. */
class SpokenDutiesTest {
    private static final String HEAD = "青岭区2031年工作分工\n";

    private static String names(DraftItem item, Role role) {
        List<String> names = item.units().stream()
                .map(Found::value)
                .filter(unit -> unit.role() == role)
                .map(UnitMention::name)
                .toList();
        return String.join("、", names);
    }

    private static DraftItem first(String text) {
        return DocumentReader.plain()
                .readText(HEAD + text + "\n二、办夜校。（区教育局负责）\n")
                .items()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            由区发改局牵头，会同区财政局、区统计局，上半年完成摸底。 | 区发改局 | 区财政局、区统计局
            由区委办、区政府办牵头，会同区委组织部、区人力社保局，于上半年出台方案。 | 区委办、区政府办 | 区委组织部、区人力社保局
            由区发改局牵头，会同区委改革办、区财政局研究提出意见。 | 区发改局 | 区委改革办、区财政局
            供应用地1500亩，由区发改局牵头、区财政局配合。 | 区发改局 | 区财政局
            新增用工5000人，区人力社保局牵头、区教育局配合。 | 区人力社保局 | 区教育局
            由区水利局牵头、区住建局和区财政局配合，年底前完成。 | 区水利局 | 区住建局、区财政局
            由区发改局牵头，区财政局配合，完成3户企业重组；由区司法局会同区审计局，6月底前出台办法。 | 区发改局、区司法局 | 区财政局、区审计局
            对20个单位开展审计。（区审计局负总责，各相关单位配合） | 区审计局 | 各相关单位
            对20个单位开展审计。（区审计局抓总、区财政局配合） | 区审计局 | 区财政局
            区应急管理局负责牵头抓总，区公安分局、区消防救援大队协同，事故“零发生”。 | 区应急管理局 | 区公安分局、区消防救援大队
            """)
    void whoLeadsAndWhoHelpsIsRead(String sentence, String leads, String helps) {
        var item = first("一、抓落实。" + sentence);
        assertThat(item.title().value()).isEqualTo("抓落实");
        assertThat(names(item, Role.LEAD)).isEqualTo(leads);
        assertThat(names(item, Role.ASSISTING)).isEqualTo(helps);
    }

    @Test
    void bothOfTwoPartiesSaidWithoutALeadAreRead() {
        assertThat(names(first("一、抓落实。由区财政局负责、区统计局协助。"), Role.RESPONSIBLE)).isEqualTo("区财政局");
        assertThat(names(first("一、抓落实。由区财政局负责、区统计局协助。"), Role.ASSISTING)).isEqualTo("区统计局");
    }

    @Test
    void theTailOfASentenceSaysWhoDoesItOnlyWhereTwoPartiesCloseIt() {
        assertThat(first("一、抓落实。建成便民站30个，区民政局负责。").units()).isEmpty();
        assertThat(first("一、抓落实。建成便民站30个，区民政局牵头，区财政局配合，做到应建尽建。").units()).isEmpty();
    }

    @Test
    void theHalfYearBehindAPrepositionIsADeadline() {
        assertThat(first("一、抓落实。由区委办牵头，会同区委组织部，于上半年出台方案。").deadlines())
                .extracting(found -> found.value().text())
                .containsExactly("上半年");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、区卫健局牵头，区医保局、区财政局等配合，年底前建成县域医共体2.0版，就诊率达到72%以上。 | 建成县域医共体2.0版
            一、由区发改局牵头，会同区财政局、区统计局，上半年完成摸底工作。 | 完成摸底工作
            一、由区住建局牵头，区财政局配合。6月底前完成改造。 | 完成改造
            """)
    void theTitleIsWhatRemainsBehindWhoAndWhen(String text, String title) {
        assertThat(first(text).title().value()).isEqualTo(title);
    }

    @Test
    void whoSetsTheDetailsJointlyWithOthersLeadsThem() {
        var item = first("一、购车补贴。按车价给予补贴。补贴的具体办法，由区商务局会同区财政局、区税务局联合制定。");
        assertThat(names(item, Role.LEAD)).isEqualTo("区商务局");
        assertThat(names(item, Role.ASSISTING)).isEqualTo("区财政局、区税务局");
    }

    @Test
    void whatIsRaisedIsNoUnit() {
        assertThat(first("一、加大公积金支持力度。提高贷款额度。").units()).isEmpty();
    }
}
