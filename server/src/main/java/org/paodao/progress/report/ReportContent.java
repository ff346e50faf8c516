package org.paodao.progress.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a report says. Texts are empty where nothing is said.
 *
 * @param progress in words
 * @param percent the unit's own figure; null for none
 * @param percentReason why it is otherwise than milestones say
 * @param onSchedule 是否达序; null while nobody said
 * @param scheduleReason why not
 * @param help what the unit needs, and from whom
 * @param evidence files and references, if any
 * @param coveredBy the item whose report of the same round says it all; null for none
 */
public record ReportContent(
        String progress,
        @Nullable BigDecimal percent,
        String percentReason,
        @Nullable Boolean onSchedule,
        String scheduleReason,
        String problems,
        String nextSteps,
        Help help,
        List<Evidence> evidence,
        @Nullable UUID coveredBy) {
    /** Nothing said. */
    public static final ReportContent NOTHING =
            new ReportContent("", null, "", null, "", "", "", Help.NONE, List.of(), null);

    public ReportContent {
        progress = Typed.plain(progress);
        percentReason = Typed.plain(percentReason);
        scheduleReason = Typed.plain(scheduleReason);
        problems = Typed.plain(problems);
        nextSteps = Typed.plain(nextSteps);
        evidence = List.copyOf(evidence);
        percent = percent == null ? null : bare(percent);
    }

    /** That another report says it all. */
    public static ReportContent covered(UUID by) {
        return new ReportContent("", null, "", null, "", "", "", Help.NONE, List.of(), by);
    }

    /** The same with other evidence. */
    public ReportContent with(List<Evidence> other) {
        return new ReportContent(
                progress,
                percent,
                percentReason,
                onSchedule,
                scheduleReason,
                problems,
                nextSteps,
                help,
                other,
                coveredBy);
    }

    /** What stands in a field. */
    public String text(Field field) {
        return switch (field) {
            case WHOLE -> "";
            case PROGRESS -> progress;
            case PERCENT -> percentReason;
            case SCHEDULE -> scheduleReason;
            case PROBLEMS -> problems;
            case NEXT -> nextSteps;
            case HELP -> help.text();
            case EVIDENCE ->
                String.join("\n", evidence.stream().map(Evidence::name).toList());
        };
    }

    /** The same figure however it was typed: 40 and 40.0 are one. */
    private static BigDecimal bare(BigDecimal percent) {
        BigDecimal bare = percent.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /**
     * Help that is wanted.
     *
     * @param units from whom
     */
    public record Help(String text, List<UUID> units) {
        static final Help NONE = new Help("", List.of());

        // Nothing of ReportContent is called: it takes this one's NONE when it is first used.
        public Help {
            text = Typed.plain(text);
            units = List.copyOf(units);
        }
    }

    /**
     * What shows that it is so.
     *
     * @param name of the file, or where it can be found
     * @param file a stored one; null for a mere reference
     */
    public record Evidence(String name, @Nullable UUID file) {}
}
