package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.paodao.document.Columns.Kind;

/** Units, and the person above them, that follow each other without a sign in the order of a table's columns. */
final class GluedNames {
    private static final int LONGEST = 12;
    private static final int LONGEST_BRACKET = 14;
    private static final int MOST_NAMES = 20;
    private static final String AREAS = "区园镇乡县市";

    private final String chars;
    private final UnitNames names;

    GluedNames(String chars, UnitNames names) {
        this.chars = chars;
        this.names = names;
    }

    /** A cell under its column. */
    record Cell(int column, Range range) {}

    /** What stands from here on; empty when no unit does. */
    List<Cell> at(int from, int limit, Columns columns) {
        var cells = new ArrayList<Cell>();
        int leader = columns.first(Kind.LEADER);
        int at = leader < 0 ? from : behindPerson(from, limit);
        int end = at < 0 ? -1 : name(at, limit);
        if (end < 0) {
            return cells;
        }
        if (leader >= 0) {
            cells.add(new Cell(leader, new Range(from, at)));
        }
        var places = places(columns);
        for (int i = 0, start = at; i < places.size() && end > start; i++) {
            cells.add(new Cell(places.get(i), new Range(start, end)));
            start = end;
            end = name(start, limit);
        }
        return places.isEmpty() ? List.of() : cells;
    }

    /** The columns that the names fill one after another; where others assist, the first alone leads. */
    private static List<Integer> places(Columns columns) {
        var many = many(columns);
        var places = new ArrayList<Integer>();
        for (int i = 0; i < columns.kinds().size(); i++) {
            Kind kind = columns.kinds().get(i);
            if (kind == many || (kind == Kind.LEAD && many == Kind.ASSISTING)) {
                places.add(i);
            }
        }
        return places;
    }

    private static Kind many(Columns columns) {
        int lead = columns.first(Kind.LEAD);
        if (lead < 0) {
            return Kind.RESPONSIBLE;
        }
        return columns.first(Kind.ASSISTING) > lead ? Kind.ASSISTING : Kind.LEAD;
    }

    /** The same columns with room for so many units side by side. */
    static Columns widened(Columns columns) {
        var many = many(columns);
        var kinds = new ArrayList<>(columns.kinds());
        var words = new ArrayList<>(columns.words());
        for (int i = 0; i < MOST_NAMES; i++) {
            kinds.add(many);
            words.add("");
        }
        return new Columns(List.copyOf(kinds), List.copyOf(words), columns.headRows());
    }

    /** One behind two or three characters before an office whose field is known, else before any office; -1 if none. */
    private int behindPerson(int from, int limit) {
        for (int length = 2; length <= 3; length++) {
            if (from + length < limit && Departments.beginsField(chars, from + length)) {
                return from + length;
            }
        }
        return from + 3 < limit && name(from + 3, limit) > 0 ? from + 3 : -1;
    }

    /** One behind the shortest name that begins here, 高新园(某镇) with its bracket; -1 if none does. */
    private int name(int from, int limit) {
        for (int end = from + 3; end <= Math.min(limit, from + LONGEST); end++) {
            char last = chars.charAt(end - 1);
            String name = chars.substring(from, end);
            if (!Character.isIdeographic(last) || (last == '各' && end > from + 1)) {
                return -1;
            }
            boolean area = AREAS.indexOf(last) >= 0 && names.isLikely(name) && (end == limit || !goesOn(end));
            if (names.isSure(name) || area) {
                return bracket(end, limit);
            }
        }
        return -1;
    }

    /** 开发区 within 开发区管委会 ends no name. */
    private boolean goesOn(int at) {
        return "管政人委".indexOf(chars.charAt(at)) >= 0;
    }

    private int bracket(int end, int limit) {
        int close = end < limit && chars.charAt(end) == '('
                ? chars.indexOf(')', end, Math.min(limit, end + LONGEST_BRACKET))
                : -1;
        return close < 0 ? end : close + 1;
    }
}
