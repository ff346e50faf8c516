package org.paodao.supervision.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with its text broken into lines; its columns made narrower when they would leave the type area. */
final class TableLayout {
    /** Between the lines of a table and its text. */
    static final float PAD = 5.4f;

    private final Block.Grid grid;
    private final List<Float> edges = new ArrayList<>();
    private final List<Laid> rows = new ArrayList<>();

    private TableLayout(Block.Grid grid, float room) {
        this.grid = grid;
        float sum = 0;
        for (float column : grid.columns()) {
            sum += column;
        }
        float scale = sum > room ? room / sum : 1;
        float at = grid.align().equals("center") ? (room - sum * scale) / 2 : 0;
        edges.add(at);
        for (float column : grid.columns()) {
            at += column * scale;
            edges.add(at);
        }
    }

    static TableLayout of(Block.Grid grid, float room, Typesetter typesetter) throws IOException {
        var layout = new TableLayout(grid, room);
        for (int row = 0; row < grid.rows().size(); row++) {
            layout.rows.add(layout.laid(row, typesetter));
        }
        return layout;
    }

    /** A row as it is drawn. */
    record Laid(List<Box> boxes, boolean head, float least) {
        float height() {
            float highest = boxes.stream().map(Box::height).max(Float::compare).orElse(0f);
            return Math.max(highest, least);
        }
    }

    /**
     * A cell as it is drawn.
     *
     * @param goesOn whether it is one with the cell above
     * @param open whether the cell below is one with it
     */
    record Box(float from, float to, List<Line> lines, Block.Cell cell, boolean goesOn, boolean open) {
        float height() {
            return lines.stream().map(Line::total).reduce(0f, Float::sum) + 2;
        }

        Box with(List<Line> other) {
            return new Box(from, to, other, cell, goesOn, open);
        }
    }

    private Laid laid(int number, Typesetter typesetter) throws IOException {
        Block.Row row = grid.rows().get(number);
        List<Box> boxes = new ArrayList<>();
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            int last = Math.min(column + cell.span(), edges.size() - 1);
            if (column < last) {
                float from = edges.get(column);
                float to = edges.get(last);
                List<Line> lines = new ArrayList<>();
                for (Block.Text text : cell.goesOn() ? List.<Block.Text>of() : cell.texts()) {
                    lines.addAll(typesetter.lines(text, to - from - 2 * PAD));
                }
                boxes.add(new Box(from, to, lines, cell, cell.goesOn(), goesOn(number + 1, column)));
            }
            column = last;
        }
        return new Laid(boxes, row.head(), row.height());
    }

    /** Whether the cell that begins in a column is one with the cell above. */
    private boolean goesOn(int row, int column) {
        if (row >= grid.rows().size()) {
            return false;
        }
        int at = 0;
        for (Block.Cell cell : grid.rows().get(row).cells()) {
            if (at == column) {
                return cell.goesOn();
            }
            at += cell.span();
        }
        return false;
    }

    List<Laid> rows() {
        return rows;
    }

    /** The rows at its beginning that are repeated on each page; none when they would leave too little room. */
    List<Laid> heads(float room) {
        List<Laid> heads = rows.stream().takeWhile(Laid::head).toList();
        return heads.size() == rows.size() || height(heads) > room / 3 ? List.of() : heads;
    }

    static float height(List<Laid> rows) {
        return rows.stream().map(Laid::height).reduce(0f, Float::sum);
    }

    /** What of a row fits into a height, at least a line of each cell when it is {@code forced}; null when nothing does. */
    static @Nullable Laid part(Laid row, float room, boolean forced) {
        List<Box> boxes = new ArrayList<>();
        boolean any = false;
        for (Box box : row.boxes()) {
            int count = fitting(box, room);
            if (forced && count == 0 && !box.lines().isEmpty()) {
                count = 1;
            }
            any |= count > 0;
            boxes.add(box.with(box.lines().subList(0, count)));
        }
        return any ? new Laid(boxes, false, 0) : null;
    }

    /** What of a row is left after a part of it. */
    static Laid rest(Laid row, Laid part) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < row.boxes().size(); i++) {
            Box box = row.boxes().get(i);
            int drawn = part.boxes().get(i).lines().size();
            boxes.add(box.with(box.lines().subList(drawn, box.lines().size())));
        }
        return new Laid(boxes, false, 0);
    }

    private static int fitting(Box box, float room) {
        float used = 2;
        int count = 0;
        for (Line line : box.lines()) {
            used += line.total();
            if (used > room) {
                return count;
            }
            count++;
        }
        return count;
    }

    void draw(Pen pen, Laid row, float x, float y) throws IOException {
        float height = row.height();
        for (Box box : row.boxes()) {
            box(pen, box, List.of(x, y, height));
        }
    }

    private void box(Pen pen, Box box, List<Float> place) throws IOException {
        float left = place.get(0) + box.from();
        float right = place.get(0) + box.to();
        float y = place.get(1);
        float height = place.get(2);
        if (box.cell().fill() != null) {
            pen.fill(box.cell().fill(), List.of(left, y, right - left, height));
        }
        float at = y
                + 1
                + switch (box.cell().align()) {
                    case "center" -> (height - box.height()) / 2;
                    case "bottom" -> height - box.height();
                    default -> 0;
                };
        for (Line line : box.lines()) {
            pen.line(line, left + PAD, at + line.above());
            at += line.total();
        }
        if (grid.lined()) {
            pen.line(left, y, left, y + height);
            pen.line(right, y, right, y + height);
            if (!box.goesOn()) {
                pen.line(left, y, right, y);
            }
            if (!box.open()) {
                pen.line(left, y + height, right, y + height);
            }
        }
    }
}
