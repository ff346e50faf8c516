package org.paodao.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody: what the workbench lists, a calendar shows and a reminder is about. It waits for everybody who has
 * {@code permission} for {@code unit}.
 *
 * @param thing what it is about, such as {@code report:} and an id; the same as long as it waits, so that nobody is reminded twice
 * @param kind what is asked for
 * @param text key of the message {@code todo.<text>} that says what and why, with {@code words} as its arguments
 * @param words names and numbers, in the order of the message
 * @param address page where it is done
 * @param permission what it takes to do it
 * @param unit whose affair it is; null when it is the office's
 * @param opens first day on which it can be done; later than today for what only stands in the calendar
 * @param due last day; null for none
 * @param act how to do it in place; null when it needs its page
 * @param moved how many times somebody gave it other days by hand, each of which is told; 0 for never
 */
public record ToDo(
        String thing,
        Kind kind,
        String text,
        List<String> words,
        String address,
        Permission permission,
        @Nullable UUID unit,
        LocalDate opens,
        @Nullable LocalDate due,
        @Nullable Act act,
        int moved) {
    public ToDo {
        words = List.copyOf(words);
    }

    /** Whether its day has passed. */
    public boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }

    /** What is asked for. */
    public enum Kind {
        /** Say how things stand: a report, a figure, a task list. */
        REPORT,
        /** Approve what one's own unit has prepared. */
        APPROVE,
        /** Look at what a unit has sent, and accept or return it. */
        REVIEW,
        /** Answer: a question, a finding, a card, something returned. */
        ANSWER,
        /** Anything else that only this person can settle. */
        SETTLE
    }

    /**
     * One press that does it.
     *
     * @param text key of the message {@code todo.act.<text>} on the button
     * @param address to which it is posted
     * @param fields posted with it, such as the version that was seen
     */
    public record Act(String text, String address, Map<String, String> fields) {
        public Act {
            fields = Map.copyOf(fields);
        }
    }
}
