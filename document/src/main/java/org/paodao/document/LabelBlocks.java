package org.paodao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.LabelBlock.Field;
import org.paodao.document.Lines.Kind;
import org.paodao.document.Lines.Line;

/**
 * Tables written as blocks of labels, one block for each task: 序号：1, 任务：…, 责任单位：…, 完成时限：…, each on a line of its own or
 * one behind the other. The label that opens the first block opens all of them.
 */
final class LabelBlocks {
    private static final int FEWEST = 2;
    private static final int MOST_STRAYS = 3;
    private static final int MOST_LINES = 60;
    private static final int LONGEST_LABEL = 8;
    /** Of so many blocks the first may have lost its heading, where a copy begins in the middle. */
    private static final int MANY = 3;

    private final Text text;
    private final List<Line> lines;
    private final List<Tables> found = new ArrayList<>();
    private final List<LabelBlock> run = new ArrayList<>();
    private @Nullable LabelBlock open;
    private int before = -1;
    private int strays;

    private LabelBlocks(Text text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Finds them and takes their lines out of the running text. */
    static List<Tables> in(Text text, List<Line> lines) {
        var blocks = new LabelBlocks(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = lines.get(i).kind();
            if (kind == Kind.TEXT) {
                blocks.line(i);
            } else if (kind != Kind.BLANK && kind != Kind.NOISE) {
                blocks.close();
            }
        }
        blocks.close();
        return blocks.found;
    }

    private void line(int index) {
        var fields = LabelBlock.fields(text, lines.get(index).range());
        if (fields.isEmpty()) {
            other(index);
            return;
        }
        for (Field field : fields) {
            add(index, field);
        }
        strays = 0;
        before = open == null && isHeading(before) ? before : -1;
    }

    private void add(int index, Field field) {
        LabelBlock block = open;
        if (block != null && !block.label().equals(field.label()) && !block.refuses(field.label())) {
            block.add(index, field);
            return;
        }
        if (block != null && !block.label().equals(field.label())) {
            close();
        }
        if (field.mayOpen()) {
            open = new LabelBlock(index, field, before);
            before = -1;
            run.add(open);
        }
    }

    /** A line without a label goes on with the text before it, or heads the blocks behind it. */
    private void other(int index) {
        if (isChapter(index)) {
            open = null;
        }
        LabelBlock block = open;
        if (block != null && block.takesText() && block.lines().size() < MOST_LINES) {
            block.extend(index, lines.get(index).range());
            return;
        }
        before = isHeading(before) && isLabel(index) ? before : index;
        if (block != null && ++strays > MOST_STRAYS) {
            close();
        }
    }

    /** 资金来源：… below a heading belongs to it like the labels behind. */
    private boolean isLabel(int line) {
        int colon = lines.get(line).range().of(text.folded()).indexOf(':');
        return colon > 1 && colon <= LONGEST_LABEL;
    }

    /** 二、… or 任务二：…: what stands below it belongs to no block above. */
    private boolean isChapter(int line) {
        String said = lines.get(line).range().of(text.folded());
        if (WordNumbers.numberAt(said, 0) >= 0) {
            return true;
        }
        char first = said.charAt(said.length() > 1 && said.charAt(0) == '(' ? 1 : 0);
        return Numerals.isChinese(first) && Markers.startsWithOne(said);
    }

    private void close() {
        Columns columns = accepted();
        if (columns != null) {
            var rows = new ArrayList<List<Range>>();
            for (LabelBlock block : run) {
                group(block, columns.words().size(), rows);
                rows.add(block.row(columns.words()));
                block.lines().forEach(this::take);
            }
            var place = new Range(run.getFirst().start(), run.getLast().end());
            found.add(Tables.of(text, columns, rows, place));
        }
        run.clear();
        open = null;
        strays = 0;
        before = -1;
    }

    /** Blocks that stand below a numbered heading each belong to that heading. */
    private @Nullable Columns accepted() {
        run.removeIf(block -> !block.isTask());
        if (run.size() < FEWEST) {
            return null;
        }
        long headed = run.stream().filter(block -> isHeading(block.before())).count();
        if (headed > 0 && headed + (run.size() > MANY ? 1 : 0) >= run.size()) {
            return null;
        }
        var words = new LinkedHashSet<String>();
        run.forEach(block -> words.addAll(block.labels()));
        return words.size() > LabelBlock.MOST_LABELS ? null : Columns.of(List.copyOf(words), 1);
    }

    private void group(LabelBlock block, int width, List<List<Range>> rows) {
        int line = block.before();
        if (line >= 0 && (!rows.isEmpty() || isHeading(line))) {
            Range heading = lines.get(line).range();
            var row = new ArrayList<>(Collections.nCopies(width, new Range(heading.end(), heading.end())));
            row.set(0, heading);
            rows.add(row);
            take(line);
        }
    }

    private boolean isHeading(int line) {
        return line >= 0 && Markers.startsWithOne(lines.get(line).range().of(text.folded()));
    }

    private void take(int line) {
        lines.set(line, lines.get(line).as(Kind.CELL));
    }
}
