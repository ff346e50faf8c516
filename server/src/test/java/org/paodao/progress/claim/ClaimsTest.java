package org.paodao.progress.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.files.Files;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.Samples;
import org.paodao.indicator.SystemPublishing;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Remark;
import org.paodao.progress.report.SampleReports;
import org.paodao.progress.report.Seen;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ClaimsTest extends Claiming {
    @Autowired
    private Indicators indicators;

    @Autowired
    private SystemPublishing publishing;

    @Autowired
    private Values values;

    @Autowired
    private Approvals approvals;

    @Test
    void aReportIsLookedAtByItselfWhenItWasSent() throws InterruptedException {
        int seen = reports.put(liaison, place, SampleReports.said("示例管护办法已出台。"), Seen.version(0));
        reports.submit(liaison, place, seen);
        for (int n = 0; n < 500 && !claimed(head, place).checked(); n++) {
            Thread.sleep(20);
        }
        assertThat(claimed(head, place).open()).hasSize(1);
        assertThat(check.behind(office.jurisdiction(), 10)).isEmpty();
    }

    @Test
    void aDocumentWithoutANumberIsPointedOutAndOneWithItIsNot() {
        sent(liaison, place, "示例管护办法已出台，各村执行。");
        assertThat(claimed(head, place).open()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ClaimKind.NUMBER_MISSING);
            assertThat(finding.quote()).contains("管护办法已出台");
        });
        sent(otherLiaison, otherPlace, "示例办学办法已出台（示发〔2023〕12号）。");
        assertThat(kinds(otherPlace)).isEmpty();
    }

    @Test
    void aFigureIsHeldAgainstTheApprovedOneOfItsTime() {
        approved("5123.5");
        sent(liaison, place, "上半年，全区示例总产值完成5300亿元。");
        sent(otherLiaison, otherPlace, "上半年全区示例总产值5123.5亿元；示例总产值约5300亿元。");
        assertThat(claimed(office, place).open()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ClaimKind.FIGURE_DIFFERS);
            assertThat(finding.told()).containsExactly("示例总产值（示例）", "2023-06", "5300亿元", "5123.5亿元");
            assertThat(finding.said()).as("as it is read").endsWith("5300亿元", "5,123.5亿元");
            assertThat(finding.source()).isEqualTo("/indicators/values/one?indicator=OUTPUT&period=2023-06");
        });
        assertThat(kinds(otherPlace)).containsExactly(ClaimKind.FIGURE_CONFIRMED);
        assertThat(claimed(office, otherPlace).open()).isEmpty();
    }

    @Test
    void aFigureThatIsApprovedAfterwardsIsHeldAgainstWhatWasSaid() {
        sent(liaison, place, "上半年，全区示例总产值完成530亿元。");
        assertThat(claimed(office, place).since()).isEmpty();
        approved("512.3");
        Claimed claimed = claimed(office, place);
        assertThat(claimed.findings()).isEmpty();
        assertThat(claimed.since()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ClaimKind.FIGURE_DIFFERS);
            assertThat(finding.told()).endsWith("530亿元", "512.3亿元");
        });
        sent(otherLiaison, otherPlace, "上半年，全区示例总产值完成530亿元。");
        assertThat(claimed(office, otherPlace).since())
                .as("it is among the findings")
                .isEmpty();
    }

    /** A figure of June that the head has approved; one of May that nobody has. */
    private void approved(String amount) {
        indicators.put(office, "OUTPUT", Samples.content("示例总产值（示例）", lead, "600"), 0);
        publishing.publish(office, new Publishing("first", "首版", LocalDate.of(2020, 1, 1)));
        UUID id = indicators.system(office).coded("OUTPUT").orElseThrow().id();
        Place june = Place.whole(id, Period.month(2023, 6));
        values.enter(liaison, List.of(Entry.of(june, amount), Entry.of(june.in(Period.month(2023, 5)), "400")));
        values.submit(liaison, List.of(new org.paodao.indicator.value.Seen(june, 1)));
        approvals.approve(head, List.of(new org.paodao.indicator.value.Seen(june, 2)));
    }

    @Test
    void aFigureThatNobodyApprovedConfirmsAndContradictsNothing() {
        approved("512.3");
        sent(liaison, place, "1—5月示例总产值410亿元。");
        assertThat(kinds(place)).isEmpty();
    }

    @Test
    void theSameFileInAnotherReportIsPointedOut() {
        byte[] file = "示例验收单：示例点三个已验收".getBytes(StandardCharsets.UTF_8);
        sentWith(liaison, place, "验收单.txt", file);
        sentWith(otherLiaison, otherPlace, "佐证.txt", file);
        assertThat(kinds(place)).isEmpty();
        assertThat(claimed(office, otherPlace).open()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ClaimKind.FILE_REUSED);
            assertThat(finding.quote()).isEqualTo("佐证.txt");
            assertThat(Objects.requireNonNull(finding.other()).place()).isEqualTo(place);
        });
    }

    @Test
    void nearlyTheSamePictureIsPointedOutAndAnotherIsNot() throws IOException {
        sentWith(liaison, place, "现场.png", PrintsTest.png(1));
        sentWith(otherLiaison, otherPlace, "照片.jpg", PrintsTest.smallerJpg(1));
        assertThat(kinds(otherPlace)).containsExactly(ClaimKind.IMAGE_NEAR);
        sentWith(otherLiaison, later(otherPlace), "别处.png", PrintsTest.png(2));
        assertThat(kinds(place)).isEmpty();
    }

    @Test
    void wordsOfTheLastRoundAreRecognised() {
        sent(liaison, place, STORY);
        var later = later(place);
        sent(liaison, later, STORY.replace("三公里", "四公里"));
        assertThat(claimed(head, later).open()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ClaimKind.TEXT_COPIED);
            assertThat(Objects.requireNonNull(finding.other()).place()).isEqualTo(place);
        });
        var third = later(place);
        sent(liaison, third, "本期转入竣工验收，完成消防和水土保持两项专项验收，余款已按合同支付。");
        assertThat(kinds(third)).isEmpty();
    }

    @Test
    void whatTwoUnitsClaimStandsAtBothReportsUntilOneSaysOtherwise() {
        sent(liaison, place, "一是推进选址。" + STORY);
        sent(otherLiaison, otherPlace, STORY + "学校完成招生。");
        assertThat(kinds(place)).containsExactly(ClaimKind.PROJECT_SHARED);
        assertThat(kinds(otherPlace)).containsExactly(ClaimKind.PROJECT_SHARED);
        assertThat(claimed(office, place).open().getFirst().quote()).isEqualTo(STORY);
        reports.sendBack(otherHead, otherPlace, 2, List.of(new Remark(Field.PROGRESS, "", "不是本单位的项目")));
        sent(otherLiaison, otherPlace, "学校完成招生，新聘教师二十名，秋季学期按时开学。");
        assertThat(kinds(otherPlace)).isEmpty();
        assertThat(kinds(place)).isEmpty();
    }

    @Test
    void aPhraseInWhichNothingIsCountedIsNobodysProject() {
        sent(liaison, place, "围绕年度目标，本期主要节点按方案推进，2023年底前的准备工作已经全面展开。");
        sent(otherLiaison, otherPlace, "围绕年度目标，本期主要节点按方案推进，2023年底前的准备工作已经全面展开。");
        assertThat(kinds(otherPlace)).isEmpty();
        assertThat(kinds(place)).isEmpty();
    }

    @Test
    void aUnitDoesNotSeeAnothersReportThroughAFinding() {
        sent(liaison, place, STORY);
        sent(otherLiaison, otherPlace, STORY);
        Finding seen = claimed(otherHead, otherPlace).open().getFirst();
        assertThat(Objects.requireNonNull(seen.other()).place()).isNull();
        assertThat(seen.other().unit()).isNull();
        assertThat(seen.other().title()).isEmpty();
        assertThat(claimed(otherHead, place).findings()).isEmpty();
        UUID foreign =
                Objects.requireNonNull(claimed(office, place).open().getFirst().id());
        refused("progressclaim.unknown", () -> claims.one(otherHead, foreign));
        refused("progressclaim.unknown", () -> claims.settle(otherHead, foreign, 1, "看过"));
        reports.approve(head, place, 2);
        reports.accept(office, place, 3);
        assertThat(Objects.requireNonNull(
                                claimed(otherHead, otherPlace).open().getFirst().other())
                        .place())
                .isEqualTo(place);
    }

    @Test
    void aFindingIsSettledWithAReasonAndDoesNotReturnForTheVersion() {
        sent(liaison, place, "示例管护办法已出台。");
        UUID id = Objects.requireNonNull(claimed(head, place).open().getFirst().id());
        refused("access.forbidden-unit", () -> claims.settle(liaison, id, 1, "看过"));
        refused("progressclaim.reason", () -> claims.settle(head, id, 1, " "));
        claims.settle(head, id, 1, "文件随后补报");
        claims.settle(head, id, 1, "文件随后补报");
        refused("progressclaim.changed", () -> claims.settle(office, id, 1, "另看"));
        assertThat(check.check(office.jurisdiction(), place)).isFalse();
        assertThat(claimed(office, place).open()).isEmpty();
        assertThat(claimed(office, place).settled()).hasSize(1);
        reports.sendBack(head, place, 2, List.of(new Remark(Field.PROGRESS, "", "请补文号")));
        sent(liaison, place, "示例管护办法已出台。");
        assertThat(claimed(office, place).open()).hasSize(1);
    }

    @Test
    void theFormHintsAtAPictureThatWasUsed() throws IOException {
        sentWith(otherLiaison, otherPlace, "现场.png", PrintsTest.png(1));
        var mine = evidence.attach(liaison, place, new Files.Upload("照片.jpg", "image/jpeg", PrintsTest.smallerJpg(1)));
        var content = SampleReports.said("佐证见附件").with(List.of(mine));
        for (int time = 0; time < 2; time++) {
            assertThat(claims.hints(liaison, lists.one(liaison, place), content))
                    .extracting(Finding::kind)
                    .containsExactly(ClaimKind.IMAGE_NEAR);
        }
    }

    @Test
    void theFormHintsAtWhatWillBeNoticedAndKeepsNothing() {
        sent(otherLiaison, otherPlace, STORY);
        var view = lists.one(liaison, place);
        List<Finding> hints = claims.hints(liaison, view, SampleReports.said(STORY + "\n管护办法已出台。"));
        assertThat(hints)
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(ClaimKind.NUMBER_MISSING, ClaimKind.PROJECT_SHARED);
        assertThat(hints)
                .allSatisfy(
                        hint -> assertThat(hint.other() == null || hint.other().place() == null)
                                .isTrue());
        assertThat(kinds(otherPlace)).isEmpty();
        CurrentUser viewer = Districts.with(office, Role.VIEWER);
        assertThat(claims.hints(viewer, lists.one(viewer, place), SampleReports.said("办法已出台。")))
                .isEmpty();
    }
}
