package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** Statements of duties with more in them than names and roles. */
class DutyRemarksTest {

    private static DraftItem first(String duty) {
        return DocumentReader.plain()
                .readText("青岭市2031年重点任务分工\n1.发展首店。引进首店。" + duty + "\n2.举办活动。（市文旅局负责）\n3.培育主体。（市商务局负责）")
                .items()
                .getFirst();
    }

    @Test
    void unitsThatAnswerTogetherStandSideBySide() {
        DraftItem item = first("（市商务局、市财政局协同负责，各县区配合）");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("市商务局", "市财政局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("各县区");
    }

    @Test
    void thatOthersAreNotListedAgainNamesNobody() {
        DraftItem item = first("（责任单位：市商务局、市财政局，以下各项均需各区政府落实，不再另行标注）");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("市商务局", "市财政局");
        assertThat(names(item, Role.ASSISTING)).isEmpty();
    }

    @Test
    void howTheWorkIsDividedIsNoPartOfAName() {
        for (String manner : List.of("依据各自职责分别组织实施", "依照职责落实", "按照职责分工指导推动", "根据各自职责分工负责")) {
            assertThat(names(first("（市商务局、市公安局" + manner + "）"), Role.RESPONSIBLE))
                    .containsExactly("市商务局", "市公安局");
        }
    }

    @Test
    void whoGuidesAndWhoCarriesOutStandSideBySide() {
        DraftItem item = first("（市商务局、市文旅局按照职责分工指导推动，各区人民政府组织实施）");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("市商务局", "市文旅局", "各区人民政府");
    }

    @Test
    void besideALeaderTheyAssist() {
        DraftItem item = first("（市商务局牵头，市财政局协同负责）");
        assertThat(names(item, Role.LEAD)).containsExactly("市商务局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市财政局");
    }

    @Test
    void theFirstIsSaidToLeadByMoreThanOneWord() {
        DraftItem item = first("责任单位：市商务局、市财政局（第一责任单位为牵头单位，下同）");
        assertThat(names(item, Role.LEAD)).containsExactly("市商务局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市财政局");
    }

    @Test
    void aRemarkOnTheOrderOfTheNamesIsNoName() {
        DraftItem item = first("（市商务局、市财政局负责，排在第一位的部门为牵头部门，下同）");
        assertThat(names(item)).containsExactly("市商务局", "市财政局");
    }

    @Test
    void aRemarkOnTheItemsBelowIsNoName() {
        DraftItem item = first("（牵头单位：市商务局；责任单位：市财政局，各县区，以下均需各县区落实，不再逐一列出）");
        assertThat(names(item)).containsExactly("市商务局", "市财政局", "各县区");
    }

    @Test
    void whereItAppliesIsNoName() {
        DraftItem item = first("（负责部门：市商务局、市财政局；适用范围：所有园区，除标注外均适用）");
        assertThat(names(item)).containsExactly("市商务局", "市财政局");
    }

    @Test
    void whoAnswersForAProjectIsAPersonNotAUnit() {
        DraftItem item = first(" 牵头领导：李某某 责任单位：市商务局 项目责任人：王某某 配合单位：市财政局");
        assertThat(names(item, Role.RESPONSIBLE)).containsExactly("市商务局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市财政局");
        assertThat(item.leaders()).extracting(Found::value).containsExactly("李某某", "王某某");
    }

    @Test
    void aNameOfUnknownFormAmongUnitsIsOne() {
        DraftItem item = first("（市商务局、市财政局、青岭创新港、市文旅局等负责）");
        assertThat(names(item)).containsExactly("市商务局", "市财政局", "青岭创新港", "市文旅局");
    }

    @Test
    void whoAloneDoesAnotherPartOfATaskLeadsThatPart() {
        DraftItem item = first("（市商务局牵头，市财政局配合）推广首展。（市文旅局、市财政局按职责分工负责）");
        assertThat(names(item, Role.LEAD)).containsExactly("市商务局", "市财政局", "市文旅局");
        DraftItem labelled = first("牵头单位：市商务局。责任单位：市财政局、市文旅局。");
        assertThat(names(labelled, Role.LEAD)).as("labels tell them apart").containsExactly("市商务局");
    }

    @Test
    void whoTakesPartByTheirDutiesAssistsWhoLeads() {
        DraftItem item = first("（市商务局牵头，市财政局、市文旅局参与按职责分工负责）");
        assertThat(names(item)).containsExactly("市商务局", "市财政局", "市文旅局");
    }

    @Test
    void namesEndWhereTheTextGoesOnToSayWhoHasToDoWhat() {
        String below = "各市、县人民政府，各部门要统一思想，提高认识，抓好落实，确保取得实效";
        assertThat(names(first("责任单位：市商务局、市财政局" + below))).containsExactly("市商务局", "市财政局");
        assertThat(names(first("责任单位：市商务局、市财政局　　各责任单位要认真组织推进落实，提高认识"))).containsExactly("市商务局", "市财政局");
    }

    @Test
    void aRemarkBehindTheLastNamesDoesNotTakeThemAway() {
        DraftItem item = first("责任单位：市商务局、市财政局，各县人民政府、东山新区管委会（排在第一位的为牵头单位，下同）       ");
        assertThat(names(item, Role.ASSISTING)).containsExactly("市财政局", "各县人民政府", "东山新区管委会");
    }

    @Test
    void aHeadingThatEndsInAVerbOfDutiesNamesNobody() {
        var items = DocumentReader.plain()
                .readText(
                        "青岭市2031年推广方案\n一、重点任务\n（一）有序推进平台部署实施\n1.做好协调。各县落实资源。\n2.加快上线。6月底前上线。\n（二）加快应用\n3.组织培训。开展培训。\n")
                .items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("做好协调", "加快上线", "组织培训");
    }

    @Test
    void whoIsNamedBeforeANoteInItsSentenceDoesIt() {
        DraftItem item = first("（责任单位：市商务局、市财政局。各县〔区〕人民政府，以下各条均涉及）");
        assertThat(names(item)).containsExactly("市商务局", "市财政局", "各县〔区〕人民政府");
    }
}
