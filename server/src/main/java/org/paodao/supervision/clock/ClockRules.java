package org.paodao.supervision.clock;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.rulebook.DatedRules;

/**
 * Rules by which deadlines are given; they hold for a time.
 *
 * @param code how they are cited
 * @param version counted from 1
 * @param citedFrom where they were published; {@link #OWN} for a proposal
 * @param until the last day; null while it is not known
 * @param spans one for each source and urgency
 * @param ladder steps of urging, the mildest first
 */
public record ClockRules(
        String code,
        int version,
        String citedFrom,
        LocalDate from,
        @Nullable LocalDate until,
        List<ClockRule> spans,
        ClockMargins margins,
        List<Rung> ladder)
        implements DatedRules {
    /** Stands for the place of publication of what was not published. */
    public static final String OWN = "own proposal";

    public ClockRules {
        spans = List.copyOf(spans);
        ladder = List.copyOf(ladder);
    }

    /** The rule for a source and an urgency. */
    public Optional<ClockRule> rule(String source, Urgency urgency) {
        return spans.stream()
                .filter(rule -> rule.source().equals(source) && rule.urgency() == urgency)
                .findFirst();
    }

    /** Where matters come from, in the order of the rules. */
    public List<String> sources() {
        return spans.stream().map(ClockRule::source).distinct().toList();
    }

    /** What comes over a deadline, and how many working days from its last day; negative for before it. */
    public Map<Moment, Integer> moments() {
        var moments = new EnumMap<Moment, Integer>(Moment.class);
        moments.put(Moment.SOON, -margins.soon());
        moments.put(Moment.DUE, 0);
        moments.put(Moment.OVERDUE, margins.overdue());
        ladder.forEach(rung -> moments.put(Moment.of(rung.step()), rung.day()));
        return moments;
    }

    /** The same as another version. */
    ClockRules numbered(int next) {
        return new ClockRules(code, next, citedFrom, from, until, spans, margins, ladder);
    }
}
