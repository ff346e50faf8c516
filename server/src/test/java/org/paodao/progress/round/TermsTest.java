package org.paodao.progress.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Ids;
import org.paodao.kernel.WorkingDays;
import org.paodao.plan.year.PlanPeriods;

class TermsTest {
    /** 29 September to 6 October 2023 is off; 7 and 8 October are worked instead. */
    private static final WorkingDays CALENDAR = new WorkingDays(
            LocalDate.of(2023, 9, 29)
                    .datesUntil(LocalDate.of(2023, 10, 9))
                    .collect(java.util.stream.Collectors.toMap(
                            day -> day,
                            day -> new WorkingDays.Special(
                                    day.getDayOfMonth() == 7 || day.getDayOfMonth() == 8, "国庆节"))),
            Set.of(2023));

    private static final Span THIRD = new Span(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30));

    @Test
    void aDueDayOffGivesWayToTheNextWorkingDayAndGraceIsCountedInThem() {
        Days days = Terms.USUAL.days(THIRD, CALENDAR);
        assertThat(days.opens()).isEqualTo("2023-09-20");
        assertThat(days.due()).isEqualTo("2023-10-07");
        assertThat(days.graceUntil()).isEqualTo("2023-10-10");
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsItsLast() {
        var terms = new Terms(new Terms.Day(0, 31), new Terms.Day(1, 5), 0, 10, null);
        Days days = terms.days(new Span(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28)), CALENDAR);
        assertThat(days.opens()).isEqualTo("2023-02-28");
        assertThat(days.due()).isEqualTo("2023-03-06");
    }

    @Test
    void whatWasOverBeforeThePlanCameOutIsAskedOnceTogether() {
        PlanPeriods periods = PlanPeriods.of(2023, LocalDate.of(2023, 7, 25), LocalDate.of(2023, 1, 1));
        var year =
                new YearOfRounds(Ids.next(), periods, List.of(rule(Rhythm.MONTHLY, Whom.ALL, "2023-01-01")), CALENDAR);
        List<Round> rounds = year.rounds();
        assertThat(rounds).hasSize(7);
        assertThat(rounds.getLast().backFill()).isTrue();
        assertThat(rounds.getLast().span()).isEqualTo(new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)));
        assertThat(rounds.getLast().days().opens()).isEqualTo("2023-07-25");
        assertThat(rounds.getFirst().span().isMonth()).isTrue();
    }

    @Test
    void aPlanThatStartsInAutumnIsNotAskedAboutTheSpring() {
        PlanPeriods periods = PlanPeriods.of(2023, null, LocalDate.of(2023, 9, 1));
        var year = new YearOfRounds(
                Ids.next(), periods, List.of(rule(Rhythm.QUARTERLY, Whom.ALL, "2023-01-01")), CALENDAR);
        assertThat(year.rounds()).extracting(round -> round.span().quarter()).containsExactly(3, 4);
    }

    @Test
    void rulesOverlapWhereTheyWouldAskTheSameItem() {
        RoundRule works = rule(Rhythm.MONTHLY, new Whom(List.of("work"), List.of(), List.of()), "2023-01-01");
        RoundRule outcomes = rule(Rhythm.QUARTERLY, new Whom(List.of("outcome"), List.of(), List.of()), "2023-01-01");
        RoundRule towns = rule(Rhythm.QUARTERLY, new Whom(List.of(), List.of("乡镇"), List.of()), "2023-01-01");
        assertThat(works.overlaps(outcomes)).isFalse();
        assertThat(works.overlaps(towns)).isTrue();
        RoundRule ended = new RoundRule(
                works.id(),
                "",
                Rhythm.MONTHLY,
                works.whom(),
                works.terms(),
                works.since(),
                LocalDate.of(2023, 7, 1),
                2);
        assertThat(ended.overlaps(rule(Rhythm.QUARTERLY, Whom.ALL, "2023-07-01")))
                .isFalse();
        assertThat(ended.overlaps(rule(Rhythm.QUARTERLY, Whom.ALL, "2023-06-30")))
                .isTrue();
    }

    @Test
    void theStateOfARoundFollowsFromItsDays() {
        LocalDate first = LocalDate.of(2023, 9, 20);
        Round round = third();
        Map<LocalDate, Round.Phase> phases = Map.of(
                first.minusDays(1),
                Round.Phase.PLANNED,
                first,
                Round.Phase.OPEN,
                LocalDate.of(2023, 10, 7),
                Round.Phase.OPEN,
                LocalDate.of(2023, 10, 8),
                Round.Phase.GRACE,
                LocalDate.of(2023, 10, 11),
                Round.Phase.OVER);
        phases.forEach(
                (day, phase) -> assertThat(round.phase(day)).as(day.toString()).isEqualTo(phase));
        assertThat(round.cancelled("示例").phase(first)).isEqualTo(Round.Phase.CANCELLED);
        assertThat(round.isWritable(LocalDate.of(2024, 1, 1))).isTrue();
    }

    private static RoundRule rule(Rhythm rhythm, Whom whom, String since) {
        return new RoundRule(UUID.randomUUID(), "规则", rhythm, whom, Terms.USUAL, LocalDate.parse(since), null, 1);
    }

    private static Round third() {
        return new Round(
                Ids.next(),
                Ids.next(),
                null,
                "",
                THIRD,
                false,
                Whom.ALL,
                Terms.USUAL.days(THIRD, CALENDAR),
                false,
                null,
                Ending.NONE,
                0,
                1);
    }
}
