package org.paodao.document.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a Word document's paragraphs together: into lines, into the cells of a table, or into a text box for later. */
final class DocxFlow {
    private final Lines lines;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Place> places = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private String carried = "";

    DocxFlow(Lines lines, DocxStyles styles, DocxNumbering numbering) {
        this.lines = lines;
        this.styles = styles;
        this.numbering = numbering;
    }

    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        String style = "";

        @Nullable
        String numId;

        @Nullable
        Integer level;

        boolean hidden;
        boolean joinsNext;
    }

    /** Where paragraphs go at present: a table, an inner table that is only text of its cell, or a text box. */
    private static final class Place {
        final @Nullable TableLines table;
        final StringBuilder cell = new StringBuilder();
        int columns = 1;
        boolean continued;
        boolean inCell;
        boolean deleted;

        Place(@Nullable TableLines table) {
            this.table = table;
        }
    }

    /** The paragraph being read; a lost one where a broken file has none. */
    private Paragraph paragraph() {
        var paragraph = paragraphs.peek();
        return paragraph == null ? new Paragraph() : paragraph;
    }

    private Place place() {
        var place = places.peek();
        return place == null ? new Place(null) : place;
    }

    void beginParagraph() {
        paragraphs.push(new Paragraph());
    }

    void text(String text) {
        if (!paragraph().hidden) {
            paragraph().text.append(text);
        }
    }

    void endRun() {
        paragraph().hidden = false;
    }

    void hide(boolean run) {
        paragraph().hidden |= run;
    }

    void style(String style) {
        paragraph().style = style;
    }

    void numId(String numId) {
        paragraph().numId = numId;
    }

    void level(int level) {
        paragraph().level = level;
    }

    /** The paragraph's end was deleted: it goes on in the next one. */
    void joinNext(boolean paragraphMark) {
        paragraph().joinsNext |= paragraphMark;
    }

    void endParagraph() {
        var paragraph = paragraphs.poll();
        if (paragraph == null || styles.isContents(paragraph.style)) {
            return;
        }
        String text = carried + paragraph.text;
        carried = "";
        if (paragraph.joinsNext) {
            carried = text;
        } else if (!text.isBlank()) {
            put(number(paragraph) + text);
        } else if (places.isEmpty()) {
            put(text);
        }
        if (paragraphs.isEmpty()) {
            boxes.forEach(this::put);
            boxes.clear();
        }
    }

    private String number(Paragraph paragraph) {
        String numId = paragraph.numId == null ? styles.numId(paragraph.style) : paragraph.numId;
        if (numId == null || numId.equals("0")) {
            return "";
        }
        var level = paragraph.level;
        if (level == null) {
            level = numbering.levelOf(numId, paragraph.style);
        }
        if (level == null) {
            level = styles.level(paragraph.style);
        }
        return numbering.next(numId, level == null ? 0 : level);
    }

    private void put(String text) {
        var place = places.peek();
        if (place == null) {
            lines.add(text);
        } else if (place.table == null && !place.inCell) {
            boxes.add(text);
        } else {
            place.cell.append(text).append('\n');
        }
    }

    /** A table inside a cell or a box is no table of its own but text there. */
    void beginTable() {
        places.push(new Place(places.isEmpty() ? new TableLines(lines) : null));
    }

    void endTable() {
        places.poll();
    }

    void beginRow() {
        place().deleted = false;
    }

    void deleteRow() {
        place().deleted = true;
    }

    void skipColumns(int columns) {
        var place = places.peek();
        if (place != null && place.table != null) {
            place.table.skip(columns);
        }
    }

    void beginCell() {
        var place = places.peek();
        if (place != null) {
            place.cell.setLength(0);
            place.columns = 1;
            place.continued = false;
            place.inCell = true;
        }
    }

    void columns(int columns) {
        place().columns = columns;
    }

    void continues(boolean continued) {
        place().continued = continued;
    }

    void endCell() {
        var place = places.peek();
        if (place == null) {
            return;
        }
        place.inCell = false;
        if (place.table == null) {
            flatten(place);
        } else if (place.deleted) {
            return;
        } else if (place.continued) {
            place.table.continued(place.columns);
        } else {
            place.table.cell(place.cell, place.columns, 1);
        }
    }

    private void flatten(Place inner) {
        places.poll();
        String text = inner.cell.toString().strip();
        if (!text.isEmpty()) {
            put(text);
        }
        places.push(inner);
    }

    void endRow() {
        var place = places.peek();
        if (place != null && place.table != null && !place.deleted) {
            place.table.endRow();
        }
    }

    void beginBox() {
        places.push(new Place(null));
    }

    void endBox() {
        places.poll();
    }

    void finish() {
        if (!carried.isBlank()) {
            lines.add(carried);
        }
        boxes.forEach(lines::add);
    }
}
