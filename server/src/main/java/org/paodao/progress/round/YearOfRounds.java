package org.paodao.progress.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.Ids;
import org.paodao.kernel.WorkingDays;
import org.paodao.plan.year.PlanPeriods;

/**
 * The rounds that the rules make of a plan's year: one for each period that is reported as it comes, and one for all that were over before the plan came out.
 *
 * @param plan whose year it is
 */
record YearOfRounds(UUID plan, PlanPeriods periods, List<RoundRule> rules, WorkingDays calendar) {

    List<Round> rounds() {
        return rules.stream().flatMap(this::by).toList();
    }

    private Stream<Round> by(RoundRule rule) {
        Map<YearMonth, PlanPeriods.State> states = periods.months().stream()
                .collect(Collectors.toMap(PlanPeriods.Period::month, PlanPeriods.Period::state));
        List<Span> over = new ArrayList<>();
        List<Round> rounds = new ArrayList<>();
        for (Span span : rule.rhythm().spans(periods.year())) {
            PlanPeriods.State state = states.get(YearMonth.from(span.to()));
            if (rule.holds(span) && state == PlanPeriods.State.BACK_FILL) {
                over.add(span);
            } else if (rule.holds(span) && state == PlanPeriods.State.REGULAR) {
                rounds.add(round(rule, span, false, rule.terms().days(span, calendar)));
            }
        }
        if (!over.isEmpty()) {
            LocalDate issued = Objects.requireNonNull(periods.issuedOn());
            var whole = new Span(over.getFirst().from(), over.getLast().to());
            rounds.add(round(rule, whole, true, rule.terms().backFill(issued, calendar)));
        }
        return rounds.stream();
    }

    private Round round(RoundRule rule, Span span, boolean backFill, Days days) {
        return new Round(
                Ids.next(),
                plan,
                rule.id(),
                "",
                span,
                backFill,
                rule.whom(),
                days,
                false,
                null,
                Ending.after(rule.terms().closesAfter()),
                0,
                1);
    }
}
