package org.paodao.plan.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.CellProblem;
import org.paodao.document.list.ListRow;
import org.paodao.document.list.Problem.Severity;
import org.paodao.plan.PlanHead;
import org.paodao.plan.intake.ListChanges;
import org.paodao.plan.intake.ListPreview;
import org.paodao.plan.intake.UnitNames.UnitName;
import org.paodao.ui.ProblemWords;
import org.springframework.context.MessageSource;

/**
 * The preview of a list for programs.
 *
 * @param file id of the kept file
 * @param plan the plan as it is; its version goes back with the confirmation
 * @param bad how many rows have errors
 * @param held how many rows are items that the plan has
 * @param problems everything to see to, cell by cell
 * @param unsettledUnits printed names that have to be settled before confirming
 * @param changes what is different from an earlier preview; null without one
 */
record ListAnswer(
        UUID file,
        String name,
        String kind,
        PlanHead plan,
        long bad,
        long held,
        List<Trouble> problems,
        List<Row> rows,
        List<Unsettled> unsettledUnits,
        @Nullable ListChanges changes) {

    /**
     * A problem in a cell.
     *
     * @param sheet empty for csv
     * @param says the problem in words, in the language that was asked for
     */
    @Schema(name = "ListProblem")
    record Trouble(String sheet, String cell, String value, String problem, Severity severity, String says) {}

    /**
     * A row with what it means for the plan.
     *
     * @param bad whether it has an error
     * @param item address of the item that it is; null for a new one
     * @param formerTitle what that item is called until now; null when that stays
     * @param unknownSupports codes or titles that are neither in the list nor in the plan
     */
    @Schema(name = "ListAnswerRow")
    record Row(
            ListRow row,
            boolean bad,
            @Nullable String item,
            @Nullable String formerTitle,
            List<String> unknownSupports) {}

    /**
     * A printed name that means no unit for certain.
     *
     * @param candidates units that may be meant, the likeliest first
     */
    record Unsettled(String printed, List<Candidate> candidates) {}

    /** A unit that may be meant. */
    @Schema(name = "UnitCandidate")
    record Candidate(UUID unit, String name, int likeness) {}

    static ListAnswer of(ListPreview preview, MessageSource messages, Locale locale) {
        return new ListAnswer(
                preview.file(),
                preview.name(),
                preview.draft().kind().name().toLowerCase(Locale.ROOT),
                preview.plan(),
                preview.bad(),
                preview.held(),
                preview.draft().problems().stream()
                        .map(problem -> trouble(problem, messages, locale))
                        .toList(),
                preview.entries().stream().map(ListAnswer::row).toList(),
                preview.names().all().stream()
                        .filter(name -> !name.settled())
                        .map(ListAnswer::unsettled)
                        .toList(),
                preview.changes());
    }

    private static Trouble trouble(CellProblem problem, MessageSource messages, Locale locale) {
        String code = problem.problem().name().toLowerCase(Locale.ROOT);
        String key = ProblemWords.detail(problem);
        String detail = key == null ? problem.detail() : messages.getMessage(key, null, locale);
        String says = messages.getMessage("planimport.problem." + code, new Object[] {detail}, locale);
        return new Trouble(problem.sheet(), problem.cell(), problem.value(), code, problem.severity(), says.strip());
    }

    private static Row row(ListPreview.Entry entry) {
        return new Row(entry.row(), entry.bad(), entry.heldAddress(), entry.formerTitle(), entry.unknownSupports());
    }

    private static Unsettled unsettled(UnitName name) {
        return new Unsettled(
                name.printed(),
                name.candidates().stream()
                        .map(candidate -> new Candidate(
                                candidate.unit().id(), candidate.unit().name(), candidate.likeness()))
                        .toList());
    }
}
