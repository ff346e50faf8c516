package org.paodao.indicator.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.GoalPath;
import org.paodao.indicator.PrintedTarget;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Period;

/** Turns what was typed of the goals of an indicator into goals. */
final class GoalReading {
    private final IndicatorForm form;
    private final Definition definition;
    private final Function<String, Optional<String>> codes;
    private final Function<String, @Nullable UUID> unit;
    private final List<Flaw> flaws;

    /**
     * @param codes the code of the indicator that words such as 经济增长 stand for
     * @param unit the unit that is named in a field; null, with a flaw, where there is none
     * @param flaws where what cannot be read is put
     */
    GoalReading(
            IndicatorForm form,
            Definition definition,
            Function<String, Optional<String>> codes,
            Function<String, @Nullable UUID> unit,
            List<Flaw> flaws) {
        this.form = form;
        this.definition = definition;
        this.codes = codes;
        this.unit = unit;
        this.flaws = flaws;
    }

    /** Those that somebody typed something of. */
    List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (int number : form.goals()) {
            String field = "goal." + number + ".";
            if (Stream.of("year", "unit", "printed", "kind", "terms", "path", "points")
                    .allMatch(one -> form.get(field + one).isEmpty())) {
                continue;
            }
            if (form.get(field + "printed").isEmpty()) {
                flaws.add(Flaw.at(field + "printed", "indicator.goal-printed"));
            } else {
                goal(field).ifPresent(goal -> {
                    path(field, goal);
                    goals.add(goal);
                });
            }
        }
        return goals;
    }

    private Optional<Goal> goal(String field) {
        UUID unit = owner(field + "unit");
        Period period;
        try {
            String part = form.get(field + "part");
            period = Period.parse(
                    form.get(field + "year").replaceFirst("年度?$", "") + (part.isEmpty() ? "" : "-" + part));
        } catch (IllegalArgumentException unfit) {
            flaws.add(Flaw.at(field + "year", "indicator.period"));
            return Optional.empty();
        }
        if (unit == null) {
            return Optional.empty();
        }
        String printed = form.get(field + "printed");
        String kind = form.get(field + "kind");
        if (kind.isEmpty() && !form.get(field + "terms").isEmpty()) {
            flaws.add(Flaw.at(field + "kind", "indicator.terms-without-kind"));
        }
        return Optional.of(
                        kind.isEmpty()
                                ? Goal.of(
                                        unit,
                                        period,
                                        PrintedTarget.read(printed, PrintedTarget.Measured.of(definition), codes),
                                        printed)
                                : new Goal(unit, period, kind, terms(field + "terms", kind, printed), printed, null))
                .map(read -> read.along(way(field, period)));
    }

    /** Of a target that is none its path says nothing; the target itself is refused later. */
    private void path(String field, Goal goal) {
        try {
            GoalPath.flaw(definition, goal, field + "points").ifPresent(flaws::add);
        } catch (IllegalArgumentException unfit) {
            return;
        }
    }

    private @Nullable UUID owner(String field) {
        return form.get(field).isEmpty() ? Goal.WHOLE : form.isEach(field) ? Goal.EACH : unit.apply(field);
    }

    private Goal.@Nullable Way way(String field, Period period) {
        String kind = form.get(field + "path");
        String typed = form.get(field + "points");
        if (kind.isEmpty()) {
            if (!typed.isEmpty()) {
                flaws.add(Flaw.at(field + "path", "indicator.points-without-path"));
            }
            return null;
        }
        var points = new PathPoints(field + "points", period, definition.frequency()).read(typed, kind.equals("OWN"));
        flaws.addAll(points.flaws());
        return new Goal.Way(kind, points.points());
    }

    private SortedMap<String, String> terms(String field, String kind, String printed) {
        String typed = form.get(field);
        TermNames.pieces(typed).stream()
                .filter(piece -> !piece.contains("="))
                .findFirst()
                .ifPresent(piece -> flaws.add(Flaw.at(field, "indicator.pairs", piece)));
        TermNames.twice(typed).ifPresent(piece -> flaws.add(Flaw.at(field, "indicator.terms-twice", piece)));
        SortedMap<String, String> terms = GoalTerms.of(kind, typed, printed);
        terms.computeIfPresent("other", (name, other) -> codes.apply(other).orElse(other));
        Flaw flaw = GoalTerms.flaw(field, kind, terms);
        if (flaw != null) {
            flaws.add(flaw);
        }
        return terms;
    }
}
