package org.paodao.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Own-worded excerpts (示例) in the manner of work points, divisions of tasks, lists of duties and plans over some years. */
final class Excerpts {
    /** Those that say the same when they lose their line breaks. */
    private static final List<String> IN_SENTENCES = List.of(
            "report-divided",
            "environment-points",
            "renewal-years",
            "rural-reform",
            "digital-points",
            "livelihood-projects",
            "service-measures",
            "water-year",
            "investment-plan",
            "inspection-mending",
            "private-firms-list",
            "industry-plan",
            "school-year",
            "prosperity-letter",
            "rule-of-law-lines",
            "health-reform",
            "quality-year",
            "province-report",
            "care-three-years",
            "housing-opinions",
            "jobs-campaign",
            "reforms-with-leaders",
            "flood-notice",
            "winter-works");
    /** Tables, lists without numbers and the like, in which the lines say something. */
    private static final List<String> IN_LINES = List.of(
            "safety-list",
            "old-and-young-table",
            "desk-book",
            "table-in-one-line",
            "table-of-single-cells",
            "town-tasks",
            "chapters-in-a-table",
            "stages-with-points",
            "strokes-for-numbers",
            "division-table");

    private Excerpts() {}

    static Stream<String> all() {
        return Stream.concat(IN_SENTENCES.stream(), IN_LINES.stream());
    }

    static Stream<String> inSentences() {
        return IN_SENTENCES.stream();
    }

    static String form(String name) {
        return "excerpt-" + name;
    }

    static String text(String name) {
        return Forms.text(form(name));
    }

    /** The same text in one line. */
    static String flat(String name, String between) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(between));
    }
}
