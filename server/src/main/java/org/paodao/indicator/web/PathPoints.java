package org.paodao.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.ui.Ui;

/** The points of a path as they are typed: {@code 3月=20%；6月=50}, or the figures of an own path alone, in a row as a sheet has them. */
public final class PathPoints {
    private static final Pattern UPPER = Pattern.compile("(?:上限|upper)\\.?(.+)");

    private final String field;
    private final Period year;
    private final Frequency frequency;
    private final TypedPeriods periods;
    private final SortedMap<String, String> points = new TreeMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * Points of a year.
     *
     * @param field where flaws are
     * @param year any period of it
     * @param frequency of the indicator
     */
    PathPoints(String field, Period year, Frequency frequency) {
        this.field = field;
        this.year = year;
        this.frequency = frequency;
        this.periods = new TypedPeriods(year.year(), frequency);
    }

    /**
     * Reads what is typed.
     *
     * @param own whether figures may stand without the periods they are for
     */
    PathPoints read(String typed, boolean own) {
        List<String> row = new ArrayList<>();
        for (String piece : TermNames.pieces(typed)) {
            List<String> figures = own ? row(piece) : List.of();
            if (piece.contains("=")) {
                pair(piece, piece.split("=", 2));
            } else if (!figures.isEmpty()) {
                row.addAll(figures);
            } else {
                unread(piece);
            }
        }
        int first = periods.beginning(points.getOrDefault("from", "1")).orElse(1);
        for (int i = 0; i < row.size(); i++) {
            put(String.valueOf(first + i), row.get(i), row.get(i));
        }
        return this;
    }

    /** The figures and what else is said, by the names that are stored. */
    SortedMap<String, String> points() {
        return points;
    }

    /** What cannot be read. */
    List<Flaw> flaws() {
        return flaws;
    }

    private void pair(String piece, String[] pair) {
        String name = TermNames.stored(pair[0].strip());
        String value = pair[1].strip();
        Matcher upper = UPPER.matcher(name);
        switch (name) {
            case "from" -> put("from", from(value), piece);
            case "base" -> put("base", figure(value), piece);
            case "between" -> put("between", TermNames.chosen(name, value), piece);
            default -> {
                OptionalInt number = periods.ending(upper.matches() ? upper.group(1) : name);
                String point = (upper.matches() ? "upper." : "") + number.orElse(0);
                put(point, number.isEmpty() ? null : figure(value), piece);
            }
        }
    }

    private void put(String point, @Nullable String value, String piece) {
        if (value == null) {
            unread(piece);
        } else if (points.put(point, value) != null) {
            flaws.add(Flaw.at(field, "indicator.path-twice", piece));
        }
    }

    private void unread(String piece) {
        flaws.add(Flaw.at(field, "indicator.path-piece", piece));
    }

    private @Nullable String from(String typed) {
        OptionalInt number = periods.beginning(typed);
        return number.isEmpty() ? null : new Period(year.year(), frequency, number.getAsInt()).toString();
    }

    /** The figures in a row; none where something else stands among them. */
    private static List<String> row(String piece) {
        String[] cells = piece.split("[\\s、]+");
        List<String> figures = Arrays.stream(cells)
                .map(PathPoints::figure)
                .flatMap(Stream::ofNullable)
                .toList();
        return figures.size() == cells.length ? figures : List.of();
    }

    private static @Nullable String figure(String typed) {
        BigDecimal figure = TermNames.figure(typed);
        return figure == null ? null : figure.toPlainString();
    }

    /** Points in the reader's language; what is typed otherwise stays as it is. */
    public static String shown(Ui ui, Frequency frequency, String typed) {
        return ui.chinese()
                ? TermNames.pieces(typed).stream()
                        .map(piece -> chinese(frequency, piece))
                        .collect(Collectors.joining("；"))
                : typed;
    }

    private static String chinese(Frequency frequency, String piece) {
        Matcher point = Pattern.compile("(upper\\.)?([0-9]{1,2})=(.*)").matcher(piece);
        if (!point.matches()) {
            return TermNames.chinese(piece);
        }
        int number = Integer.parseInt(point.group(2));
        if (number < 1 || number > frequency.perYear()) {
            return piece;
        }
        String period = new TypedPeriods(0, frequency).chinese(number);
        return (point.group(1) == null ? "" : "上限") + period + "=" + point.group(3);
    }
}
