package org.paodao.document.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks entries, each by itself and against those before it. */
final class RowChecks {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 60;
    private static final Pattern NUMBER =
            Pattern.compile("第?[（(]?([\\d０-９]+|[一二三四五六七八九十百]+)([.．\\-—][\\d]+)*[项条]?[)）.．、]?|[①-⑳㉑-㉟⑴-⒇⒈-⒛㊀-㊉]");

    private static final Pattern HAN_NUMBER = Pattern.compile("[（(]?[一二三四五六七八九十百]+[)）]?[.．、]?");
    private static final Pattern BASE =
            Pattern.compile(".*[0-9０-９].*|[-—–/\\\\]+|无|暂无|空|新增|新设|[Nn]/?[Aa]", Pattern.DOTALL);
    private static final Pattern OFTEN = Pattern.compile(".*([月季半年]|month).*", Pattern.DOTALL);

    private final ListKind kind;
    private final List<CellProblem> problems;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> runs = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private static final Pattern ONE = Pattern.compile("第?[（(]?(0*[1１]|一)[项条]?[)）.．、]?|[①⑴⒈㊀]");

    /** How often the numbering of a sheet has begun. */
    private final Map<String, Integer> begun = new HashMap<>();
    /** Sheets whose rows are numbered 1, 2, 3: there 七 is a slip. */
    private final Set<String> counted = new HashSet<>();

    RowChecks(ListKind kind, List<CellProblem> problems) {
        this.kind = kind;
        this.problems = problems;
    }

    void check(RowBuilder row, Table table) {
        var place = new Place(row, table);
        title(row, place);
        numbers(row, place);
        lead(row, place);
        names(row, place);
        if (kind == ListKind.INDICATORS) {
            indicator(row, place);
        }
        for (var field : List.of(ListField.TITLE, ListField.GOAL, ListField.TARGET)) {
            if (TargetCell.isBelowZero(row.text(field))) {
                add(place, field, Problem.BELOW_ZERO, "");
            }
        }
        String deadline = row.text(ListField.DEADLINE);
        if (!deadline.isEmpty() && !DeadlineCell.isTime(deadline)) {
            add(place, ListField.DEADLINE, Problem.NOT_A_DATE, "");
        }
    }

    /** A row of a table, of which a field's cell is to be named. */
    private record Place(RowBuilder row, Table table) {
        String cell(ListField field) {
            int column = table.column(field);
            return Cells.name(row.row(), Math.max(column, 0));
        }
    }

    private void add(Place place, ListField field, Problem problem, String detail) {
        String value = place.row().text(field);
        problems.add(new CellProblem(place.table().sheet().name(), place.cell(field), value, problem, detail));
    }

    private void title(RowBuilder row, Place place) {
        String title = row.text(ListField.TITLE);
        if (title.isEmpty()) {
            add(place, ListField.TITLE, Problem.MISSING_TITLE, "");
            return;
        }
        if (title.length() > LONGEST_TITLE) {
            add(place, ListField.TITLE, Problem.TOO_LONG, "%d > %d".formatted(title.length(), LONGEST_TITLE));
        }
        once(titles, title, place, ListField.TITLE, Problem.DUPLICATE_TITLE);
    }

    private void numbers(RowBuilder row, Place place) {
        String number = row.text(ListField.NUMBER);
        if (!number.isEmpty()) {
            String sheet = place.table().sheet().name();
            boolean odd = counted.contains(sheet) && HAN_NUMBER.matcher(number).matches();
            if (odd || !NUMBER.matcher(number).matches()) {
                add(place, ListField.NUMBER, Problem.NUMBER_UNREADABLE, "");
            }
            if (Character.isDigit(number.charAt(0))) {
                counted.add(sheet);
            }
            numberOnce(sheet, number, place);
        }
        String code = row.text(ListField.CODE);
        if (!code.isEmpty()) {
            once(codes, code, place, ListField.CODE, Problem.DUPLICATE_CODE);
        }
    }

    /** A number comes once in a category, and once until the numbering begins anew. */
    private void numberOnce(String sheet, String number, Place place) {
        String cell = place.cell(ListField.NUMBER);
        String category = place.row().text(ListField.CATEGORY);
        int run = begun.merge(sheet, ONE.matcher(number).matches() ? 1 : 0, Integer::sum);
        String inRun = runs.putIfAbsent(sheet + "\n" + run + "\n" + number, cell);
        String inCategory = numbers.putIfAbsent(sheet + "\n" + category + "\n" + number, cell);
        String earlier = inCategory == null ? inRun : inCategory;
        if (earlier != null) {
            add(place, ListField.NUMBER, Problem.DUPLICATE_NUMBER, earlier);
        }
    }

    private void once(Map<String, String> seen, String key, Place place, ListField field, Problem problem) {
        String earlier = seen.putIfAbsent(key, place.cell(field));
        if (earlier != null) {
            add(place, field, problem, earlier);
        }
    }

    private void lead(RowBuilder row, Place place) {
        if (!row.units(ListField.LEAD).isEmpty()) {
            return;
        }
        boolean assumed = !place.table().has(ListField.LEAD)
                && !row.units(ListField.RESPONSIBLE).isEmpty();
        if (assumed) {
            row.assumeLead();
        }
        var field = place.table().has(ListField.LEAD) || !place.table().has(ListField.RESPONSIBLE)
                ? ListField.LEAD
                : ListField.RESPONSIBLE;
        String detail = assumed ? row.units(ListField.LEAD).getFirst() : "";
        add(place, field, assumed ? Problem.LEAD_ASSUMED : Problem.MISSING_LEAD, detail);
    }

    private void names(RowBuilder row, Place place) {
        for (var role : List.of(ListField.LEAD, ListField.RESPONSIBLE, ListField.ASSISTING)) {
            for (String name : row.units(role)) {
                if (role == ListField.ASSISTING && row.units(ListField.LEAD).contains(name)) {
                    String sheet = place.table().sheet().name();
                    problems.add(new CellProblem(sheet, place.cell(role), name, Problem.UNIT_TWICE, name));
                }
                if (name.length() > LONGEST_NAME) {
                    add(place, role, Problem.TOO_LONG, name.substring(0, LONGEST_NAME) + "…");
                }
            }
        }
    }

    private void indicator(RowBuilder row, Place place) {
        if (row.text(ListField.TARGET).isEmpty()) {
            add(place, ListField.TARGET, Problem.MISSING_TARGET, "");
        }
        if (TargetCell.isGarbled(row.text(ListField.TARGET))) {
            add(place, ListField.TARGET, Problem.TARGET_UNREADABLE, "");
        }
        if (row.direction() == null) {
            add(place, ListField.DIRECTION, Problem.DIRECTION_UNKNOWN, "");
        }
        String base = row.text(ListField.BASE).strip();
        if (!base.isEmpty() && !BASE.matcher(base).matches()) {
            add(place, ListField.BASE, Problem.BASE_UNREADABLE, "");
        }
        frequency(row, place.table());
    }

    /** 频度 has no field of its own: it is found by its heading. */
    private void frequency(RowBuilder row, Table table) {
        for (var column : table.columns()) {
            String said = row.other(column.heading());
            boolean often = said.isEmpty() || OFTEN.matcher(said).matches();
            if (!often && ListRow.saysHowOften(column.heading())) {
                String cell = Cells.name(row.row(), column.index());
                problems.add(new CellProblem(table.sheet().name(), cell, said, Problem.FREQUENCY_UNKNOWN, ""));
            }
        }
    }
}
