package org.paodao.supervision.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of rules to begin with: our own proposal, then published ones. What a published text does not say is filled up from the proposal, and marked. Where a text says
 * “within 1 to 5 days”, the longest is taken; where it says days and not working days, every day counts.
 */
final class ClockExamples {
    private static final List<Rung> LADDER = List.of(
            new Rung(UrgingStep.REMINDER, 0),
            new Rung(UrgingStep.NOTICE, 2),
            new Rung(UrgingStep.ON_SITE, 5),
            new Rung(UrgingStep.LEADER, 10));

    /** By source, in the order in which they are shown. */
    private static final Map<String, Proposal> PROPOSED = proposed();

    private ClockExamples() {}

    static List<ClockRules> all() {
        return List.of(
                usual(),
                set(
                        "批示分类",
                        "fymate.net/html/text/lar/168342/16834225_2.html",
                        List.of(
                                stated("INSTRUCTION", Urgency.URGENT, Span.calendar(5)),
                                stated("INSTRUCTION", Urgency.NORMAL, Span.calendar(15)),
                                stated("INSTRUCTION", Urgency.HARD, Span.calendar(30)),
                                stated("DOCUMENT", Urgency.NORMAL, Span.calendar(30)),
                                stated("MEETING_DECISION", Urgency.NORMAL, Span.calendar(20)))),
                set(
                        "来源分类",
                        "828857.com/article/shijicailiao/gzzd/201202/501073.html",
                        List.of(
                                stated("MEETING_DECISION", Urgency.NORMAL, Span.working(30)),
                                stated("MEETING_SPIRIT", Urgency.NORMAL, Span.calendar(7)),
                                stated("MEDIA_CLUE", Urgency.NORMAL, Span.calendar(5)))));
    }

    static ClockRules usual() {
        return set("督办时限", ClockRules.OWN, List.of());
    }

    private static ClockRules set(String code, String citedFrom, List<ClockRule> stated) {
        var spans = new ArrayList<ClockRule>();
        PROPOSED.forEach((source, days) -> {
            for (Urgency urgency : Urgency.values()) {
                spans.add(stated.stream()
                        .filter(rule -> rule.source().equals(source) && rule.urgency() == urgency)
                        .findFirst()
                        .orElseGet(() -> new ClockRule(source, urgency, Span.working(days.of(urgency)), false)));
            }
        });
        return new ClockRules(code, 1, citedFrom, LocalDate.of(2023, 1, 1), null, spans, ClockMargins.USUAL, LADDER);
    }

    private static ClockRule stated(String source, Urgency urgency, Span span) {
        return new ClockRule(source, urgency, span, true);
    }

    private static Map<String, Proposal> proposed() {
        var days = new LinkedHashMap<String, Proposal>();
        days.put("INSTRUCTION", new Proposal(5, 15, 30));
        days.put("MEETING_DECISION", new Proposal(10, 20, 30));
        days.put("MEETING_SPIRIT", new Proposal(5, 7, 15));
        days.put("SUPERIOR", new Proposal(5, 15, 30));
        days.put("DOCUMENT", new Proposal(10, 20, 30));
        days.put("INSPECTION_FINDING", new Proposal(5, 15, 30));
        days.put("MEDIA_CLUE", new Proposal(2, 5, 15));
        days.put("PUBLIC_CLUE", new Proposal(5, 15, 30));
        days.put("SELF_CHECK", new Proposal(10, 20, 60));
        days.put("PROBLEM", new Proposal(15, 30, 60));
        return days;
    }

    /** Working days for each urgency. */
    private record Proposal(int urgent, int normal, int hard) {
        int of(Urgency urgency) {
            return switch (urgency) {
                case URGENT -> urgent;
                case NORMAL -> normal;
                case HARD -> hard;
            };
        }
    }
}
