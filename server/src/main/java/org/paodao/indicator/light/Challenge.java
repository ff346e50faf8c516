package org.paodao.indicator.light;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;

/**
 * A light that is questioned: the unit asks, the office answers and closes.
 *
 * @param indicator its code
 * @param light as it was when it was questioned
 * @param version counts every change, so that a stale form is told
 * @param notes in the order in which they were written
 */
public record Challenge(
        UUID id, String indicator, UUID unit, Period period, Light light, State state, int version, List<Note> notes) {
    /** Where it stands. */
    public enum State {
        /** The office has to answer. */
        OPEN,
        ANSWERED,
        CLOSED
    }

    public Challenge {
        notes = List.copyOf(notes);
    }

    /** The page that shows it beside the light that it questions. */
    public String address() {
        return address(indicator, unit, period);
    }

    static String address(String indicator, UUID unit, Period period) {
        String of = unit.equals(Goal.WHOLE) ? "" : "&unit=" + unit;
        return "/indicators/" + URLEncoder.encode(indicator, StandardCharsets.UTF_8) + "?year=" + period.year()
                + "&period=" + period + of + "#questions";
    }

    /**
     * What was said.
     *
     * @param byOffice whether the office said it
     */
    public record Note(boolean byOffice, String said, Instant writtenAt, String writtenBy) {}
}
