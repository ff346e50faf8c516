package org.paodao.indicator.value.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.LoadLine;
import org.paodao.indicator.value.LoadProfile;
import org.paodao.indicator.value.LoadReading;
import org.paodao.indicator.value.LoadWarnings;
import org.paodao.indicator.value.PeriodWriting;
import org.paodao.indicator.value.Problem;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.ui.Page;

/**
 * One import: how far it is, what is wrong in which cell, what asks for a reason, how its columns are read.
 *
 * @param typed the reason that was typed and refused
 * @param reading how its columns are read, or were to be read
 * @param profile the name that was typed for that and refused with it
 * @param beside what is known beside it
 */
public record LoadPage(
        LoadLine load, LoadWarnings.Found warnings, String typed, LoadReading reading, String profile, Beside beside)
        implements Page {
    /** Before anything was found. */
    static final LoadWarnings.Found NOTHING = new LoadWarnings.Found(List.of(), Map.of());

    /** What a column can mean. */
    public static final List<String> MEANINGS = List.of(
            "CODE", "NAME", "UNIT", "MEASURE", "PART", "PERIOD", "AMOUNT", "STAGE", "SOURCE", "COMMENT", "NONE");

    static LoadPage of(LoadLine load, LoadWarnings.Found warnings) {
        var reading = Objects.requireNonNullElse(load.reading(), LoadReading.TEMPLATE);
        return new LoadPage(load, warnings, "", reading, "", Beside.NOTHING);
    }

    /**
     * What is known beside a load.
     *
     * @param drafts how many of its figures nobody sent yet, by their periods
     * @param profiles the ways of reading that were given a name
     */
    public record Beside(SequencedMap<Period, Integer> drafts, List<LoadProfile> profiles) {
        static final Beside NOTHING = new Beside(new LinkedHashMap<>(), List.of());
    }

    /** The page with what is known beside the load. */
    LoadPage with(Beside known) {
        return new LoadPage(load, warnings, typed, reading, profile, known);
    }

    /** How many of its figures nobody sent yet. */
    public int drafts() {
        return beside.drafts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Where the figures of a period are sent. */
    public static String grid(Period period) {
        return "/indicators/values?period=" + period;
    }

    /**
     * What somebody says of the columns.
     *
     * @param period of a file without one; empty when it says it itself
     */
    static LoadReading reading(Map<String, String> columns, String period) {
        Map<String, String> meant = new TreeMap<>(columns);
        meant.values().retainAll(MEANINGS);
        String plain = PeriodWriting.plain(period);
        if (!plain.isEmpty() && PlaceKey.readable(plain).isEmpty()) {
            throw Refusal.invalid("period", "indicatorvalue.period-unknown");
        }
        return new LoadReading(meant, plain.isEmpty() ? Map.of() : Map.of(LoadReading.PERIOD, plain));
    }

    public String address() {
        return "/indicators/loads/" + load.id();
    }

    /** The page with the reason that was refused. */
    LoadPage with(String reason) {
        return new LoadPage(load, warnings, reason, reading, profile, beside);
    }

    /** The page with the way of reading that was refused. */
    LoadPage read(LoadReading refused, String name) {
        return new LoadPage(load, warnings, typed, refused, name, beside);
    }

    /** Whether reasons can be given before the figures are taken. */
    public boolean answerable() {
        return load.state().equals("CHECKED");
    }

    /** How many have no reason yet. */
    public int open() {
        return warnings.open().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The next page of what was found; null when there is none. */
    public @Nullable String next() {
        return warnings.page().size() < LoadWarnings.PAGE
                ? null
                : address() + "?after=" + (warnings.page().getLast().n() - 1);
    }

    public List<String> headings() {
        return load.found() == null ? List.of() : load.found().headings();
    }

    /** How each column is read. */
    public List<LoadLine.Column> columns() {
        return load.found() == null ? List.of() : load.found().columns();
    }

    /** The names of the sheets that are not read. */
    public List<String> leftOut() {
        return load.found() == null ? List.of() : load.found().leftOut();
    }

    /** The rows that name an indicator and no figure, sheet by sheet. */
    public List<LoadLine.EmptyRows> empty() {
        return load.found() == null ? List.of() : load.found().empty();
    }

    /** The numbers of the first such rows, as they are listed. */
    public static String numbers(LoadLine.EmptyRows rows, String and) {
        return rows.first().stream().map(String::valueOf).collect(Collectors.joining(and));
    }

    /** The headings of the columns that are not read, of the sheets that are. */
    public List<String> unread() {
        return columns().stream()
                .filter(column -> !column.used() && !leftOut().contains(column.sheet()))
                .map(LoadLine.Column::heading)
                .distinct()
                .toList();
    }

    public List<Problem> problems() {
        return load.found() == null
                ? List.of()
                : load.found().problems().stream().map(Problem::told).toList();
    }

    /** The cells whose name does not look like that of the indicator. */
    public List<Problem> doubts() {
        return load.found() == null ? List.of() : load.found().doubts();
    }

    /** What is wrong with the whole file, so that no cell of it was looked at; null where it could be read. */
    public Refusal.@Nullable Flaw ofFile() {
        List<Problem> problems = problems();
        return problems.size() == 1 && problems.getFirst().cell().isEmpty()
                ? problems.getFirst().flaw()
                : null;
    }

    public int wrong() {
        return load.found() == null ? 0 : load.found().wrong();
    }

    public int figures() {
        return load.found() == null ? load.lines() : load.found().figures();
    }

    /** What a column is said to mean; empty where its heading says it. */
    public String meaning(String heading) {
        return reading.columns().getOrDefault(heading, "");
    }

    /** The period that holds for all rows, since no column says it; empty when some does. */
    public String periodOfAll() {
        boolean said = columns().stream()
                .anyMatch(column ->
                        column.meaning().equals("PERIOD") || !column.period().isEmpty());
        return said ? "" : period();
    }

    /** The period of a file that does not say it. */
    public String period() {
        return reading.constants().getOrDefault(LoadReading.PERIOD, "");
    }

    /** Whether another way of reading can be tried. */
    public boolean readable() {
        return load.file() != null
                && (load.state().equals("REFUSED") || load.state().equals("CHECKED"));
    }
}
