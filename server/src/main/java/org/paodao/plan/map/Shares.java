package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.plan.map.MapModel.Box;

/** Shares slots among columns so that the map is as low as can be: slot by slot, then moving single slots while that helps. */
final class Shares {
    private static final int MOST_MOVES = 200;

    private final List<List<List<Box>>> cells = new ArrayList<>();
    /** By band what stands below all columns; its height is the same however slots are shared. */
    private final List<List<Box>> across = new ArrayList<>();

    private final Map<UUID, List<String>> lines = new HashMap<>();
    private final Map<UUID, Integer> heights = new HashMap<>();
    private final int columns;

    /** By band, column and number of slots how high the column's rows are in sum; -1 where nobody asked yet. */
    private int[][][] known = new int[0][0][0];

    /** Shares of a map whose slots have this width. */
    Shares(MapModel model, int slot) {
        this.columns = model.columns().size();
        for (MapModel.Band band : model.bands()) {
            for (Box box : band.boxes()) {
                List<String> broken = Rows.lines(box, band.prominent(), slot);
                lines.put(box.id(), broken);
                heights.put(box.id(), Rows.height(box, band.prominent(), broken.size()));
            }
            var cellsOfBand = new ArrayList<List<Box>>();
            for (int column = 0; column < columns; column++) {
                cellsOfBand.add(Rows.sorted(band, column));
            }
            cells.add(cellsOfBand);
            across.add(Rows.sorted(band, Box.ACROSS));
        }
    }

    /** How many slots each column gets; at least one. */
    List<Integer> of(int total) {
        known = new int[cells.size()][columns][Math.max(total, columns) + 2];
        Arrays.stream(known).flatMap(Arrays::stream).forEach(sums -> Arrays.fill(sums, -1));
        var slots = new int[columns];
        Arrays.fill(slots, 1);
        for (int given = columns; given < total; given++) {
            slots[next(slots)]++;
        }
        for (int moves = 0; moves < MOST_MOVES && move(slots); moves++) {
            // Each move makes the map lower.
        }
        return Arrays.stream(slots).boxed().toList();
    }

    /** The rows of a band in each column, and last those below all columns. */
    List<List<Rows.Row>> rows(int band, List<Integer> slots) {
        var rows = new ArrayList<List<Rows.Row>>();
        for (int column = 0; column < columns; column++) {
            rows.add(Rows.of(cells.get(band).get(column), slots.get(column), this::height));
        }
        int all = slots.stream().mapToInt(Integer::intValue).sum();
        rows.add(Rows.of(across.get(band), all, this::height));
        return rows;
    }

    /** The lines of a box's title. */
    List<String> lines(Box box) {
        return lines.getOrDefault(box.id(), List.of());
    }

    private int height(Box box) {
        return heights.getOrDefault(box.id(), 0);
    }

    /** The column that lowers the map most by one more slot; of equals the one that is highest in sum. */
    private int next(int[] slots) {
        int best = 0;
        int lowest = Integer.MAX_VALUE;
        int highest = -1;
        for (int column = 0; column < columns; column++) {
            slots[column]++;
            int height = height(slots);
            slots[column]--;
            int sum = sum(column, slots[column]);
            if (height < lowest || (height == lowest && sum > highest)) {
                best = column;
                lowest = height;
                highest = sum;
            }
        }
        return best;
    }

    private boolean move(int[] slots) {
        int now = height(slots);
        for (int from = 0; from < columns; from++) {
            for (int to = 0; to < columns; to++) {
                if (from != to && slots[from] > 1) {
                    slots[from]--;
                    slots[to]++;
                    if (height(slots) < now) {
                        return true;
                    }
                    slots[from]++;
                    slots[to]--;
                }
            }
        }
        return false;
    }

    private int height(int[] slots) {
        int height = 0;
        for (int band = 0; band < cells.size(); band++) {
            int highest = 0;
            for (int column = 0; column < columns; column++) {
                highest = Math.max(highest, cell(band, column, slots[column]));
            }
            height += highest;
        }
        return height;
    }

    private int sum(int column, int slots) {
        int sum = 0;
        for (int band = 0; band < cells.size(); band++) {
            sum += cell(band, column, slots);
        }
        return sum;
    }

    private int cell(int band, int column, int slots) {
        int[] sums = known[band][column];
        if (sums[slots] < 0) {
            sums[slots] = Rows.of(cells.get(band).get(column), slots, this::height).stream()
                    .mapToInt(Rows.Row::height)
                    .sum();
        }
        return sums[slots];
    }
}
