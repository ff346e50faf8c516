package org.paodao.indicator.web.light;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Matrix;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Page;
import org.paodao.ui.Words;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Units by indicators at a period, as many as a screen bears.
 *
 * @param at until when; null before the first light
 * @param periods that can be chosen, newest first
 * @param columns the indicators that are shown, and those that can be
 * @param all whether indicators without lights are shown, too
 * @param after the last unit of the part before; null in the first part
 * @param next the unit after which the next part begins; null for the last
 */
public record LightMatrixPage(
        @Nullable Period at,
        List<String> periods,
        Columns columns,
        List<Row> rows,
        boolean all,
        @Nullable UUID after,
        @Nullable UUID next)
        implements Page {
    public LightMatrixPage {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** The period as it is chosen; empty when there is none yet. */
    public String period() {
        return at == null ? "" : at.toString();
    }

    /** The period of a light that ends before the one that is shown; empty for one that ends with it, however long it is. */
    public String earlier(Matrix.Cell cell) {
        return at == null || cell.period().lastDay().equals(at.lastDay())
                ? ""
                : cell.period().toString();
    }

    /** The lights whose shapes the cells point at. */
    public List<Light> lights() {
        return Stream.of(Light.values()).toList();
    }

    /** What the lights are called. */
    public Map<Light, String> words(Words reader) {
        Map<Light, String> words = new EnumMap<>(Light.class);
        lights().forEach(
                        light -> words.put(light, reader.msg(LightMark.of(light).key())));
        return words;
    }

    /** The first units, when others are shown. */
    public @Nullable String first() {
        return after == null ? null : address("/indicators/matrix", null);
    }

    /** The next units. */
    public @Nullable String more() {
        return next == null ? null : address("/indicators/matrix", next);
    }

    /** Exactly what is shown, as a file. */
    public String file() {
        return address("/indicators/matrix/export.xlsx", after);
    }

    private String address(String path, @Nullable UUID units) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("period", period());
        if (columns.spans().size() > 1) {
            address.queryParam("from", columns.shown().first());
        }
        if (all) {
            address.queryParam("what", "all");
        }
        if (units != null) {
            address.queryParam("after", units);
        }
        return address.encode().build().toUriString();
    }

    /** Indicators side by side. */
    public record Columns(Matrix.Span shown, List<Matrix.Span> spans) {
        public Columns {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A unit.
     *
     * @param cells by code of the indicator
     */
    public record Row(UUID id, String unit, Map<String, Matrix.Cell> cells) {
        /** The address of a light, seen from the matrix. */
        public String address(String code, Matrix.Cell cell) {
            String light = code + "?period=" + cell.period();
            return (cell.whole() ? light : light + "&unit=" + id) + "#lights";
        }
    }
}
