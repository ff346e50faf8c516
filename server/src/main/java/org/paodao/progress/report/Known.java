package org.paodao.progress.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item already when its report is begun: nobody types it again.
 *
 * @param last the report that stands; null while there is none
 * @param done what was marked as done since that
 * @param late milestones and tasks whose day has passed
 * @param coming milestones that fall due next
 * @param computed percent by milestones; null where there are none
 * @param figures approved figures of indicators
 * @param tasks whether the item has agreed tasks
 */
public record Known(
        @Nullable AcceptedReport last,
        List<Point> done,
        List<Point> late,
        List<Point> coming,
        @Nullable BigDecimal computed,
        List<Figure> figures,
        boolean tasks) {
    /** Nothing is looked up. */
    public static final Known NOTHING = new Known(null, List.of(), List.of(), List.of(), null, List.of(), false);

    public Known {
        done = List.copyOf(done);
        late = List.copyOf(late);
        coming = List.copyOf(coming);
        figures = List.copyOf(figures);
    }

    /** What was planned last time. */
    public String planned() {
        return last == null ? "" : last.content().nextSteps();
    }

    /** A report that says what is known; the unit looks it through. */
    public ReportContent prefilled() {
        return new ReportContent(
                words(done),
                null,
                "",
                tasks ? Boolean.valueOf(late.isEmpty()) : null,
                words(late),
                last == null ? "" : last.content().problems(),
                words(coming),
                ReportContent.Help.NONE,
                List.of(),
                null);
    }

    private static String words(List<Point> points) {
        return points.stream()
                .map(point -> point.name() + "（" + point.day() + "）")
                .collect(Collectors.joining("\n"));
    }

    /** A task or milestone with its day. */
    public record Point(String name, LocalDate day) {}
}
