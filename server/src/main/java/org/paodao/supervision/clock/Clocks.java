package org.paodao.supervision.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives deadlines by the rules of a jurisdiction and says how near they are. */
@Service
public class Clocks {
    private final ClockRuleTables tables;
    private final Calendar calendar;
    private final Clock clock;

    Clocks(ClockRuleTables tables, Calendar calendar, Clock clock) {
        this.tables = tables;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The deadline of what begins on a day, by the rules that hold on it.
     *
     * @param source where it comes from, such as INSTRUCTION
     * @throws Refusal when no rule knows the source
     */
    @Transactional(readOnly = true)
    public Given deadline(UUID jurisdiction, String source, Urgency urgency, LocalDate begun) {
        ClockRules rules = rules(jurisdiction, begun);
        ClockRule rule = rules.rule(source, urgency)
                .or(() -> ClockExamples.usual().rule(source, urgency))
                .orElseThrow(() -> Refusal.invalid("source", "supervisionclock.source", source));
        return new Given(Deadline.of(begun, rule.span()), rules.code(), rules.version(), rule.name());
    }

    /** The rules that hold on a day. */
    @Transactional(readOnly = true)
    public ClockRules rules(UUID jurisdiction, LocalDate day) {
        return tables.published(jurisdiction).on(day).orElseGet(ClockExamples::usual);
    }

    /** Where matters come from, in the order of the rules that hold today. */
    @Transactional(readOnly = true)
    public List<String> sources(UUID jurisdiction) {
        return rules(jurisdiction, LocalDate.now(clock)).sources();
    }

    /** When lights turn, by the rules that hold today. */
    @Transactional(readOnly = true)
    public ClockMargins margins(UUID jurisdiction) {
        return rules(jurisdiction, LocalDate.now(clock)).margins();
    }

    /** The light of one deadline. Whoever has many asks for the {@link #dial}. */
    @Transactional(readOnly = true)
    public ClockLight light(UUID jurisdiction, LocalDate due, LocalDate today) {
        return dial(jurisdiction, today).light(due);
    }

    /** What it takes to read many clocks: three statements, however many they are. */
    @Transactional(readOnly = true)
    public Dial dial(UUID jurisdiction, LocalDate today) {
        return new Dial(
                calendar.workingDays(jurisdiction), rules(jurisdiction, today).margins(), today);
    }
}
