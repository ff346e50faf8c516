package org.paodao.indicator.value;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.indicator.FiguresChanged;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the trail of changes of figures: one record an action and indicator, however many figures it is about. Tells others of those that count. */
@Component
class Trail {
    static final String SUBJECT = "indicator.value";
    private static final int FEW_UNITS = 50;

    private final Audit audit;
    private final ApplicationEventPublisher events;

    Trail(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    /** What an action made of some figures. */
    void say(CurrentUser user, Frame frame, Action action) {
        if (action.after().isEmpty()) {
            return;
        }
        List<UUID> indicators = action.after().stream()
                .map(value -> value.place().indicator())
                .distinct()
                .toList();
        audit.record(
                user,
                indicators.stream()
                        .map(indicator -> change(frame, action, indicator))
                        .toList());
        if (Stream.concat(action.before().stream(), action.after().stream()).anyMatch(Trail::counts)) {
            came(
                    user,
                    indicators,
                    action.after().stream().map(value -> value.place().unit()).collect(Collectors.toSet()),
                    action.after().stream().map(value -> value.place().period()).toList());
        }
    }

    /** So that whoever looks up an indicator finds what was changed of it together with others. */
    private static Change change(Frame frame, Action action, UUID indicator) {
        List<Value> before = of(indicator, action.before());
        return new Change(
                action.name(),
                SUBJECT,
                indicator,
                before.isEmpty() ? null : told(frame, before),
                told(frame, of(indicator, action.after())),
                action.reason());
    }

    private static List<Value> of(UUID indicator, List<Value> values) {
        return values.stream()
                .filter(value -> value.place().indicator().equals(indicator))
                .toList();
    }

    /**
     * Tells others of figures that count now and did not as they do.
     *
     * @param units whose figures they are; empty for no matter whose
     */
    void came(CurrentUser user, Collection<UUID> indicators, Set<UUID> units, Collection<Period> periods) {
        Set<UUID> few = units.size() > FEW_UNITS ? Set.of() : units;
        periods.stream()
                .mapToInt(Period::year)
                .min()
                .ifPresent(year -> events.publishEvent(
                        new FiguresChanged(user.jurisdiction(), Set.copyOf(indicators), few, year)));
    }

    /** Whether a figure is judged as it stands. */
    private static boolean counts(Value value) {
        return value.state().stands() || value.state() == State.SUBMITTED;
    }

    /** What is not about figures alone. */
    void say(CurrentUser user, Change change) {
        audit.record(user, change);
    }

    void say(CurrentUser user, List<Change> changes) {
        audit.record(user, changes);
    }

    private static List<Told> told(Frame frame, List<Value> values) {
        return values.stream()
                .map(value -> new Told(
                        frame.indicator(value.place().indicator(), value.place().period())
                                .map(Indicator::code)
                                .orElse(value.place().indicator().toString()),
                        value.place().unit(),
                        value.place().part(),
                        value.place().period().toString(),
                        Objects.toString(
                                value.amount() == null ? null : value.amount().toPlainString(), ""),
                        value.state().name()))
                .toList();
    }

    /**
     * What was done.
     *
     * @param before the figures as they were, those that were there
     * @param after the same as they are now
     */
    record Action(
            String name,
            List<Value> before,
            List<Value> after,
            @Nullable String reason) {}

    /** A figure in the trail. */
    private record Told(String indicator, UUID unit, String part, String period, String amount, String state) {}
}
