package org.paodao.progress.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.Task;
import org.paodao.progress.report.AcceptedReport;
import org.paodao.progress.sheet.Layout.Column;
import org.paodao.progress.sheet.Layout.Part;

/** Writes task lists into an Excel file in one of the layouts: what gathers rows is merged over them, as the office is used to. */
final class SheetWriting {
    /** Stands in a gathering column where nothing is said, so that the rows are not taken for those of the group above. */
    static final String NOTHING = "—";

    private static final int TITLE = 0;
    private static final int HEAD = 1;

    private final Layout layout;
    private final int quarter;
    private final PlanTasks plan;
    private final ItemNames items;
    private final List<Column> columns;
    private final Map<UUID, List<AcceptedReport>> reports;
    private final Set<UUID> told = new HashSet<>();

    /**
     * A file to be.
     *
     * @param reports what was accepted of each item, in the order of the periods
     */
    SheetWriting(Layout layout, int quarter, PlanTasks plan, ItemNames items, Map<UUID, List<AcceptedReport>> reports) {
        this.layout = layout;
        this.quarter = quarter;
        this.plan = plan;
        this.items = items;
        this.reports = reports;
        this.columns =
                Stream.concat(layout.columns().stream(), Stream.of(Layout.ITEM)).toList();
    }

    byte[] write(String title) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Paodao", "1.0")) {
            sheet(workbook.newWorksheet("任务清单"), title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void sheet(Worksheet sheet, String title) {
        sheet.value(TITLE, 0, title);
        sheet.style(TITLE, 0).bold().fontSize(14).set();
        sheet.range(TITLE, 0, TITLE, columns.size() - 1).merge();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(HEAD, column, Layout.heading(columns.get(column), quarter));
            sheet.width(column, width(columns.get(column).part()));
        }
        sheet.range(HEAD, 0, HEAD, columns.size() - 1)
                .style()
                .bold()
                .fillColor("F3F5F8")
                .set();
        sheet.freezePane(0, HEAD + 1);
        int at = HEAD + 1;
        for (List<Row> group : groups()) {
            for (int n = 0; n < group.size(); n++) {
                row(sheet, at + n, group.get(n), n == 0 || !layout.isGrouped());
            }
            if (layout.isGrouped() && group.size() > 1) {
                sheet.range(at, 0, at + group.size() - 1, 0).merge();
            }
            at += group.size();
        }
    }

    private void row(Worksheet sheet, int at, Row row, boolean first) {
        // A report is about the whole item: it stands beside the first of its tasks.
        boolean begins = told.add(row.line().place().item());
        for (int column = first ? 0 : 1; column < columns.size(); column++) {
            String text = columns.get(column).part() == Part.REPORT && begins
                    ? report(columns.get(column), row)
                    : text(columns.get(column).part(), row);
            sheet.value(at, column, text.isEmpty() ? null : text);
            sheet.style(at, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** Rows that stand together: neighbours of one category, or all of one leader; each row alone where nothing gathers them. */
    private List<List<Row>> groups() {
        List<Row> rows = plan.lines().stream()
                .flatMap(line -> line.list().shown().stream().map(task -> new Row(line, task)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (layout == Layout.CHANGXING) {
            Map<String, List<Row>> byLeader = new LinkedHashMap<>();
            rows.stream()
                    .sorted(Comparator.comparing(
                            (Row row) -> row.task().owner().leader().isEmpty()))
                    .forEach(row -> byLeader.computeIfAbsent(row.task().owner().leader(), leader -> new ArrayList<>())
                            .add(row));
            return List.copyOf(byLeader.values());
        }
        List<List<Row>> groups = new ArrayList<>();
        String last = null;
        for (Row row : rows) {
            if (last == null || !layout.isGrouped() || !last.equals(row.task().category())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(row);
            last = row.task().category();
        }
        return groups;
    }

    private String report(Column column, Row row) {
        return new ReportCells(plan.head().year(), quarter)
                .text(column.heading(), reports.getOrDefault(row.line().place().item(), List.of()));
    }

    private String text(Part part, Row row) {
        Task task = row.task();
        return switch (part) {
            case NUMBER -> task.number();
            case CATEGORY -> task.category().isEmpty() ? NOTHING : task.category();
            case NAME -> task.name();
            case LEAD -> name(task.owner().unit());
            case ASSISTING -> names(task.assisting().stream());
            case UNITS -> names(Stream.concat(Stream.ofNullable(task.owner().unit()), task.assisting().stream()));
            case LEAD_AND_PERSON ->
                (name(task.owner().unit()) + " " + task.owner().name()).strip();
            case LEADER ->
                layout == Layout.CHANGXING && task.owner().leader().isEmpty()
                        ? NOTHING
                        : task.owner().leader();
            case SECTION -> task.owner().section();
            case YEAR_GOAL -> task.goals().year();
            case QUARTER_GOAL -> task.goals().quarter(quarter);
            case MEASURES -> task.measures();
            case DEADLINE -> task.deadline() == null ? "" : Deadlines.write(task.deadline());
            case ITEM -> items.called(row.line().place());
            case REPORT -> "";
        };
    }

    private String name(@Nullable UUID unit) {
        return plan.name(unit);
    }

    private String names(Stream<UUID> units) {
        return units.map(this::name).collect(Collectors.joining("、"));
    }

    private static int width(Part part) {
        return switch (part) {
            case NUMBER -> 6;
            case CATEGORY, LEADER, SECTION, DEADLINE, ITEM -> 16;
            case NAME, MEASURES, YEAR_GOAL, QUARTER_GOAL -> 42;
            case LEAD, ASSISTING, UNITS, LEAD_AND_PERSON, REPORT -> 24;
        };
    }

    private record Row(PlanTasks.Line line, Task task) {}
}
