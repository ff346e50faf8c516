package org.paodao.progress.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.progress.Goals;
import org.paodao.progress.Owner;
import org.paodao.progress.Task;
import org.paodao.progress.sheet.Layout.Part;

/** Turns a row into a task: what the layout can say comes from the row, everything else stays as it was. */
final class RowTask {
    private static final Task BLANK =
            new Task(new UUID(0, 0), "", "", "", "", Goals.NONE, null, Owner.unit(null), List.of(), null, List.of());

    private final SheetReading.Row row;
    private final Map<String, UUID> units;
    private final List<CellFlaw> flaws;

    RowTask(SheetReading.Row row, Map<String, UUID> units, List<CellFlaw> flaws) {
        this.row = row;
        this.units = units;
        this.flaws = flaws;
    }

    /**
     * The task that the row tells.
     *
     * @param known what the list says of it now; null for a new one
     * @param lead unit of the item, which leads a new task where the layout names none
     * @param year of the plan
     */
    Task over(@Nullable Task known, @Nullable UUID lead, int year) {
        Task base = known == null ? BLANK : known;
        if (row.text(Part.NAME).isEmpty()) {
            flaw(row.cell(Part.NAME), "", Flaw.of("progress.name-missing"));
        }
        List<UUID> leads = ids(row.leads(), row.cell(Part.LEAD, Part.LEAD_AND_PERSON, Part.UNITS));
        List<UUID> others = ids(row.others(), row.cell(Part.ASSISTING, Part.UNITS));
        return new Task(
                known == null ? Ids.next() : known.id(),
                said(Part.NUMBER, base.number()),
                said(Part.CATEGORY, base.category()),
                row.text(Part.NAME),
                said(Part.MEASURES, base.measures()),
                goals(base.goals()),
                has(Part.DEADLINE) ? deadline(year) : base.deadline(),
                owner(base.owner(), known == null ? lead : base.owner().unit(), leads),
                assisting(base, leads, others),
                base.weight(),
                base.milestones());
    }

    private Goals goals(Goals base) {
        List<String> quarters = new ArrayList<>(base.quarters());
        Integer quarter = row.table().quarter();
        if (quarter != null && has(Part.QUARTER_GOAL)) {
            quarters.set(quarter - 1, row.text(Part.QUARTER_GOAL));
        }
        return new Goals(said(Part.YEAR_GOAL, base.year()), quarters);
    }

    private @Nullable LocalDate deadline(int year) {
        String text = row.text(Part.DEADLINE);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = Deadlines.read(text, year).orElse(null);
        if (day == null) {
            flaw(row.cell(Part.DEADLINE), text, Flaw.of("progress.cell-date", text));
        }
        return day;
    }

    private Owner owner(Owner base, @Nullable UUID otherwise, List<UUID> leads) {
        boolean named = has(Part.LEAD) || has(Part.UNITS) || has(Part.LEAD_AND_PERSON);
        String name = has(Part.LEAD_AND_PERSON) ? person() : base.name();
        return new Owner(
                !named ? otherwise : leads.isEmpty() ? null : leads.getFirst(),
                said(Part.LEADER, base.leader()),
                said(Part.SECTION, base.section()),
                name,
                Objects.equals(name, base.name()) ? base.person() : null);
    }

    /** 区教育局 李某: who stands behind the unit. */
    private String person() {
        String[] words = row.text(Part.LEAD_AND_PERSON).split("[\\s\\u3000]+", 2);
        return words.length > 1 ? words[1] : "";
    }

    /** Of several that lead the first one does; the others help, as all do where only units are listed. */
    private List<UUID> assisting(Task base, List<UUID> leads, List<UUID> others) {
        List<UUID> named = new ArrayList<>(leads.subList(Math.min(1, leads.size()), leads.size()));
        named.addAll(others);
        boolean carried = has(Part.ASSISTING) || has(Part.UNITS) || (has(Part.LEAD_AND_PERSON) && !named.isEmpty());
        return carried ? named.stream().distinct().toList() : base.assisting();
    }

    private List<UUID> ids(List<String> names, String cell) {
        List<UUID> found = new ArrayList<>();
        for (String name : names) {
            UUID unit = units.get(name);
            if (unit == null) {
                flaw(cell, name, Flaw.of("progress.cell-unit", name));
            } else {
                found.add(unit);
            }
        }
        return found;
    }

    private void flaw(String cell, String value, Flaw flaw) {
        flaws.add(new CellFlaw(row.sheet(), cell, value, flaw));
    }

    private boolean has(Part part) {
        return row.cells().containsKey(part);
    }

    private String said(Part part, String otherwise) {
        return has(part) ? row.text(part) : otherwise;
    }
}
