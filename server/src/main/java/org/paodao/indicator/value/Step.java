package org.paodao.indicator.value;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be done to a figure, in which states, and where it leads. */
public enum Step {
    /** Its unit enters or changes the figure. */
    ENTER(State.DRAFT, State.DRAFT, State.RETURNED),
    /** Its unit takes the figure out. */
    WITHDRAW(State.DRAFT, State.DRAFT, State.RETURNED),
    /** Its unit sends it to its head. */
    SUBMIT(State.SUBMITTED, State.DRAFT),
    /** Its unit takes back what it sent. */
    RECALL(State.DRAFT, State.SUBMITTED),
    /** The unit's head lets it stand. */
    APPROVE(State.APPROVED, State.SUBMITTED),
    /** The unit's head or the office sends it back. */
    RETURN(State.RETURNED, State.SUBMITTED, State.APPROVED),
    /** The office closes the period. */
    LOCK(State.LOCKED, State.APPROVED),
    /** The unit's head lets another figure of the unit stand in its place. */
    CORRECT(null, State.APPROVED, State.LOCKED);

    private static final Map<State, State> SETTLED = new EnumMap<>(Map.of(State.APPROVED, State.LOCKED));

    private final @Nullable State to;
    private final State first;
    private final State second;

    Step(@Nullable State to, State only) {
        this(to, only, only);
    }

    Step(@Nullable State to, State first, State second) {
        this.to = to;
        this.first = first;
        this.second = second;
    }

    /** Whether it can be done to a figure in this state; a figure that is not there yet can only be entered. */
    public boolean isAllowed(@Nullable State state) {
        return state == null ? this == ENTER : state == first || state == second;
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
