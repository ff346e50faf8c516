package org.paodao.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/** The catalogue fields printed above a document, in a table or as label lines. */
final class Catalogue {
    private static final int LINES_AT_THE_HEAD = 60;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_LINE = 600;
    private static final int LONGEST_LABEL = 14;
    private static final int FAR = 2000;
    private static final int FEWEST_EMBEDDED = 4;
    private static final int LONGEST_VALUE = 120;
    private static final List<String> EMPTY = List.of("无", "", "-", "/");

    private final Map<HeaderField, Range> fields = new EnumMap<>(HeaderField.class);
    private final Text text;

    private Catalogue(Text text) {
        this.text = text;
    }

    /** Reads the catalogue and marks its lines as such: what is left is the document itself. */
    static Catalogue of(Text text, List<Line> lines) {
        var catalogue = new Catalogue(text);
        int end = Math.min(lines.size(), LINES_AT_THE_HEAD);
        var wrapping = Wrapping.of(text, lines);
        var labels = new LabelsAbove(text, lines, end);
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.TEXT && Markers.startsWithOne(line.range().of(text.folded()))) {
                break;
            }
            HeaderField above = labels.at(i);
            if (above != null) {
                lines.set(i, line.as(Kind.FIELD));
                i = labels.below(i);
                catalogue.put(above, labels.said(lines.get(i)));
                lines.set(i, lines.get(i).as(Kind.FIELD));
                continue;
            }
            boolean read = labels.isAlone(line)
                    || (line.kind() == Kind.ROW ? catalogue.row(line.range()) : catalogue.line(line));
            if (read) {
                boolean goesOn = line.kind() == Kind.TEXT && wrapping.mayGoOn(i) && i + 1 < end;
                lines.set(i, line.as(Kind.FIELD));
                if (goesOn && catalogue.extend(line, lines.get(i + 1))) {
                    lines.set(++i, lines.get(i).as(Kind.FIELD));
                }
            }
        }
        return catalogue;
    }

    @Nullable
    Range get(HeaderField field) {
        return fields.get(field);
    }

    /** A value that goes on in the next printed line. */
    private boolean extend(Line line, Line next) {
        if (next.kind() == Kind.ROW || !CatalogueLabels.in(text, next.range()).isEmpty()) {
            return false;
        }
        fields.replaceAll((field, range) -> range.end() == line.range().end()
                ? new Range(range.start(), next.range().end())
                : range);
        return true;
    }

    /** An index number has no blanks; behind one stands a label that is not known. */
    private Range firstWord(Range value) {
        int end = value.start();
        while (end < value.end() && !Character.isWhitespace(text.folded().charAt(end))) {
            end++;
        }
        return new Range(value.start(), end);
    }

    private void put(HeaderField field, Range value) {
        Range trimmed = text.trim(field == HeaderField.INDEX ? firstWord(text.trim(value)) : value);
        if (trimmed.length() > 0) {
            fields.putIfAbsent(field, trimmed);
        }
    }

    /** Label and value in one cell or in two. */
    private boolean row(Range row) {
        List<Range> cells = Cells.of(text, row);
        if (cells.stream().anyMatch(this::headsATaskTable)) {
            return false;
        }
        boolean found = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).of(text.folded());
            HeaderField field = cell.length() <= LONGEST_LABEL ? HeaderField.of(cell) : null;
            if (field != null) {
                boolean value = i + 1 < cells.size() && label(cells.get(i + 1)) == null;
                if (value) {
                    put(field, cells.get(++i));
                }
                found |= value || (field != HeaderField.OTHER && cell.endsWith(":"));
            } else {
                found |= labelled(cells.get(i));
            }
        }
        return found;
    }

    private boolean headsATaskTable(Range cell) {
        String word = cell.length() > LONGEST_LABEL ? "" : cell.of(text.folded());
        return word.equals("序号") || RoleWords.of(word) != null;
    }

    private @Nullable HeaderField label(Range cell) {
        return cell.length() > LONGEST_LABEL ? null : HeaderField.of(cell.of(text.folded()));
    }

    private boolean line(Line line) {
        if (line.kind() != Kind.TEXT) {
            return false;
        }
        BracketedLabels.within(text.folded(), line.range()).forEach(this::put);
        if (line.width() > LONGEST_LINE) {
            embedded(line.range());
            return false;
        }
        Range range = behindBullet(line.range());
        return bracketed(range) || labelled(range) || spaced(range);
    }

    /** 【发布文号】X. */
    private boolean bracketed(Range line) {
        String folded = text.folded();
        int close = folded.charAt(line.start()) == '【' ? folded.indexOf('】', line.start(), line.end()) : -1;
        HeaderField field = close < 0 ? null : HeaderField.bracketed(folded.substring(line.start() + 1, close));
        boolean kind = field == HeaderField.OTHER && line.end() - close > LONGEST_LABEL;
        if (field == null || kind) {
            return false;
        }
        put(field, new Range(close + 1, line.end()));
        return true;
    }

    private Range behindBullet(Range line) {
        int start = line.start();
        while (start + 1 < line.end() && "•·∙・●▪■◆*- ".indexOf(text.folded().charAt(start)) >= 0) {
            start++;
        }
        return new Range(start, line.end());
    }

    /** The catalogue of a page that was copied to one line stands between its menu and the document. */
    private void embedded(Range line) {
        List<int[]> labels =
                CatalogueLabels.in(text, new Range(line.start(), Math.min(line.end(), line.start() + FAR)));
        for (int i = 0; labels.size() >= FEWEST_EMBEDDED && i < labels.size(); i++) {
            int[] label = labels.get(i);
            HeaderField field = HeaderField.of(text.folded().substring(label[0], label[1]));
            if (field != null && i + 1 < labels.size()) {
                Range value = new Range(label[1], labels.get(i + 1)[0]);
                boolean empty = EMPTY.contains(text.trim(value).of(text.folded()));
                if (!empty && value.length() <= LONGEST_VALUE) {
                    put(field, value);
                }
            }
        }
    }

    /** 索 引 号 X 发文日期 Y: labels and values with nothing but blanks between, two of them at least. */
    private boolean spaced(Range line) {
        List<Range> words = words(line);
        var labels = new ArrayList<int[]>();
        int i = 0;
        while (i < words.size()) {
            int behind = behindLabel(words, i);
            if (behind > i) {
                labels.add(new int[] {i, behind});
            } else if (labels.isEmpty()) {
                return false;
            }
            i = Math.max(behind, i + 1);
        }
        for (int k = 0; labels.size() > 1 && k < labels.size(); k++) {
            int[] label = labels.get(k);
            int end = k + 1 < labels.size() ? labels.get(k + 1)[0] : words.size();
            HeaderField field = HeaderField.of(joined(words, label[0], label[1]));
            if (field != null && label[1] < end) {
                put(
                        field,
                        new Range(
                                words.get(label[1]).start(), words.get(end - 1).end()));
            }
        }
        return labels.size() > 1;
    }

    /** One behind the words that make a label; {@code from} when none begins there. */
    private int behindLabel(List<Range> words, int from) {
        for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
            if (HeaderField.of(joined(words, from, to)) != null) {
                return to;
            }
        }
        return from;
    }

    private String joined(List<Range> words, int from, int to) {
        return text.folded()
                .substring(words.get(from).start(), words.get(to - 1).end());
    }

    private List<Range> words(Range line) {
        var words = new ArrayList<Range>();
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || Character.isWhitespace(text.folded().charAt(i))) {
                if (i > start) {
                    words.add(new Range(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** 索 引 号：X 文号：Y: whether the stretch begins with a label; a value ends where the next label begins. */
    private boolean labelled(Range range) {
        List<int[]> labels = CatalogueLabels.in(text, range);
        if (labels.isEmpty() || labels.getFirst()[0] != range.start()) {
            return false;
        }
        for (int i = 0; i < labels.size(); i++) {
            int[] label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : range.end();
            HeaderField field = HeaderField.of(text.folded().substring(label[0], label[1]));
            if (field != null) {
                put(field, new Range(Math.min(label[1], end), end));
            }
        }
        return true;
    }
}
