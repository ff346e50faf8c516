package org.paodao.supervision.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document consists of, with everything resolved that its styles say. */
sealed interface Block {

    /** A paragraph. */
    record Text(Shape shape, List<Span> spans) implements Block {}

    /**
     * A table.
     *
     * @param columns their widths in points
     */
    record Grid(List<Float> columns, List<Row> rows, boolean lined, String align) implements Block {}

    /**
     * Signs that look alike; among them {@link #LINE}, {@link #PAGE} and tabs.
     *
     * @param text what is read
     */
    record Span(String text, Look look) {
        static final char LINE = '\n';
        static final char PAGE = '\f';
    }

    /**
     * A row of a table.
     *
     * @param head to be repeated on every page
     */
    record Row(List<Cell> cells, boolean head, float height) {}

    /**
     * A cell.
     *
     * @param span how many columns it covers
     * @param goesOn whether it is one with the cell above
     * @param align top, center or bottom
     * @param fill colour behind it; null for none
     */
    record Cell(
            List<Text> texts,
            int span,
            boolean goesOn,
            String align,
            @Nullable String fill) {}
}
