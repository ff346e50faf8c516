package org.paodao.progress.report.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLine;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.RoundRule;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The calendar of rounds of a plan.
 *
 * @param plans to choose from, newest first
 * @param duties of the plan; null while there is none
 * @param rounds in the order of their days
 * @param rules by which rounds come
 * @param office whether the reader keeps the calendar
 */
public record RoundsPage(
        List<PlanLine> plans,
        @Nullable PlanDuties duties,
        List<Round> rounds,
        List<RoundRule> rules,
        boolean office,
        LocalDate today)
        implements Page {
    public RoundsPage {
        plans = List.copyOf(plans);
        rounds = List.copyOf(rounds);
        rules = List.copyOf(rules);
    }

    public PlanHead plan() {
        return Objects.requireNonNull(duties).head();
    }

    /** The plans as options. */
    public List<Option> planOptions() {
        return plans.stream()
                .map(plan -> new Option(plan.address(), plan.year() + " " + plan.title()))
                .toList();
    }

    /** The rounds by the month in which they fall due. */
    public Map<YearMonth, List<Round>> byMonth() {
        return rounds.stream()
                .collect(Collectors.groupingBy(
                        round -> YearMonth.from(round.days().due()), TreeMap::new, Collectors.toList()));
    }

    /** The kinds of items that a round asks, by name; empty for all. */
    public String kinds(Round round, boolean chinese) {
        return Objects.requireNonNull(duties).kinds().stream()
                .filter(kind -> round.whom().kinds().contains(kind.code()))
                .map(kind -> kind.name(chinese))
                .collect(Collectors.joining("、"));
    }
}
