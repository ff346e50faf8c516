package org.paodao.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.WorkingDays;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Extensions;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Rounds;
import org.paodao.progress.round.Whom;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ReportToDosTest extends Reporting {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private ReportToDos source;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Calendar calendar;

    @Autowired
    private JdbcClient db;

    @Test
    void aReportWaitsSinceItsLastStepUntilTheRoundIsDue() {
        Round round = lists.one(office, place).round();
        int seen = reports.put(liaison, place, SampleReports.said("完成选址"), Seen.version(0));
        reports.submit(liaison, place, seen);
        stoodSince(today.minusDays(9));
        ToDo approve = ofUnit("report-approve");
        assertThat(approve.opens()).isEqualTo(today.minusDays(9));
        assertThat(approve.due()).isEqualTo(round.days().due());

        reports.approve(head, place, 2);
        stoodSince(today.minusDays(4));
        ToDo review = ofOffice("report-review");
        assertThat(review.opens()).isEqualTo(today.minusDays(4));
        assertThat(review.due()).isEqualTo(round.days().graceUntil());

        extensions.ask(
                liaison,
                place.round(),
                lead,
                Ids.next(),
                new Extensions.Said(round.days().due().plusDays(5), "数据未出（示例）"));
        assertThat(ofOffice("report-extension").opens()).isEqualTo(today);
        assertThat(ofOffice("report-extension").due()).isEqualTo(round.days().due());
    }

    @Test
    void whatIsReturnedAfterTheDueDayHasTheDaysOfGraceAgain() {
        Place late = late();
        accepted(late, SampleReports.said("完成选址"));
        reports.sendBack(office, late, 4, remark(Field.WHOLE, "", "请补充"));
        WorkingDays days = calendar.workingDays(office.jurisdiction());
        ToDo answer = ofUnit("report-returned");
        assertThat(answer.opens()).isEqualTo(today);
        assertThat(answer.due()).isEqualTo(days.after(today, days.between(today.minusDays(30), today.minusDays(26))));
    }

    @Test
    void aClosedRoundAsksForNothingAndKeepsWhatWasNotReported() {
        Place late = late();
        refused("access.forbidden", () -> rounds.close(head, late.round(), 1, "示例"));
        refused("progressround.not-over", () -> rounds.close(office, place.round(), 1, "示例"));
        refused("progressround.reason-missing", () -> rounds.close(office, late.round(), 1, " "));
        assertThat(writing()).hasSize(2);
        for (int click = 0; click < 2; click++) {
            rounds.close(office, late.round(), 1, "已并入年终总结（示例）");
        }
        assertThat(writing())
                .singleElement()
                .satisfies(one -> assertThat(one.address()).contains("" + place.round()));
        refused("progressround.closed", () -> reports.put(liaison, late, SampleReports.said("补报"), Seen.version(0)));
        refused("progressround.closed", () -> rounds.move(office, late.round(), 2, new Rounds.Moved(days(1), "示例")));
        RoundReports shown = desk.round(office, late.round());
        assertThat(shown.isClosed()).isTrue();
        assertThat(shown.notReported()).isNotEmpty().hasSameSizeAs(shown.entries());
        assertThat(desk.unit(liaison, plan.address(), "").rounds())
                .extracting(one -> one.round().id())
                .containsExactly(place.round());

        rounds.reopen(office, late.round(), 2, "需补报（示例）");
        assertThat(writing()).hasSize(2);
        accepted(late, SampleReports.said("补报"));
    }

    @Test
    void aRoundClosesByItselfWhenItsRuleSaysSo() {
        Place late = late();
        closesAfter(late, 40);
        assertThat(writing()).hasSize(2);
        refused(
                "progressround.extension-after-end",
                () -> extensions.answer(office, asked(late), new Extensions.Said(today.plusDays(20), "")));
        closesAfter(late, 20);
        assertThat(writing()).hasSize(1);
        rounds.reopen(office, late.round(), 1, "需补报（示例）");
        assertThat(writing()).hasSize(2);
    }

    private java.util.UUID asked(Place late) {
        extensions.ask(liaison, late.round(), lead, Ids.next(), new Extensions.Said(today.plusDays(20), "示例"));
        return extensions.of(office, List.of(late.round())).getFirst().id();
    }

    private void closesAfter(Place of, int days) {
        db.sql("update progress.round set closes_after = :days where id = :id")
                .param("days", days)
                .param("id", of.round())
                .update();
    }

    /** The same item in a round that is over. */
    private Place late() {
        Round round = SampleReports.round(plan.id(), days(40), Whom.ALL);
        rounds.open(office, round);
        return new Place(round.id(), place.item());
    }

    private Days days(int ago) {
        LocalDate opens = today.minusDays(ago);
        return new Days(opens, opens.plusDays(10), opens.plusDays(14));
    }

    private void stoodSince(LocalDate day) {
        db.sql("update progress.report set changed_at = cast(:day as date) + interval '8 hours' where round = :round")
                .param("day", day)
                .param("round", place.round())
                .update();
    }

    private List<ToDo> writing() {
        return waiting(liaison).stream()
                .filter(one -> one.text().equals("report-write"))
                .toList();
    }

    private ToDo ofUnit(String text) {
        return waiting(liaison).stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private ToDo ofOffice(String text) {
        return source.ofOffice(office.jurisdiction(), today, today).stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<ToDo> waiting(CurrentUser user) {
        return source.waiting(user.jurisdiction(), Set.of(lead), today, today);
    }
}
