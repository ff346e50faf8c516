package org.paodao.indicator.value.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.FindingText;
import org.paodao.indicator.value.Grid;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfState;
import org.paodao.indicator.value.Stage;
import org.paodao.indicator.value.TypedFigure;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Reading;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into the grid.
 *
 * @param cells by the keys of the figures, in the order of the page
 */
public record GridForm(Map<String, Cells> cells) {
    /** Nothing. */
    static final GridForm EMPTY = new GridForm(Map.of());

    static GridForm read(MultiValueMap<String, String> form) {
        Map<String, Cells> cells = new java.util.LinkedHashMap<>();
        List<String> keys = form.getOrDefault("key", List.of());
        for (int i = 0; i < keys.size(); i++) {
            cells.put(
                    keys.get(i),
                    new Cells(
                            nth(form, "seen", i),
                            nth(form, "amount", i),
                            nth(form, "stage", i),
                            nth(form, "comment", i),
                            nth(form, "source", i),
                            new How(nth(form, "how", i), nth(form, "howWhy", i), nth(form, "howSeen", i)),
                            nth(form, "shown", i)));
        }
        return new GridForm(cells);
    }

    private static String nth(MultiValueMap<String, String> form, String name, int n) {
        List<String> values = form.getOrDefault(name, List.of());
        return n < values.size() ? values.get(n) : "";
    }

    /** What was typed for a figure; null when nothing was. */
    public @Nullable Cells of(Grid.Row row) {
        return cells.get(PlaceKey.of(row.expected().place()));
    }

    /** The figures that are meant, and the cells that are no figures. */
    Meant meant(Grid grid, CheckSettings settings) {
        Map<String, Grid.Row> rows = grid.rows().stream()
                .collect(Collectors.toMap(row -> PlaceKey.of(row.expected().place()), Function.identity()));
        List<Entry> entries = new ArrayList<>();
        Map<Place, Flaw> wrong = new HashMap<>();
        cells.forEach((key, typed) -> {
            Grid.Row row = rows.get(key);
            if (row != null && !row.open() && typed.isChanged()) {
                wrong.put(row.expected().place(), Flaw.of("indicatorvalue.not-open"));
            } else if (row != null && row.open() && !typed.leaves(row)) {
                Place place = row.expected().place();
                switch (TypedFigure.read(typed.amount(), measure(row), settings)) {
                    case Reading.Figure figure -> entries.add(typed.entry(place, figure.value()));
                    case Reading.Empty nothing -> {
                        if (row.value() != null) {
                            entries.add(typed.entry(place, null));
                        }
                    }
                    case Reading.NoFigure other ->
                        wrong.put(place, Flaw.at("amount", FindingText.key(other.finding()), typed.amount()));
                }
            }
        });
        return new Meant(entries, wrong);
    }

    private static String measure(Grid.Row row) {
        return row.expected().indicator().definition().measure();
    }

    /** The figures that are meant, and the cells that are no figures. */
    record Meant(List<Entry> entries, Map<Place, Flaw> wrong) {}

    /** What is said of how the indicators stand. */
    List<SelfReport.Said> said(Grid grid) {
        List<SelfReport.Said> said = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            Cells typed = of(row);
            if (typed != null
                    && row.asksHow()
                    && !typed.leavesHow()
                    && !(row.self() == null && typed.how().isSilent())) {
                said.add(typed.how().of(row.expected().place()));
            }
        }
        return said;
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /**
     * How the unit says that the indicator stands, as it was typed.
     *
     * @param state empty to say nothing
     */
    public record How(String state, String why, String seen) {
        boolean isSilent() {
            return SelfState.named(state).isEmpty() && why.isBlank();
        }

        SelfReport.Said of(Place place) {
            return new SelfReport.Said(place, SelfState.named(state).orElse(null), why, number(seen));
        }
    }

    /** What the cells of a figure hold when the page is shown; a tab cannot be typed into them. */
    static String shown(List<String> held) {
        return String.join("\t", held);
    }

    /**
     * The cells of one figure as they were typed.
     *
     * @param shown what they held when the page was shown, as {@link GridForm#shown} writes it; empty where nobody says it
     */
    public record Cells(
            String seen, String amount, String stage, String comment, String source, How how, String shown) {
        private static final int OF_THE_FIGURE = 4;

        /** Whether nothing was changed here: then it is no matter who else changed it. A sum that was filled in beforehand is taken as if typed. */
        boolean leaves(Grid.Row row) {
            return isAsShown(0, List.of(amount, stage, comment, source))
                    && (row.prefilled() == null || version() != row.version());
        }

        /** Whether something was changed of which is known what it was. */
        boolean isChanged() {
            return !shown.isEmpty() && !isAsShown(0, List.of(amount, stage, comment, source));
        }

        boolean leavesHow() {
            return isAsShown(OF_THE_FIGURE, List.of(how.state(), how.why()));
        }

        private boolean isAsShown(int from, List<String> typed) {
            List<String> held = List.of(shown.split("\t", -1));
            return held.size() >= from + typed.size()
                    && plain(held.subList(from, from + typed.size())).equals(plain(typed));
        }

        /** A browser leaves the ends of lines out of a cell of one line. */
        private static List<String> plain(List<String> cells) {
            return cells.stream().map(cell -> cell.replaceAll("[\r\n]", "")).toList();
        }

        Entry entry(Place place, @Nullable BigDecimal figure) {
            return new Entry(place, figure, stageMeant(), comment.strip(), source.strip(), version());
        }

        private int version() {
            return number(seen);
        }

        private Stage stageMeant() {
            for (Stage known : Stage.values()) {
                if (known.name().equals(stage)) {
                    return known;
                }
            }
            return Stage.PRELIMINARY;
        }
    }
}
