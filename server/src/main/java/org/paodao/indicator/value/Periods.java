package org.paodao.indicator.value;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A period as a whole: what is expected of whom, what came, and that it is closed. */
@Service
public class Periods {
    private final ValueLists values;
    private final Reading reading;
    private final ClosingTables closings;
    private final Trail trail;
    private final Clock clock;

    Periods(ValueLists values, Reading reading, ClosingTables closings, Trail trail, Clock clock) {
        this.values = values;
        this.reading = reading;
        this.closings = closings;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is expected for a period and what came of it. */
    @Transactional(readOnly = true)
    public PeriodView view(CurrentUser user, Period period) {
        Permissions.require(user, Permission.VALUE_CHECK);
        Frame frame = reading.frames().of(user);
        Map<Place, Value> came =
                values.of(user, period).stream().collect(Collectors.toMap(Value::place, Function.identity()));
        List<PeriodView.Line> lines = new ArrayList<>();
        for (Expected expected : reading.expectations().of(user, frame, period)) {
            lines.add(new PeriodView.Line(expected, came.get(expected.place())));
        }
        Optional<ClosingTables.Closed> closed = closings.one(user.jurisdiction(), period);
        return new PeriodView(
                period,
                LocalDate.now(clock),
                frame.edition(period),
                lines,
                closed.map(how -> new PeriodView.Closed(
                                how.edition(),
                                how.at(),
                                how.by(),
                                reading.history().changedSince(user.jurisdiction(), period, how.at())))
                        .orElse(null));
    }

    /**
     * Closes a period: what stands is locked, and by the edition of today it is judged from now on. Closing it again changes nothing.
     *
     * @throws Refusal when the period is not over, or no edition defines its indicators
     */
    @Transactional
    public void close(CurrentUser user, Period period) {
        Permissions.require(user, Permission.VALUE_CHECK);
        if (!period.lastDay().isBefore(LocalDate.now(clock))) {
            throw Refusal.conflict("indicatorvalue.not-over", period);
        }
        int edition = reading.frames().of(user).edition(period);
        if (edition == 0) {
            throw Refusal.conflict("indicatorvalue.no-edition");
        }
        if (closings.insert(user, period, edition)) {
            int locked = reading.periods().lock(user.jurisdiction(), period, user.account());
            trail.say(
                    user,
                    Change.created(
                            "indicator.period-closed",
                            "indicator.closing",
                            user.jurisdiction(),
                            new Closing(period.toString(), edition, locked)));
        }
    }

    /**
     * Opens a closed period again: what was locked is approved and can be returned, and the period is judged by the edition that holds for it. Opening an open
     * one changes nothing.
     */
    @Transactional
    public void open(CurrentUser user, Period period, String reason) {
        Permissions.require(user, Permission.VALUE_CHECK);
        String why = Steps.reason(reason);
        if (closings.remove(user, period, why)) {
            int unlocked = reading.periods().unlock(user.jurisdiction(), period, user.account(), why);
            trail.say(
                    user,
                    new Change(
                            "indicator.period-opened",
                            "indicator.closing",
                            user.jurisdiction(),
                            null,
                            new Opening(period.toString(), unlocked),
                            why));
            trail.came(user, reading.periods().indicators(user.jurisdiction(), period), Set.of(), List.of(period));
        }
    }

    /** An opening in the trail. */
    private record Opening(String period, int unlocked) {}

    /** A closing in the trail. */
    private record Closing(String period, int edition, int locked) {}

    /** What a period is read from. */
    @Component
    record Reading(Frames frames, Expectations expectations, HistoryTables history, PeriodTables periods) {}
}
