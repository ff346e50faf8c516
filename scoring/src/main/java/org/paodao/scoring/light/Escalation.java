package org.paodao.scoring.light;

import java.util.List;

/** What follows when a light was given; unlike rules all that hold count. */
public record Escalation(int number, Condition when, List<Consequence> consequences) {
    public Escalation {
        consequences = List.copyOf(consequences);
    }
}
