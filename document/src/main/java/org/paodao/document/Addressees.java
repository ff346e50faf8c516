package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Finds 主送机关: the enumeration of receivers before the first colon of the text. */
final class Addressees {
    private static final int HEAD = 3000;
    private static final int LONGEST = 600;

    private Addressees() {}

    static List<Found<String>> in(Flow flow, UnitNames names) {
        int depth = 0;
        for (int i = 0; i < Math.min(flow.length(), HEAD); i++) {
            char c = flow.at(i);
            if ("(〔《“".indexOf(c) >= 0) {
                depth++;
            } else if (")〕》”".indexOf(c) >= 0) {
                depth--;
            } else if (c == ':' && depth <= 0) {
                var found = endingAt(flow, names, i);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static List<Found<String>> endingAt(Flow flow, UnitNames names, int colon) {
        int start = colon;
        while (start > 0 && colon - start < LONGEST && "。;:?\n".indexOf(flow.at(start - 1)) < 0) {
            start--;
            if (Flow.isBlank(flow.at(start)) && flow.at(start + 1) == '各') {
                start++;
                break;
            }
        }
        while (start < colon && Flow.isBlank(flow.at(start))) {
            start++;
        }
        var units = new UnitList(flow, names).split(start, colon);
        long good = units.stream().filter(unit -> isReceiver(flow, names, unit)).count();
        if (units.isEmpty() || good * 10 < units.size() * 7L || !isReceiver(flow, names, units.getLast())) {
            return List.of();
        }
        var found = new ArrayList<Found<String>>();
        units.forEach(unit -> found.add(flow.quote(unit.start(), unit.end(), "header.addressee", 90)));
        return found;
    }

    private static boolean isReceiver(Flow flow, UnitNames names, Range unit) {
        String name = flow.substring(unit.start(), unit.end()).replace(" ", "");
        boolean receiver =
                name.length() >= 3 && (names.isLikely(name) || UnitNames.isCollective(name) || name.startsWith("各"));
        return receiver && !name.endsWith("如下") && !name.contains("具体措施") && RoleWords.of(name) == null;
    }
}
