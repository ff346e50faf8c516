package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention.Role;

/** Turns the rows of a task table into items. A blank 分类 cell belongs to the one above it. */
final class TableItems {
    private static final String RULE = "table.column";
    private static final int LONGEST_UNITS = 1500;
    private static final int LONGEST_DATES = 60;
    private static final int LONGEST_PERSON = 4;

    private final Text text;
    private final UnitNames names;
    private final CellForms forms;
    private final GroupRows groups;
    private final Issue issue;
    private final FirstListed.Rule listed;

    /**
     * @param listed what the document says on who leads among units listed alike
     */
    TableItems(Text text, UnitNames names, Issue issue, FirstListed.Rule listed) {
        this.text = text;
        this.names = names;
        this.forms = new CellForms(text, names);
        this.groups = new GroupRows(text);
        this.issue = issue;
        this.listed = listed;
    }

    List<DraftItem> of(Tables table) {
        var items = new ArrayList<DraftItem>();
        var places = new RowPlaces(forms, table.columns());
        var merged = new MergedCells(text);
        var continued = new ContinuedRows(text, table.columns(), table.columns().first(Columns.Kind.TITLE));
        var apart = table.counted() && !table.joined() ? continued.apart(table.rows()) : Set.<List<Range>>of();
        Range category = null;
        List<Range> above = List.of();
        for (List<Range> printed : table.rows()) {
            var row = groups.are(table, printed) && printed.size() > 1
                    ? printed
                    : merged.of(table.columns(), places.of(printed, above), above);
            boolean goesOn = table.counted() && !items.isEmpty() && continued.goesOn(row, above);
            if (apart.contains(printed)) {
                above = goesOn ? continued.named(row, above) : row;
                measure(table, above, body(printed)).ifPresent(items::add);
            } else if (goesOn) {
                items.add(further(table, items.removeLast(), row));
            } else if (groups.are(table, row)) {
                category = groups.heading(table, row, category);
            } else {
                above = row;
                Range own = table.cell(row, Columns.Kind.CATEGORY);
                category = own == null ? category : own;
                task(table, row, new Place(body(printed), category)).ifPresent(items::add);
            }
        }
        return items;
    }

    private Optional<DraftItem> task(Tables table, List<Range> row, Place place) {
        Range title = table.cell(row, Columns.Kind.TITLE);
        if (title == null && table.cell(row, Columns.Kind.NUMBER) != null) {
            title = untitled(table, row);
        }
        return title == null || !isTask(title) ? Optional.empty() : Optional.of(item(table, row, title, place));
    }

    /** What a numbered row without a title has to do, by its other cells. */
    private static @Nullable Range untitled(Tables table, List<Range> row) {
        Range said = table.cell(row, Columns.Kind.CONTENT);
        return said == null ? table.cell(row, Columns.Kind.TARGET) : said;
    }

    /** One of several rows under one name, with units of its own. */
    private Optional<DraftItem> measure(Tables table, List<Range> row, Range body) {
        Range said = table.cell(row, Columns.Kind.CONTENT);
        Range name = table.cell(row, Columns.Kind.TITLE);
        return said == null ? Optional.empty() : Optional.of(item(table, row, said, new Place(body, name)));
    }

    /** Sums and bare numbers are none. */
    private boolean isTask(Range title) {
        String said = title.of(text.folded()).replace(" ", "");
        return said.length() > 1
                && !SumRows.isSum(said)
                && said.chars().anyMatch(c -> !Numerals.isDigit((char) c) && c != '.' && c != '%');
    }

    /** Where an item stands and what it is grouped by. */
    private record Place(Range body, @Nullable Range category) {}

    private DraftItem item(Tables table, List<Range> row, Range title, Place place) {
        Range category = place.category();
        var duties = duties(table, row);
        var flow = Flow.of(text, title);
        Range heading = Headline.in(flow, Markers.behindOne(flow), flow.length());
        Range number = table.cell(row, Columns.Kind.NUMBER);
        return new DraftItem(
                number == null ? List.of() : List.of(text.quoted(number)),
                flow.quote(heading.start(), heading.end(), RULE, sure(table, row, title)),
                category == null ? null : new Found<>(text.quoted(category), category, RULE, 85),
                null,
                place.body(),
                duties.units(table.columns().listed(listed), text),
                duties.leaders(),
                deadlines(table, row, title),
                targets(table, row, title));
    }

    /** How surely the cell is the title: less where it stands in for one, least where it is no text at all. */
    private int sure(Tables table, List<Range> row, Range title) {
        if (BrokenCells.is(title.of(text.folded()))) {
            return 30;
        }
        return table.cell(row, Columns.Kind.TITLE) == null ? 60 : 90;
    }

    /** A task with what a further row says of it. */
    private DraftItem further(Tables table, DraftItem task, List<Range> row) {
        var untitled = new Range(row.getFirst().start(), row.getFirst().start());
        var duties = duties(table, row);
        var deadlines = deadlines(table, row, untitled);
        return new DraftItem(
                task.path(),
                task.title(),
                task.category(),
                task.kind(),
                new Range(task.body().start(), body(row).end()),
                ContinuedRows.units(task.units(), duties.units(table.columns().listed(listed), text)),
                ContinuedRows.together(task.leaders(), duties.leaders(), Function.identity()),
                MainDeadline.mark(ContinuedRows.together(task.deadlines(), deadlines, Deadline::text)),
                ContinuedRows.together(task.targets(), targets(table, row, untitled), Target::text));
    }

    /** Blocks of labels need not keep to one order. */
    private static Range body(List<Range> row) {
        return new Range(
                row.stream().mapToInt(Range::start).min().orElseThrow(),
                row.stream().mapToInt(Range::end).max().orElseThrow());
    }

    private Duties duties(Tables table, List<Range> row) {
        var duties = new Duties();
        for (int i = 0; i < Math.min(row.size(), table.columns().kinds().size()); i++) {
            switch (table.columns().kinds().get(i)) {
                case LEAD, RESPONSIBLE, ASSISTING -> {
                    var role = Role.valueOf(table.columns().kinds().get(i).name());
                    units(row.get(i), role).forEach(table.columns().namesPeople(i) ? apart(duties) : duties::add);
                }
                case LEADER -> leaders(row.get(i), duties);
                default -> {}
            }
        }
        return duties;
    }

    private List<Found<UnitMention>> units(Range cell, Role role) {
        if (cell.length() == 0 || cell.length() > LONGEST_UNITS || BrokenCells.is(cell.of(text.folded()))) {
            return List.of();
        }
        return forms.apart(cell).stream()
                .flatMap(stretch -> UnitClause.cell(Flow.of(text, stretch), names, role).units().stream())
                .toList();
    }

    /** In a column of units and their leaders, a short name that is no unit's is a person's. */
    private Consumer<Found<UnitMention>> apart(Duties duties) {
        return found -> {
            String name = found.value().name();
            if (name.length() > LONGEST_PERSON || names.isLikely(Folding.fold(name))) {
                duties.add(found);
            } else {
                duties.addLeader(new Found<>(name, found.range(), RULE, 70));
            }
        };
    }

    private void leaders(Range cell, Duties duties) {
        if (cell.length() > 1 && cell.length() <= 40) {
            duties.addLeader(new Found<>(text.quoted(cell), cell, RULE, 85));
        }
    }

    private List<Found<Deadline>> deadlines(Tables table, List<Range> row, Range title) {
        Range cell = table.cell(row, Columns.Kind.DEADLINE);
        var found = cell == null ? List.<Found<Deadline>>of() : said(cell);
        if (found.isEmpty()) {
            found = Deadlines.in(text, title, issue);
        }
        for (int i = 0;
                found.isEmpty()
                        && i < Math.min(row.size(), table.columns().kinds().size());
                i++) {
            var kind = table.columns().kinds().get(i);
            boolean tells = kind == Columns.Kind.TARGET || kind == Columns.Kind.CONTENT;
            found = tells ? Deadlines.in(text, row.get(i), issue) : found;
        }
        return found;
    }

    /** A schedule in sentences is read as any text; in a few words nearly everything says when. */
    private List<Found<Deadline>> said(Range cell) {
        var found = cell.length() > LONGEST_DATES ? Deadlines.in(text, cell, issue) : List.<Found<Deadline>>of();
        return found.isEmpty() ? Deadlines.cell(text, cell, issue) : found;
    }

    private List<Found<Target>> targets(Tables table, List<Range> row, Range title) {
        var targets = new ArrayList<>(Targets.in(text, title));
        for (int i = 0; i < Math.min(row.size(), table.columns().kinds().size()); i++) {
            var kind = table.columns().kinds().get(i);
            boolean tells = kind == Columns.Kind.TARGET || kind == Columns.Kind.CONTENT;
            if (tells && !row.get(i).equals(title)) {
                var read = Targets.in(text, row.get(i));
                targets.addAll(read.isEmpty() && kind == Columns.Kind.TARGET ? value(row.get(i), title) : read);
            }
        }
        return targets;
    }

    /** 6000人 alone in the column of targets: the row's title says of what. */
    private List<Found<Target>> value(Range cell, Range title) {
        return Targets.cell(text, cell, text.quoted(title), "").stream()
                .filter(found -> !found.value().unit().isEmpty())
                .toList();
    }
}
