package org.paodao.document.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The units that one cell names: apart at 、，；/ and line breaks, with the roles that the cell itself gives them, as in
 * {@code 牵头：A；配合：B、C} or {@code A（牵头）、B} or {@code A牵头，B、C配合} or {@code ★A、B} or {@code A*、B}.
 */
final class UnitCell {
    private static final Pattern LABEL =
            Pattern.compile("(?<lead>(总)?牵头|主办)|(?<assist>配合|协同|协办|参与|协助)|(?<resp>责任|承办|落实)");
    private static final Pattern PREFIX =
            Pattern.compile("^(总?牵头|主办|配合|协同|协办|参与|协助|责任|承办|落实)(责任)?(单位|部门)?[:：]\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern SUFFIX =
            Pattern.compile("^(.+?)([（(]?)(分别牵头|总?牵头|主办|配合|协同|协办|参与|协助)(负责|落实|单位|部门)?[）)]?$", Pattern.DOTALL);
    private static final Pattern STARRED = Pattern.compile("^[★☆▲△※◆●*＊]\\s*(.{2,})$|^(.{2,}?)\\s*[★☆▲△※◆●*＊]$");
    private static final Set<String> NOBODY = Set.of("无", "/", "-", "—", "——", "\\", "None", "none", "N/A");

    private final Map<ListField, Set<String>> units = new EnumMap<>(ListField.class);
    private final List<String> open = new ArrayList<>();
    private ListField role;

    private UnitCell(ListField role) {
        this.role = role;
    }

    /**
     * Reads a cell.
     *
     * @param role of units to which the cell gives none: {@code LEAD}, {@code RESPONSIBLE} or {@code ASSISTING}
     */
    static Map<ListField, Set<String>> read(String cell, ListField role) {
        var read = new UnitCell(role);
        for (String name : split(cell)) {
            read.add(name.strip());
        }
        read.close(read.role);
        return read.units;
    }

    /** Apart at separators, but not inside brackets. */
    static List<String> split(String cell) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            depth += c == '（' || c == '(' ? 1 : 0;
            depth -= (c == '）' || c == ')') && depth > 0 ? 1 : 0;
            if (c == '\n' || (depth == 0 && "、，,；;/|。".indexOf(c) >= 0)) {
                parts.add(cell.substring(from, i));
                from = i + 1;
                depth = c == '\n' ? 0 : depth;
            }
        }
        parts.add(cell.substring(from));
        return parts;
    }

    private void add(String name) {
        var prefix = PREFIX.matcher(name);
        if (prefix.matches()) {
            close(role);
            role = role(prefix.group(1));
            add(prefix.group(4).strip());
            return;
        }
        var starred = STARRED.matcher(name);
        if (starred.matches()) {
            close(role);
            open.add(starred.group(1) == null ? starred.group(2) : starred.group(1));
            close(ListField.LEAD);
            return;
        }
        var suffix = SUFFIX.matcher(name);
        if (suffix.matches()) {
            if (!suffix.group(2).isEmpty()) {
                // 甲局、乙局（牵头）: the brackets speak of the last one only.
                close(role);
            }
            open.add(suffix.group(1).strip());
            close(role(suffix.group(3)));
        } else if (!name.isEmpty() && !NOBODY.contains(name)) {
            open.add(name.endsWith("等") && name.length() > 2 ? name.substring(0, name.length() - 1) : name);
        }
    }

    private static ListField role(String word) {
        var label = LABEL.matcher(word);
        if (!label.find()) {
            return ListField.RESPONSIBLE;
        }
        return label.group("lead") != null
                ? ListField.LEAD
                : label.group("assist") != null ? ListField.ASSISTING : ListField.RESPONSIBLE;
    }

    private void close(ListField as) {
        if (!open.isEmpty()) {
            units.computeIfAbsent(as, key -> new LinkedHashSet<>()).addAll(open);
            open.clear();
        }
    }
}
