package org.paodao.indicator.value;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to a figure, in which states, and where it leads. */
public enum Step {
    /** Its unit enters or changes the figure. */
    ENTER(EnumSet.of(State.DRAFT, State.RETURNED), State.DRAFT),
    /** Its unit takes the figure out. */
    WITHDRAW(EnumSet.of(State.DRAFT, State.RETURNED), State.DRAFT),
    /** Its unit sends it to its head. */
    SUBMIT(EnumSet.of(State.DRAFT), State.SUBMITTED),
    /** Its unit takes back what it sent. */
    RECALL(EnumSet.of(State.SUBMITTED), State.DRAFT),
    /** The unit's head lets it stand. */
    APPROVE(EnumSet.of(State.SUBMITTED), State.APPROVED),
    /** The unit's head or the office sends it back. */
    RETURN(EnumSet.of(State.SUBMITTED, State.APPROVED), State.RETURNED),
    /** The office closes the period. */
    LOCK(EnumSet.of(State.APPROVED), State.LOCKED),
    /** The unit's head lets another figure of the unit stand in its place. */
    CORRECT(EnumSet.of(State.APPROVED, State.LOCKED), null);

    private static final Map<State, State> SETTLED = new EnumMap<>(Map.of(State.APPROVED, State.LOCKED));

    private final Set<State> from;
    private final @Nullable State to;

    Step(Set<State> from, @Nullable State to) {
        this.from = from;
        this.to = to;
    }

    /** Whether it can be done to a figure in this state; a figure that is not there yet can only be entered. */
    public boolean isAllowed(@Nullable State state) {
        return state == null ? this == ENTER : from.contains(state);
    }

    /**
     * Where the step leads.
     *
     * @param closed whether the period is closed: what is approved then is locked at once
     */
    public State leads(@Nullable State state, boolean closed) {
        if (!isAllowed(state)) {
            throw new IllegalStateException("%s is not possible in state %s.".formatted(this, state));
        }
        State next = to == null ? Objects.requireNonNull(state) : to;
        return closed ? SETTLED.getOrDefault(next, next) : next;
    }
}
