package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.DeadlineText;
import org.paodao.document.DraftItem;
import org.paodao.document.Found;
import org.paodao.document.UnitMention.Role;
import org.paodao.document.list.ListRow;
import org.paodao.document.list.Problem;
import org.paodao.plan.Item;
import org.paodao.plan.NewItem;

/**
 * The parts of the item that one row of a list is or becomes. An item that the plan has keeps its own words; only its title
 * follows the list.
 *
 * @param entry the row with the item that it amends
 * @param draft the same entry as the document reader saw it; null when it saw none
 * @param units the settled units by printed name; groups are missing
 * @param year of the plan, in which days fall that name none
 */
record ListItem(ListPreview.Entry entry, @Nullable DraftItem draft, Map<String, UUID> units, int year) {
    /** Rules by which the document reader says that it does not know a day's year. */
    private static final Set<String> YEARLESS = Set.of("deadline.no-year", "deadline.year-guessed", "deadline.unread");

    private static final String SAMPLE = "示例";
    private static final String NOTES = "说明";

    private ListRow row() {
        return entry.row();
    }

    /** The units of the row; a row that says nothing of a role leaves what the item has. */
    List<NewItem.Doer> doers() {
        List<NewItem.Doer> doers = new ArrayList<>();
        Item present = entry.held();
        add(doers, row().leadUnits(), Role.LEAD);
        add(doers, row().responsibleUnits(), Role.RESPONSIBLE);
        add(doers, row().assistingUnits(), Role.ASSISTING);
        if (present != null) {
            for (Item.Doer doer : present.doers()) {
                boolean said = doers.stream().anyMatch(other -> other.role() == doer.role());
                if (!said) {
                    doers.add(new NewItem.Doer(doer.unit(), doer.role(), doer.printedName(), null));
                }
            }
        }
        return doers;
    }

    private void add(List<NewItem.Doer> doers, List<String> names, Role role) {
        for (String name : names) {
            UUID unit = units.get(name);
            boolean twice = unit != null && doers.stream().anyMatch(doer -> unit.equals(doer.unit()));
            if (!twice) {
                doers.add(new NewItem.Doer(unit, role, name, null));
            }
        }
    }

    List<String> leaders() {
        if (!row().leader().isBlank()) {
            return List.of(row().leader());
        }
        Item present = entry.held();
        return present == null ? List.of() : present.leaders();
    }

    /** As the document reader understood them, else the cell's words without a date; of a cell that is marked as no date never a part. */
    List<NewItem.Due> deadlines() {
        Item present = entry.held();
        if (present != null && !present.deadlines().isEmpty()) {
            return NewItem.amending(present, List.of()).deadlines();
        }
        boolean marked = entry.problems().stream().anyMatch(problem -> problem.problem() == Problem.NOT_A_DATE);
        if (!marked && draft != null && !draft.deadlines().isEmpty()) {
            return draft.deadlines().stream()
                    .map(found -> new NewItem.Due(dated(found), found.range()))
                    .toList();
        }
        return row().deadlineText().isBlank() ? List.of() : List.of(new NewItem.Due(said(marked), null));
    }

    private Deadline said(boolean marked) {
        String text = row().deadlineText();
        var open = new Deadline(text, Deadline.Kind.OPEN, null, true);
        return marked ? open : inYear(open).orElse(open);
    }

    /** Where the list says of no year, the plan does. */
    private Deadline dated(Found<Deadline> found) {
        return YEARLESS.contains(found.rule()) ? inYear(found.value()).orElse(found.value()) : found.value();
    }

    private Optional<Deadline> inYear(Deadline due) {
        return DeadlineText.date(due.text(), year)
                .map(day -> new Deadline(due.text(), Deadline.Kind.DATED, day, due.main()));
    }

    /** An indicator's target cell; for others what the document reader found in the row, and what else its goal says. */
    List<NewItem.Goal> targets() {
        Item present = entry.held();
        if (present != null && !present.goals().isEmpty()) {
            return NewItem.amending(present, List.of()).targets();
        }
        if (!row().targetText().isBlank()) {
            return List.of(new NewItem.Goal(
                    new GoalCell(row().title(), row().unit())
                            .read(row().targetText().strip()),
                    null,
                    null));
        }
        List<NewItem.Goal> read = draft == null
                ? List.of()
                : draft.targets().stream()
                        .map(found -> new NewItem.Goal(found.value(), null, found.range()))
                        .toList();
        return AnnualGoal.of(row().title(), row().goal(), read);
    }

    /** The office's code; a row without one leaves what the item has. */
    String code() {
        Item present = entry.held();
        return row().code().isBlank() && present != null ? present.code() : row().code();
    }

    String label() {
        Item present = entry.held();
        return present == null ? row().number() : present.label();
    }

    /** Small differences of print are no new title. */
    String title() {
        Item present = entry.held();
        return present == null || entry.formerTitle() != null ? row().title() : present.title();
    }

    /** Where the title is a line of its own above the rest, as lists make it, it changes there too. */
    String body() {
        Item present = entry.held();
        if (present != null) {
            String[] lines = present.body().split("\n", 2);
            boolean headed = entry.formerTitle() != null && lines[0].equals(present.title());
            return headed ? row().title() + present.body().substring(lines[0].length()) : present.body();
        }
        var parts = new ArrayList<String>();
        parts.add(row().title());
        if (!row().goal().isBlank()) {
            parts.add(row().goal());
        }
        if (!row().measures().isBlank()) {
            parts.add(row().measures());
        }
        return String.join("\n", parts);
    }

    @Nullable
    String note() {
        String note = row().otherColumns().getOrDefault(NOTES, "");
        Item present = entry.held();
        if (note.isBlank()) {
            return present == null ? null : present.note();
        }
        return note;
    }

    /** Whether the row says of itself, not only of some cell, that it is made up. */
    boolean sample() {
        Item present = entry.held();
        if (present != null) {
            return present.sample();
        }
        String note = note();
        return row().title().contains(SAMPLE) || (note != null && note.startsWith(SAMPLE));
    }
}
