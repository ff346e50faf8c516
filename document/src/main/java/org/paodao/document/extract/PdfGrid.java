package org.paodao.document.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that ruled lines part a place of a page into, before those without a line between them are joined. */
final class PdfGrid {
    private static final float NEAR = 4;
    private static final float FAR = 12;
    private static final float FRAME = 8;
    private static final int MOST_LINES = 500;
    private static final int MOST_FIELDS = 5_000;
    /** A page with more is a drawing. */
    private static final int MOST_GRIDS = 50;

    private final float[] xs;
    private final float[] ys;
    private final boolean[][] parted;
    private final boolean[][] closed;

    private PdfGrid(float[] xs, float[] ys, List<Rule> rules) {
        this.xs = xs;
        this.ys = ys;
        this.parted = new boolean[ys.length][xs.length];
        this.closed = new boolean[ys.length][xs.length];
        rules.forEach(this::mark);
    }

    /** Marks the fields that a line ends, on their right or below. */
    private void mark(Rule rule) {
        float[] across = rule.upright() ? xs : ys;
        float[] along = rule.upright() ? ys : xs;
        for (int line = 1; line < across.length; line++) {
            for (int i = 0; i < along.length - 1 && Math.abs(across[line] - rule.at()) <= NEAR + 1; i++) {
                float middle = (along[i] + along[i + 1]) / 2;
                if (rule.from() <= middle && rule.to() >= middle) {
                    (rule.upright() ? parted[i] : closed[line - 1])[rule.upright() ? line - 1 : i] = true;
                }
            }
        }
    }

    /** The grids of a page from its top down: wherever upright lines stand side by side without a break between them. */
    static List<PdfGrid> of(List<Rule> rules) {
        var uprights = rules.stream()
                .filter(Rule::upright)
                .sorted(Comparator.comparingDouble(Rule::from))
                .toList();
        var grids = new ArrayList<PdfGrid>();
        var band = new ArrayList<Rule>();
        float end = 0;
        for (Rule rule : uprights) {
            if (!band.isEmpty() && rule.from() > end + NEAR) {
                add(band, rules, grids);
                band.clear();
            }
            end = band.isEmpty() ? rule.to() : Math.max(end, rule.to());
            band.add(rule);
        }
        add(band, rules, grids);
        return grids.size() > MOST_GRIDS ? List.of() : grids;
    }

    private static void add(List<Rule> uprights, List<Rule> all, List<PdfGrid> grids) {
        float top = (float) uprights.stream().mapToDouble(Rule::from).min().orElse(0);
        float foot = (float) uprights.stream().mapToDouble(Rule::to).max().orElse(0);
        var levels = all.stream()
                .filter(rule -> !rule.upright() && rule.at() >= top - NEAR && rule.at() <= foot + NEAR)
                .toList();
        float[] xs = places(uprights, levels);
        float[] ys = places(levels, uprights);
        boolean table = xs.length > 2 && ys.length > 2;
        boolean drawing = xs.length > MOST_LINES || ys.length > MOST_LINES || xs.length * ys.length > MOST_FIELDS;
        if (table && !drawing) {
            var rules = new ArrayList<>(uprights);
            rules.addAll(levels);
            grids.add(new PdfGrid(xs, ys, rules));
        }
    }

    /** Where lines stand, those next to each other as one; a table that is open at a side ends where the lines across do. */
    private static float[] places(List<Rule> lines, List<Rule> crossing) {
        var places = new ArrayList<>(lines.stream().map(Rule::at).sorted().toList());
        if (!places.isEmpty() && !crossing.isEmpty()) {
            float from = (float) crossing.stream().mapToDouble(Rule::from).min().orElse(0);
            float to = (float) crossing.stream().mapToDouble(Rule::to).max().orElse(0);
            if (from < places.getFirst() - FAR) {
                places.addFirst(from);
            }
            if (to > places.getLast() + FAR) {
                places.add(to);
            }
        }
        var merged = new ArrayList<Float>();
        for (float place : places) {
            if (merged.isEmpty() || place - merged.getLast() > NEAR) {
                merged.add(place);
            }
        }
        float[] result = new float[merged.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = merged.get(i);
        }
        return result;
    }

    /** Whether no line closes the last row: the page ended within it. */
    boolean isOpenAtFoot() {
        for (int column = 0; column < columns(); column++) {
            if (closed[rows() - 1][column]) {
                return false;
            }
        }
        return true;
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    float top() {
        return ys[0];
    }

    /** Whether a column is only the space between the two lines of a table's frame. */
    boolean isFrame(int column) {
        boolean outer = column == 0 || column == columns() - 1;
        return outer && columns() > 2 && xs[column + 1] - xs[column] < FRAME;
    }

    /** Where a column ends, from the left of the page. */
    float rightOf(int column) {
        return xs[column + 1];
    }

    /** Whether the columns of another stand where these do, as on the next page of a table. */
    boolean isLike(PdfGrid other) {
        if (xs.length != other.xs.length) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - xs[0] - other.xs[i] + other.xs[0]) > 2 * NEAR) {
                return false;
            }
        }
        return true;
    }

    /** The field in which a point lies: row, then column; null outside. */
    int @Nullable [] at(float x, float y) {
        int column = field(xs, x);
        int row = field(ys, y);
        return column < 0 || row < 0 ? null : new int[] {row, column};
    }

    private static int field(float[] places, float at) {
        if (at < places[0] || at > places[places.length - 1]) {
            return -1;
        }
        int i = 0;
        while (i < places.length - 2 && at > places[i + 1]) {
            i++;
        }
        return i;
    }

    /** Whether a line parts a field from the one right of it. */
    boolean isParted(int row, int column) {
        return parted[row][column];
    }

    /** Whether a line parts a field from the one below it. */
    boolean isClosed(int row, int column) {
        return closed[row][column];
    }
}
