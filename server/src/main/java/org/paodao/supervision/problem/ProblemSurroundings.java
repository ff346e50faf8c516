package org.paodao.supervision.problem;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.light.LightFilter;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Lights;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanLists;
import org.paodao.scoring.light.Light;
import org.paodao.supervision.clock.Clocks;
import org.paodao.supervision.clock.Dial;
import org.paodao.supervision.clock.Urgency;
import org.springframework.stereotype.Component;

/** What of plans, indicators and deadlines problems have to do with. */
@Component
class ProblemSurroundings {
    private static final String SOURCE = "PROBLEM";

    private final PlanLists plans;
    private final Indicators indicators;
    private final Lights lights;
    private final Clocks clocks;
    private final Clock clock;

    ProblemSurroundings(PlanLists plans, Indicators indicators, Lights lights, Clocks clocks, Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.lights = lights;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The item and the indicator that a problem is about, as they are called now. */
    Problem.About about(CurrentUser user, @Nullable UUID item, String indicator) {
        String code = indicator.strip();
        if (!code.isEmpty() && indicators.system(user).coded(code).isEmpty()) {
            throw Refusal.invalid("indicator", "supervisionproblem.indicator", code);
        }
        return new Problem.About(
                item, item == null ? "" : plans.item(user, item).item().title(), code.isEmpty() ? null : code);
    }

    /** Until when a problem is to be solved; what was asked for must not have passed. */
    LocalDate due(CurrentUser user, String field, @Nullable LocalDate wished) {
        LocalDate today = LocalDate.now(clock);
        if (wished == null) {
            return clocks.deadline(user.jurisdiction(), SOURCE, Urgency.NORMAL, today)
                    .deadline()
                    .due(dial(user.jurisdiction()).days());
        }
        if (wished.isBefore(today)) {
            throw Refusal.invalid(field, "supervisionproblem.due-past");
        }
        return wished;
    }

    /** What tells how near deadlines are. */
    Dial dial(UUID jurisdiction) {
        return clocks.dial(jurisdiction, LocalDate.now(clock));
    }

    /** The newest light of an indicator that rests on an approved figure. */
    Optional<LightLine> light(CurrentUser user, String indicator) {
        return lights.lines(user, LightFilter.of(indicator)).stream()
                .filter(line -> !line.provisional() && line.light().judged())
                .filter(line -> line.unit().equals(Goal.WHOLE) || line.unit().equals(line.responsible()))
                .max(Comparator.comparing(line -> line.period().toString()));
    }

    /**
     * The light that shows that an indicator has turned, in words such as {@code TY-01 2026-09 GREEN}.
     *
     * @throws Refusal while it has not
     */
    String turned(CurrentUser user, @Nullable String indicator) {
        String code = indicator == null ? "" : indicator;
        LightLine line = light(user, code)
                .filter(one -> one.light() == Light.GREEN || one.light() == Light.BLUE)
                .orElseThrow(() -> Refusal.conflict("supervisionproblem.not-turned", code));
        return "%s %s %s".formatted(code, line.period(), line.light());
    }
}
