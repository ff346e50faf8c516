package org.paodao.supervision.web.clock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.clock.ClockMargins;
import org.paodao.supervision.clock.ClockRule;
import org.paodao.supervision.clock.ClockRules;
import org.paodao.supervision.clock.Rung;
import org.paodao.supervision.clock.Span;

/** Reads rules from what was typed; every field that is not right is named. */
final class ClockRuleForm {
    private static final int MOST_MARGIN = 60;

    private final Map<String, String> fields;
    private final List<Refusal.Flaw> flaws = new ArrayList<>();

    ClockRuleForm(Map<String, String> fields) {
        this.fields = fields;
    }

    String requestKey() {
        return get("requestKey");
    }

    String reason() {
        return get("reason");
    }

    /** What was typed, on top of what the rules were. */
    ClockRules read(ClockRules was) {
        List<ClockRule> spans = was.spans().stream().map(this::rule).toList();
        var margins = new ClockMargins(number("soon", 0, MOST_MARGIN), number("overdue", 0, MOST_MARGIN));
        List<Rung> ladder = was.ladder().stream()
                .map(rung ->
                        new Rung(rung.step(), number("ladder." + rung.step().name(), -MOST_MARGIN, MOST_MARGIN)))
                .toList();
        LocalDate from = day("from");
        LocalDate until = day("until");
        int version = number("version", 1, Integer.MAX_VALUE);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return new ClockRules(
                was.code(), version, was.citedFrom(), from == null ? was.from() : from, until, spans, margins, ladder);
    }

    /** What was changed is no longer what the source says. */
    private ClockRule rule(ClockRule was) {
        var span = new Span(number("days." + was.name(), 1, Span.MOST), fields.containsKey("working." + was.name()));
        return new ClockRule(was.source(), was.urgency(), span, was.stated() && span.equals(was.span()));
    }

    private int number(String name, int least, int most) {
        String text = get(name);
        int number = text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
        if (number < least || number > most) {
            flaws.add(Refusal.Flaw.at(name, "supervisionclock.number", least, most));
            return Math.max(least, 1);
        }
        return number;
    }

    private @Nullable LocalDate day(String name) {
        try {
            return get(name).isEmpty() ? null : LocalDate.parse(get(name));
        } catch (DateTimeParseException wrong) {
            flaws.add(Refusal.Flaw.at(name, "supervisionclock.day"));
            return null;
        }
    }

    private String get(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
