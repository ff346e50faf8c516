package org.paodao.appraisal.web.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.paodao.appraisal.scheme.GuardHit;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemeEdit;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.document.extract.Sheet;
import org.paodao.kernel.CellName;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.UnreadableTable;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Scheme;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads clauses from a sheet; every cell that is not right is named. Groups, vetoes and grades stay those of the draft. */
final class SchemeSheetReading {
    private final SheetWords words;
    private final SchemeBody draft;
    private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
    private final List<CellFlaw> flaws = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, Input> inputs = new HashMap<>();
    private Sheet sheet = new Sheet("", new TreeMap<>());

    private SchemeSheetReading(SheetWords words, SchemeBody draft) {
        this.words = words;
        this.draft = draft;
    }

    /**
     * The draft with the clauses of a file.
     *
     * @throws Refusal when it cannot be read, or has no heading of the template
     */
    static Read read(SheetWords words, SchemeBody draft, String name, byte[] content) {
        var reading = new SchemeSheetReading(words, draft);
        try {
            for (Sheet sheet : Extraction.sheets(content, name)) {
                if (reading.columns.isEmpty()) {
                    reading.read(sheet);
                }
            }
        } catch (Unreadable why) {
            throw UnreadableTable.refusal(why);
        }
        if (reading.columns.isEmpty()) {
            throw Refusal.invalid("file", "appraisalscheme.file-unknown");
        }
        return reading.done();
    }

    private void read(Sheet one) {
        for (int row : one.rows().keySet()) {
            if (!columns.isEmpty()) {
                clause(row);
            } else if (isHead(one, row)) {
                sheet = one;
                one.rows()
                        .getOrDefault(row, Collections.emptySortedMap())
                        .forEach((at, cell) ->
                                SheetColumn.headed(cell.text()).ifPresent(column -> columns.put(column, at)));
            }
        }
    }

    private static boolean isHead(Sheet sheet, int row) {
        return Stream.of(SheetColumn.CODE, SheetColumn.TITLE, SheetColumn.FULL, SheetColumn.METHOD)
                .allMatch(column -> sheet.rows().getOrDefault(row, Collections.emptySortedMap()).values().stream()
                        .anyMatch(cell -> cell.text().strip().equals(column.heading())));
    }

    private void clause(int row) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (SheetColumn column : columns.keySet()) {
            fill(typed, column, row);
        }
        if (typed.values().stream().allMatch(all -> all.stream().allMatch(String::isEmpty))) {
            return;
        }
        try {
            SchemeEdit.PutClause put = new ClauseForm(new Fields(typed)).read(null);
            if (rows.putIfAbsent(put.clause().code(), row) != null) {
                flaw(
                        row,
                        SheetColumn.CODE,
                        Refusal.Flaw.of(
                                "appraisalscheme.part-taken", put.clause().code()));
            }
            clauses.add(put.clause());
            Input input = put.input();
            if (input != null) {
                inputs.put(put.clause().code(), input);
            }
        } catch (Refusal wrong) {
            wrong.flaws().forEach(flaw -> flaw(row, SheetColumn.of(String.valueOf(flaw.field())), flaw));
        }
    }

    private void fill(MultiValueMap<String, String> typed, SheetColumn column, int row) {
        String text = text(row, column);
        switch (column) {
            case TERMS, SAID ->
                text.lines()
                        .flatMap(line -> Stream.of(line.split("[；;]")))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> words.field(column, line)
                                .ifPresentOrElse(
                                        field -> typed.add(field.getKey(), field.getValue()),
                                        () -> flaw(row, column, Refusal.Flaw.of("appraisalscheme.cell-line", line))));
            case GROUPS -> groups(typed, row, text);
            case METHOD, KIND, MISSING -> chosen(typed, column, row, text);
            default -> typed.add(column.fields().iterator().next(), text);
        }
    }

    private void chosen(MultiValueMap<String, String> typed, SheetColumn column, int row, String text) {
        String field = column.fields().iterator().next();
        String value = words.value(field, text);
        if (!text.isEmpty() && words.chosen(field, value).equals(value)) {
            flaw(row, column, Refusal.Flaw.of("appraisalscheme.cell-choice", text));
        }
        if (text.isEmpty() && column == SheetColumn.METHOD) {
            flaw(row, column, Refusal.Flaw.of("appraisalscheme.cell-choice", text));
        }
        typed.add(field, value);
    }

    private void groups(MultiValueMap<String, String> typed, int row, String text) {
        for (String name : text.split("[、,，\\n]")) {
            if (!name.isBlank()) {
                draft.scheme().groups().stream()
                        .filter(group -> group.name().equals(name.strip())
                                || group.code().equals(name.strip()))
                        .map(Group::code)
                        .findFirst()
                        .ifPresentOrElse(
                                code -> typed.add("groups", code),
                                () -> flaw(
                                        row, SheetColumn.GROUPS, Refusal.Flaw.of("appraisalscheme.cell-group", name)));
            }
        }
    }

    private String text(int row, SheetColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : sheet.at(row, at).text().strip();
    }

    private void flaw(int row, SheetColumn column, Refusal.Flaw flaw) {
        flaws.add(new CellFlaw(sheet.name(), cell(row, column), text(row, column), flaw));
    }

    private String cell(int row, SheetColumn column) {
        return CellName.of(row, columns.getOrDefault(column, SheetColumn.AS_WRITTEN.indexOf(column)));
    }

    private Read done() {
        Set<String> codes = new HashSet<>(rows.keySet());
        for (Clause clause : clauses) {
            String parent = clause.parent();
            if (parent != null && !codes.contains(parent)) {
                flaw(
                        rows.getOrDefault(clause.code(), 0),
                        SheetColumn.PARENT,
                        Refusal.Flaw.of("appraisalscheme.parent", parent));
            }
        }
        Map<String, Input> all = new HashMap<>(inputs);
        Scheme was = draft.scheme();
        was.outcome().vetoes().forEach(veto -> draft.input(veto.code()).ifPresent(fed -> all.put(veto.code(), fed)));
        var scheme = new Scheme(was.title(), clauses, was.groups(), was.coefficients(), was.outcome());
        return new Read(new SchemeBody(scheme, all), List.copyOf(flaws), this);
    }

    /** A file as it was read. */
    record Read(SchemeBody body, List<CellFlaw> flaws, SchemeSheetReading reading) {

        /** The same with what rules forbid at its cells. */
        List<CellFlaw> with(List<GuardHit> hits) {
            hits.stream()
                    .filter(GuardHit::isOpen)
                    .filter(hit -> reading.rows.containsKey(hit.place()))
                    .forEach(hit -> reading.flaw(
                            reading.rows.getOrDefault(hit.place(), 0),
                            hit.byKind() ? SheetColumn.KIND : SheetColumn.TITLE,
                            hit.byKind()
                                    ? Refusal.Flaw.of(
                                            "appraisalscheme.guard-kind",
                                            hit.rule().citation())
                                    : Refusal.Flaw.of(
                                            "appraisalscheme.guard-word",
                                            hit.matter(),
                                            hit.rule().citation())));
            return List.copyOf(reading.flaws);
        }
    }
}
