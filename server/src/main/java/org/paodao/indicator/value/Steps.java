package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.stereotype.Component;

/** Takes a step with some figures, all or none. A figure with which it was taken already is left as it is. */
@Component
class Steps {
    private static final int REASON_LIMIT = 500;

    private final ValueTables tables;
    private final Frames frames;
    private final Trail trail;

    Steps(ValueTables tables, Frames frames, Trail trail) {
        this.tables = tables;
        this.frames = frames;
        this.trail = trail;
    }

    /** The figures as they are then; those with which the step was taken before are left out. */
    List<Value> take(CurrentUser user, Deed deed, List<Seen> seen) {
        Permissions.require(user, deed.needed());
        Map<Place, Value> present = tables.held(
                user.jurisdiction(), seen.stream().map(Seen::place).distinct().toList());
        // Only now: whoever closed the period meanwhile was waited for.
        Frame frame = frames.of(user);
        Reach reach = Permissions.reach(user, deed.needed());
        Set<Place> otherwise = otherwise(user, deed, present);
        List<Flaw> flaws = new ArrayList<>();
        List<Value> before = new ArrayList<>();
        List<Value> after = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Value value = present.remove(seen.get(i).place());
            String field = "values[" + i + "]";
            boolean open = otherwise.contains(seen.get(i).place());
            Flaw flaw = flaw(user, deed, new Look(frame, reach, seen.get(i).version(), value, open), field);
            if (flaw != null) {
                flaws.add(flaw);
            } else if (value != null
                    && (open || !isDone(deed, frame, value, seen.get(i).version()))) {
                before.add(value);
                after.add(next(user, deed, frame, value));
            }
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        write(user, frame, deed, before, after);
        return after;
    }

    /** The figures with which the last step was taken for another reason: what somebody else did is not the second click of this user. */
    private Set<Place> otherwise(CurrentUser user, Deed deed, Map<Place, Value> present) {
        return deed.reason().isEmpty()
                ? Set.of()
                : tables.leftOtherwise(user.jurisdiction(), List.copyOf(present.values()), deed.reason());
    }

    private void write(CurrentUser user, Frame frame, Deed deed, List<Value> before, List<Value> after) {
        if (!tables.update(user, after, deed.reason())) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        trail.say(
                user,
                frame,
                new Trail.Action(deed.action(), before, after, deed.reason().isEmpty() ? null : deed.reason()));
    }

    private static @Nullable Flaw flaw(CurrentUser user, Deed deed, Look look, String field) {
        Value value = look.value();
        if (value == null) {
            return Flaw.at(field, "indicatorvalue.unknown");
        }
        Optional<UUID> reporter = look.frame().reporter(value.place());
        if (reporter.filter(look.reach()::holdsUnit).isEmpty()) {
            return Flaw.at(field, "indicatorvalue.not-yours", code(look.frame(), value.place()));
        }
        if (!look.otherwise() && isDone(deed, look.frame(), value, look.seenVersion())) {
            return null;
        }
        if (value.version() != look.seenVersion()) {
            return Flaw.at(field, "indicatorvalue.changed", "");
        }
        if (!deed.step().isAllowed(value.state())) {
            return Flaw.at(field, "indicatorvalue.not-now." + value.state().word());
        }
        return ofStep(user, deed.step(), value, field);
    }

    private static String code(Frame frame, Place place) {
        return frame.indicator(place.indicator(), place.period())
                .map(Indicator::code)
                .orElse("");
    }

    private static @Nullable Flaw ofStep(CurrentUser user, Step step, Value value, String field) {
        if (step == Step.SUBMIT && value.amount() == null) {
            return Flaw.at(field, "indicatorvalue.empty");
        }
        return step == Step.APPROVE && value.enteredBy().equals(user.account())
                ? Flaw.at(field, "indicatorvalue.own-figure")
                : null;
    }

    /** Whether the step was taken already since the figure was seen: a second click, a repeated call. */
    private static boolean isDone(Deed deed, Frame frame, Value value, int seenVersion) {
        boolean closed = frame.isClosed(value.place().period());
        if (deed.step() == Step.WITHDRAW) {
            return value.version() == seenVersion + 1 && value.amount() == null && value.state() == State.DRAFT;
        }
        return value.version() == seenVersion + 1
                && Arrays.stream(State.values())
                        .filter(deed.step()::isAllowed)
                        .anyMatch(from -> deed.step().leads(from, closed) == value.state())
                && !deed.step().isAllowed(value.state());
    }

    private static Value next(CurrentUser user, Deed deed, Frame frame, Value value) {
        State state =
                deed.step().leads(value.state(), frame.isClosed(value.place().period()));
        Value turned = value.turned(state);
        return deed.step() == Step.WITHDRAW
                ? new Value(
                        turned.place(),
                        turned.series(),
                        null,
                        true,
                        turned.stage(),
                        turned.state(),
                        turned.version(),
                        turned.comment(),
                        turned.source(),
                        null,
                        null,
                        turned.changedAt(),
                        user.account())
                : turned;
    }

    /** A reason as it is kept; refused when there is none. */
    static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "indicatorvalue.reason", REASON_LIMIT);
        }
        return reason;
    }

    /**
     * What is done.
     *
     * @param action as the trail of changes names it
     * @param needed for the unit that reports the figure
     */
    record Deed(Step step, String action, Permission needed, String reason) {}

    /** @param otherwise whether the last step with the figure was taken for another reason than this one */
    private record Look(
            Frame frame,
            Reach reach,
            int seenVersion,
            @Nullable Value value,
            boolean otherwise) {}
}
