package org.paodao.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;

/**
 * A plan as the user confirmed it; it becomes version 1.
 *
 * @param requestKey the same for a double click or a retry, so that the plan comes to be once; the import's id will do
 * @param year the plan's year
 * @param title its title
 * @param programme name of what runs over several years; made when it is new; null when the plan stands alone
 * @param origin id of the import; null without one
 * @param facts what the document says of itself, in order of the text
 * @param content everything in the plan
 * @param targets targets of the whole plan, which belong to no item
 * @param points what was not in order, settled or still open
 */
public record NewPlan(
        String requestKey,
        int year,
        String title,
        @Nullable String programme,
        @Nullable UUID origin,
        List<Fact> facts,
        NewContent content,
        List<NewItem.Goal> targets,
        List<Point> points) {

    public NewPlan {
        facts = List.copyOf(facts);
        targets = List.copyOf(targets);
        points = List.copyOf(points);
    }

    /** When the document came out: the day it was written, else published, else signed; null when it says none. */
    @Nullable
    LocalDate issuedOn() {
        return Stream.of("written", "published", "signed")
                .flatMap(name -> facts.stream().filter(fact -> fact.name().equals(name)))
                .map(Fact::value)
                .filter(value -> value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .findFirst()
                .map(LocalDate::parse)
                .orElse(null);
    }

    /** How many points the plan's page will list as open. */
    public int openPoints() {
        return (int) points.stream().filter(point -> !inOrder(point)).count();
    }

    /** How many of those say nowhere why they stay open. */
    public int unexplainedPoints() {
        return (int) points.stream().filter(this::isUnexplained).count();
    }

    /** The same with a note at every point that stays open without one. */
    public NewPlan explained(String note) {
        List<Point> explained = points.stream()
                .map(point -> isUnexplained(point) ? point.noted(note) : point)
                .toList();
        return new NewPlan(requestKey, year, title, programme, origin, facts, content, targets, explained);
    }

    private boolean isUnexplained(Point point) {
        return !inOrder(point) && (point.note() == null || point.note().isBlank());
    }

    private boolean inOrder(Point point) {
        Count count = point.count();
        Annex annex = point.annex();
        return point.settled() || (count != null && agrees(count)) || (annex != null && held(annex));
    }

    private boolean agrees(Count count) {
        return content.held(count.kind(), count.category()) == count.declared();
    }

    /** An annex whose items stand in the document itself, as many as it declares. */
    private boolean held(Annex annex) {
        return points.stream()
                .map(Point::count)
                .flatMap(Stream::ofNullable)
                .anyMatch(count -> count.category() == null && count.kind().equals(annex.kind()) && agrees(count));
    }

    /**
     * What the document says of itself.
     *
     * @param name one of {@code index-number document-number issuer publisher signed written published effective publicity
     *     addressee annex policy}; its words are {@code plan.fact.<name>} in the message files
     * @param value as shown; dates in ISO form
     */
    public record Fact(String name, String value, @Nullable Range range) {}

    /**
     * Something that was compared and is, or is not, in order. It stays on the plan's page until somebody settles it.
     *
     * @param message message key of the sentence that tells it
     * @param arguments what the sentence takes
     * @param count a declared count, compared with what the plan holds on the day; null for other points
     * @param note the user's remark
     * @param settled whether the user settled it before confirming
     * @param range where the document says so
     * @param annex the annex that does not follow the document; null for other points
     */
    public record Point(
            String message,
            List<String> arguments,
            @Nullable Count count,
            @Nullable String note,
            boolean settled,
            @Nullable Range range,
            @Nullable Annex annex) {
        public Point {
            arguments = List.copyOf(arguments);
        }

        Point noted(String words) {
            return new Point(message, arguments, count, words, settled, range, annex);
        }
    }

    /**
     * An annex that is named but does not follow; it is there once its list is.
     *
     * @param name as the document names it
     * @param kind code of the kind that its list holds; null when the name does not tell
     */
    public record Annex(String name, @Nullable String kind) {}

    /**
     * How many the document declares.
     *
     * @param kind code of the kind that is counted
     * @param category key {@code scheme/code} when only that part is counted
     * @param declared how many there should be
     */
    public record Count(String kind, @Nullable String category, int declared) {}
}
