package org.paodao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Own-worded small plans in forms that offices vary, each with what a person reads in it. */
final class Forms {
    static final List<String> ALL = List.of(
            "blocks-of-lines",
            "blocks-in-lines",
            "by-month",
            "by-quarter",
            "stages",
            "same-as-above",
            "tabs-with-ranges",
            "square-brackets",
            "leaders-and-progress",
            "one-paragraph",
            "wrapped-with-pages",
            "chinese-numerals",
            "schedule-table",
            "targets-that-are-none",
            "notice-with-plan",
            "tabs-with-points",
            "stages-behind-tasks",
            "label-lines-below-points",
            "clauses-as-tasks",
            "tasks-by-word",
            "ruled-pipes",
            "labels-in-one-paragraph",
            "projects-in-one-paragraph",
            "month-lines",
            "months-without-numbers",
            "words-in-one-paragraph",
            "blocks-in-one-line",
            "past-and-coming",
            "ordinal-words",
            "lines-without-numbers",
            "month-lines-of-nobody",
            "parted-by-blanks",
            "articles",
            "clauses-by-units",
            "mixed-numbers",
            "past-year-told",
            "past-and-plan",
            "values-in-a-table",
            "implementing-opinions");

    private Forms() {}

    static String text(String name) {
        return content(name + ".txt");
    }

    /** One line for each item: number, title, units, leaders, main deadline and targets. */
    static List<String> expected(String name) {
        return content(name + ".expected").lines().toList();
    }

    private static String content(String file) {
        try (InputStream in = Forms.class.getResourceAsStream("/forms/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("No form " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String brief(DraftItem item) {
        return String.join(
                " | ",
                String.join("/", item.path()),
                item.title().value(),
                joined(item.units().stream().map(Found::value).map(Forms::unit).toList()),
                joined(item.leaders().stream().map(Found::value).toList()),
                joined(item.deadlines().stream()
                        .map(Found::value)
                        .filter(Deadline::main)
                        .map(Forms::deadline)
                        .toList()),
                joined(item.targets().stream()
                        .map(Found::value)
                        .map(target -> target.comparator().symbol() + target.value() + target.unit())
                        .toList()));
    }

    private static String unit(UnitMention unit) {
        return switch (unit.role()) {
                    case LEAD -> "牵头";
                    case RESPONSIBLE -> "责任";
                    case ASSISTING -> "配合";
                }
                + unit.name();
    }

    private static String deadline(Deadline deadline) {
        return deadline.date() == null
                ? deadline.kind().name()
                : deadline.date().toString();
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? "-" : parts.stream().collect(Collectors.joining("、"));
    }
}
