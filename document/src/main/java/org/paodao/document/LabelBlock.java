package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One task as a block of labels with what stands behind each. */
final class LabelBlock {
    static final int MOST_LABELS = 24;
    private static final int LONGEST = 8;
    private static final String PARTS = ";,。、. \t|";

    private final List<Field> fields = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final int before;

    LabelBlock(int line, Field opening, int before) {
        this.before = before;
        add(line, opening);
    }

    /**
     * A label with its value.
     *
     * @param label the word, folded and without blanks
     * @param value what stands behind the colon
     */
    record Field(String label, Range value) {

        /** A number or a task opens a block, who does it does not. */
        boolean mayOpen() {
            return RoleWords.of(label) == null;
        }

        boolean isNumber() {
            return Columns.isNumber(label);
        }
    }

    /** The labels of a line that begins with one; empty when it does not. */
    static List<Field> fields(Text text, Range line) {
        var fields = new ArrayList<Field>();
        int colon = colon(text, line.start(), line.end());
        int start = line.start();
        while (colon > 0) {
            String label = label(text, start, colon);
            int at = colon + 1;
            colon = -1;
            int end = at;
            while (end < line.end() && colon < 0) {
                boolean part = PARTS.indexOf(text.folded().charAt(end)) >= 0;
                start = end + 1;
                colon = part ? colon(text, start, line.end()) : -1;
                end = colon < 0 ? end + 1 : end;
            }
            fields.add(new Field(label, text.trim(new Range(at, end))));
        }
        return fields;
    }

    /** Where the colon of a column's name stands that begins here; -1 when none begins. */
    private static int colon(Text text, int start, int limit) {
        int i = start;
        int letters = 0;
        while (i < limit && i - start <= 2 * LONGEST && letters <= LONGEST) {
            char c = text.folded().charAt(i);
            if (c == ':') {
                // 任务一：… heads what stands below it and names no column
                boolean heads = WordNumbers.numberAt(text.folded(), start) >= 0;
                return !heads && letters > 1 && Columns.isName(label(text, start, i)) && !endsInLabel(text, start, i)
                        ? i
                        : -1;
            }
            if (c != ' ' && !Character.isIdeographic(c)) {
                return -1;
            }
            letters += c == ' ' ? 0 : 1;
            i++;
        }
        return -1;
    }

    /** 县水利局 完成时限：the label begins behind the blank. */
    private static boolean endsInLabel(Text text, int start, int colon) {
        int blank = Text.last(text.folded(), ' ', start, colon);
        return blank > start && RoleWords.of(label(text, blank + 1, colon)) != null;
    }

    private static String label(Text text, int start, int colon) {
        return text.folded().substring(start, colon).replace(" ", "");
    }

    void add(int line, Field field) {
        fields.add(field);
        own(line);
    }

    /** The value of the last label goes on in a further line. */
    void extend(int line, Range range) {
        Field last = fields.removeLast();
        int start = last.value().length() == 0 ? range.start() : last.value().start();
        fields.add(new Field(last.label(), new Range(start, range.end())));
        own(line);
    }

    private void own(int line) {
        if (lines.isEmpty() || lines.getLast() != line) {
            lines.add(line);
        }
    }

    String label() {
        return fields.getFirst().label();
    }

    /** Whether a further label has no place in the block. */
    boolean refuses(String label) {
        return fields.size() >= MOST_LABELS
                || fields.stream().anyMatch(field -> field.label().equals(label));
    }

    List<String> labels() {
        return fields.stream().map(Field::label).toList();
    }

    List<Integer> lines() {
        return lines;
    }

    /** The line of text right before the block; -1 when a block stands there. */
    int before() {
        return before;
    }

    int start() {
        return fields.getFirst().value().start();
    }

    int end() {
        return fields.getLast().value().end();
    }

    /** Whether text without a label may still belong to the last label: until somebody is named. */
    boolean takesText() {
        return !hasDuties() && !fields.getLast().isNumber();
    }

    /** Whether it says what is to be done and by whom or when. */
    boolean isTask() {
        boolean what = fields.stream()
                .anyMatch(field ->
                        field.mayOpen() && !field.isNumber() && field.value().length() > 1);
        return what && fields.stream().anyMatch(field -> saysWhoOrWhen(field.label()));
    }

    /** A name and its head alone are an address, no task. */
    private static boolean saysWhoOrWhen(String label) {
        var read = RoleWords.of(label);
        return read != null && read != RoleWords.Label.LEADER;
    }

    private boolean hasDuties() {
        return fields.stream().anyMatch(field -> !field.mayOpen());
    }

    /** One cell for each label; empty where the block has none. */
    List<Range> row(List<String> words) {
        return words.stream().map(this::cell).toList();
    }

    private Range cell(String word) {
        @Nullable
        Range value = fields.stream()
                .filter(field -> field.label().equals(word))
                .map(Field::value)
                .findFirst()
                .orElse(null);
        return value == null ? new Range(start(), start()) : value;
    }
}
