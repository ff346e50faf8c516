package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.paodao.document.DeadlineText;
import org.paodao.document.list.CellProblem;
import org.paodao.document.list.ListDraft;
import org.paodao.document.list.ListField;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.ListRow;
import org.paodao.document.list.Problem;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;

/** Puts each row of a list beside its problems and beside the item of the plan that it is. */
final class ListEntries {
    private static final Pattern ROW = Pattern.compile("\\d+$");

    private ListDraft draft;
    private final ListMatches matches;
    private final Supported supported;
    private final Set<String> known = new HashSet<>();

    ListEntries(ListDraft draft, PlanView plan) {
        this.draft = draft;
        this.supported = new Supported(plan, draft.kind());
        String kind = code(draft.kind());
        for (Item item : plan.items()) {
            know(item.code(), item.title());
        }
        matches = new ListMatches(
                draft.rows(),
                plan.items().stream().filter(item -> item.kind().equals(kind)).toList());
        draft.rows().forEach(row -> know(row.code(), row.title()));
        int year = plan.head().year();
        for (ListRow row : draft.rows()) {
            for (String name : unknown(row)) {
                this.draft = this.draft.with(row, ListField.SUPPORTS, name, Problem.SUPPORTS_UNKNOWN);
            }
            if (isOver(row, year)) {
                this.draft = this.draft.with(row, ListField.DEADLINE, row.deadlineText(), Problem.BEFORE_PLAN);
            }
        }
    }

    private static boolean isOver(ListRow row, int year) {
        return DeadlineText.date(row.deadlineText(), year)
                .filter(day -> day.getYear() < year)
                .isPresent();
    }

    /** The list with what only the plan tells: the codes that nobody has, the deadlines before its year. */
    ListDraft draft() {
        return draft;
    }

    private List<String> unknown(ListRow row) {
        return row.supports().stream()
                .filter(name -> !known.contains(ListContent.plain(name)) && supported.address(name) == null)
                .toList();
    }

    private void know(String code, String title) {
        known.add(ListContent.plain(code));
        known.add(ListContent.plain(title));
    }

    /** The code of a list's kind in the vocabulary. */
    static String code(ListKind kind) {
        return switch (kind) {
            case OUTCOMES -> "outcome";
            case WORKS -> "work";
            case REFORMS -> "reform";
            case INDICATORS -> "indicator";
            case TASKS -> "task";
        };
    }

    List<ListPreview.Entry> all() {
        Map<ListRow, List<CellProblem>> problems = problems();
        var entries = new ArrayList<ListPreview.Entry>();
        for (ListRow row : draft.rows()) {
            entries.add(
                    new ListPreview.Entry(row, problems.getOrDefault(row, List.of()), matches.of(row), unknown(row)));
        }
        return entries;
    }

    /** A cell's problem belongs to the entry that begins in its row or last before it on the same sheet. */
    private Map<ListRow, List<CellProblem>> problems() {
        Map<ListRow, List<CellProblem>> byRow = new LinkedHashMap<>();
        for (CellProblem problem : draft.problems()) {
            var number = ROW.matcher(problem.cell());
            int at = number.find() ? Integer.parseInt(number.group()) : 0;
            ListRow owner = null;
            for (ListRow row : draft.rows()) {
                if (row.sheet().equals(problem.sheet()) && row.row() <= at) {
                    owner = row;
                }
            }
            if (owner != null) {
                byRow.computeIfAbsent(owner, any -> new ArrayList<>()).add(problem);
            }
        }
        return byRow;
    }
}
