package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Tells by its form what a line that was a table's cell may hold: units, a date or text. */
final class CellForms {
    private static final int LONGEST_DATE = 40;
    private static final int LONGEST_UNITS = 300;
    /** Whether a line is a date does not hang on which year it is; any that is one will do. */
    private static final Issue ANY = Issue.in(2000);

    private static final List<String> NOTHING = List.of("/", "-", "—", "——", "无", "暂无", "\\");

    private static final List<String> DUTIES = List.of("牵头负责", "分别负责", "牵头", "配合", "负责");

    private static final String OPEN_ENDS = "、,及和与(";
    private static final String TAILS = "、,)。;";

    private final Text text;
    private final UnitNames names;

    CellForms(Text text, UnitNames names) {
        this.text = text;
        this.names = names;
    }

    /**
     * What one printed line may be.
     *
     * @param units whether it names units and nothing else
     * @param date whether it says by when and nothing else
     * @param nothing whether it is a stroke for an empty cell
     * @param partly whether it is an enumeration with a unit in it, perhaps cut off at its ends
     * @param open whether it breaks off within an enumeration or a sentence
     * @param tail whether it goes on with what the line before began
     */
    record Form(Range range, boolean units, boolean date, boolean nothing, boolean partly, boolean open, boolean tail) {

        /** 公厅 below 市政府办 is the end of a name that was broken. */
        boolean whole() {
            return range.length() > 2;
        }
    }

    Form of(Range line) {
        String folded = folded(line);
        char first = folded.charAt(0);
        char last = folded.charAt(folded.length() - 1);
        List<Boolean> units = units(line);
        return new Form(
                line,
                isAll(units),
                isDate(line),
                NOTHING.contains(folded),
                units.size() > 1 && units.contains(true),
                OPEN_ENDS.indexOf(last) >= 0,
                TAILS.indexOf(first) >= 0);
    }

    String folded(Range cell) {
        return cell.of(text.folded());
    }

    boolean isUnits(Range cell) {
        return isAll(units(cell));
    }

    /** Whether every part of a cell has the form of a unit's name, if not surely: 高新区、岳麓区. */
    boolean mayBeUnits(Range cell) {
        if (cell.length() < 2 || cell.length() > LONGEST_UNITS || folded(cell).indexOf('。') >= 0) {
            return false;
        }
        var flow = Flow.of(text, cell);
        var parts = new UnitList(flow, names).split(0, flow.length());
        return !parts.isEmpty()
                && parts.stream().allMatch(unit -> names.isLikely(flow.substring(unit.start(), unit.end())));
    }

    /** Whether at least half of its parts surely are units, and the others may be: 市发改委、市科技局、团市委配合. */
    boolean mostlyUnits(Range cell) {
        List<Boolean> parts = folded(cell).indexOf('。') >= 0 ? List.of() : units(cell);
        long sure = parts.stream().filter(part -> part).count();
        return sure > 0 && sure * 2 >= parts.size();
    }

    private static boolean isAll(List<Boolean> units) {
        return !units.isEmpty() && !units.contains(false);
    }

    /** What stands behind a line's last comma. */
    Range lastPart(Range line) {
        String folded = folded(line);
        int comma = Math.max(folded.lastIndexOf('、'), folded.lastIndexOf(','));
        return text.trim(new Range(line.start() + comma + 1, line.end()));
    }

    /** What stands before a line's first comma. */
    Range firstPart(Range line) {
        String folded = folded(line);
        int end = 0;
        while (end < folded.length() && "、,".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return text.trim(new Range(line.start(), line.start() + end));
    }

    /** For each part of an enumeration whether it surely is a unit. */
    private List<Boolean> units(Range cell) {
        if (cell.length() < 2 || cell.length() > LONGEST_UNITS) {
            return List.of();
        }
        var flow = Flow.of(text, cell);
        return new UnitList(flow, names)
                .split(0, flow.length()).stream()
                        .map(unit -> names.isSure(bare(flow.substring(unit.start(), unit.end()))))
                        .toList();
    }

    /** 市水利局牵头, 市财政局配合: a cell may say of each what it has to do. */
    private static String bare(String said) {
        for (String verb : DUTIES) {
            if (said.length() > verb.length() + 2 && said.endsWith(verb)) {
                return said.substring(0, said.length() - verb.length());
            }
        }
        return said;
    }

    /** The stretches of a cell that name units: whole names on lines of their own are not one name. */
    List<Range> apart(Range cell) {
        var stretches = new ArrayList<Range>();
        int start = cell.start();
        for (int stop = next(cell, start); stop < cell.end(); stop = next(cell, stop + 1)) {
            Range before = text.trim(new Range(start, stop));
            Range after = text.trim(new Range(stop + 1, next(cell, stop + 1)));
            if (before.length() > 0 && after.length() > 0 && parts(of(before), of(after))) {
                stretches.add(before);
                start = after.start();
            }
        }
        stretches.add(new Range(start, cell.end()));
        return stretches;
    }

    private int next(Range cell, int from) {
        int stop = text.folded().indexOf('\n', from, cell.end());
        return stop < 0 ? cell.end() : stop;
    }

    /** Whether two lines of a cell name units each, with no comma between. */
    static boolean parts(Form before, Form line) {
        return before.units() && !before.open() && line.units() && !line.tail() && line.whole();
    }

    /** 5月底前动工, 9月投入使用: a few words that begin with a day. */
    boolean saysWhen(Range cell) {
        return cell.length() <= LONGEST_DATE
                && Deadlines.cell(text, cell, ANY).stream()
                        .anyMatch(found -> found.range().start() == cell.start()
                                && found.value().date() != null);
    }

    boolean isDate(Range cell) {
        if (cell.length() > LONGEST_DATE) {
            return false;
        }
        String bare = folded(cell).replaceAll("\\s", "");
        int open = DeadlineCells.OPEN.first(bare, 0, bare.length());
        if (open >= 0 && DeadlineCells.OPEN.at(bare, open, bare.length()) * 3 > bare.length() * 2) {
            return true;
        }
        int said = Deadlines.cell(text, cell, ANY).stream()
                .filter(found -> found.value().kind() != Deadline.Kind.OPEN)
                .mapToInt(found -> found.range().length())
                .sum();
        return said * 2 >= cell.length();
    }
}
