package org.paodao.document.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One entry while its row, or rows, are read. */
final class RowBuilder {
    /** 市甲局　赵某 or 市甲局（赵某）; what ends as units do, and the role of a unit, is no person. */
    private static final Pattern UNIT_AND_PERSON = Pattern.compile(
            "(\\S+?)(?:[\\s\\u3000]+(.+)" + "|[（(]((?!牵头|主办)\\p{IsHan}{1,3}(?![局办委处科院所心司室部队站会府])\\p{IsHan})[）)])");

    private static final Pattern UP = Pattern.compile("正向?|↑|上升|提高|增加|越高越好|高优|up|higher|\\+");
    private static final Pattern DOWN = Pattern.compile("[逆负反]向?|↓|下降|降低|减少|越低越好|低优|down|lower|-");

    private static final Pattern RANGE = Pattern.compile("区间型?|适度|中性|范围内?|range");

    private final String sheet;
    private final int row;
    private final Map<ListField, String> texts = new EnumMap<>(ListField.class);
    private final Map<ListField, Set<String>> units = new EnumMap<>(ListField.class);
    private final Map<String, String> others = new LinkedHashMap<>();

    RowBuilder(String sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    int row() {
        return row;
    }

    String text(ListField field) {
        return texts.getOrDefault(field, "");
    }

    /** What a column without a field of its own says. */
    String other(String heading) {
        return others.getOrDefault(heading, "");
    }

    List<String> units(ListField role) {
        return List.copyOf(units.getOrDefault(role, Set.of()));
    }

    void put(ListField field, String heading, String text) {
        switch (field) {
            case OTHER -> others.merge(heading, text, RowBuilder::joined);
            case LEAD -> leads(heading, text);
            case RESPONSIBLE, ASSISTING -> add(UnitCell.read(text, field));
            case NUMBER, CATEGORY, CODE, TITLE, UNIT, SCOPE ->
                texts.merge(field, Cells.oneLine(text), RowBuilder::joined);
            default -> texts.merge(field, text, RowBuilder::joined);
        }
    }

    private static String joined(String one, String other) {
        return one.equals(other) || other.isEmpty() ? one : one.isEmpty() ? other : one + "\n" + other;
    }

    /** Where a column names the unit and a person, as in 牵头单位及主要负责人, the person stands behind a blank or in brackets. */
    private void leads(String heading, String text) {
        if (!heading.contains("负责人")) {
            add(UnitCell.read(text, ListField.LEAD));
            return;
        }
        for (String part : UnitCell.split(text)) {
            var both = UNIT_AND_PERSON.matcher(part.strip());
            boolean person = both.matches();
            add(UnitCell.read(person ? both.group(1) : part.strip(), ListField.LEAD));
            texts.merge(ListField.LEADER, person ? person(both) : "", RowBuilder::joined);
        }
    }

    private static String person(Matcher both) {
        return both.group(2) == null ? both.group(3) : both.group(2);
    }

    private void add(Map<ListField, Set<String>> more) {
        more.forEach((role, names) ->
                units.computeIfAbsent(role, key -> new LinkedHashSet<>()).addAll(names));
    }

    /** Takes the first responsible unit for the lead. */
    void assumeLead() {
        var responsible = new ArrayList<>(units(ListField.RESPONSIBLE));
        units.put(ListField.LEAD, new LinkedHashSet<>(Set.of(responsible.removeFirst())));
        units.put(ListField.RESPONSIBLE, new LinkedHashSet<>(responsible));
    }

    /** {@code UP}, {@code DOWN} or {@code RANGE}; empty if nothing is said; null if it is not understood. */
    @Nullable
    String direction() {
        String said = text(ListField.DIRECTION).strip().replaceAll("(指标|为优)$", "");
        if (said.isEmpty()) {
            return "";
        }
        if (RANGE.matcher(said).matches()) {
            return "RANGE";
        }
        return UP.matcher(said).matches() ? "UP" : DOWN.matcher(said).matches() ? "DOWN" : null;
    }

    ListRow build() {
        String direction = direction();
        return new ListRow(
                sheet,
                row + 1,
                text(ListField.NUMBER),
                text(ListField.CATEGORY),
                text(ListField.CODE),
                text(ListField.TITLE),
                units(ListField.LEAD),
                units(ListField.RESPONSIBLE),
                units(ListField.ASSISTING),
                text(ListField.LEADER),
                text(ListField.SECTION),
                text(ListField.LIAISON),
                text(ListField.DEADLINE),
                text(ListField.GOAL),
                text(ListField.MEASURES),
                text(ListField.UNIT),
                direction == null ? "" : direction,
                text(ListField.TARGET),
                text(ListField.BASE),
                text(ListField.SCOPE),
                UnitCell.split(text(ListField.SUPPORTS)).stream()
                        .map(String::strip)
                        .filter(support -> !support.isEmpty())
                        .distinct()
                        .toList(),
                others);
    }
}
