package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** Places whose governments are named once, behind the last of them: 东江、西江市政府 is one name. */
final class PlaceLists {
    private static final Words GOVERNMENTS = Words.of("人民政府 政府 管委会 党委 委员会");
    private static final String LEVELS = "市县区州盟旗镇乡";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    /** 团委, 人行 and others of two characters are names of their own. */
    private static final String OFFICES = "局委办厅部会院所站处科室行联校社团队司组股";

    private PlaceLists() {}

    /** The pieces of an enumeration, those that name places of one list put together again. */
    static List<Range> joined(Flow flow, UnitNames names, List<Range> pieces) {
        var joined = new ArrayList<Range>();
        for (Range piece : pieces) {
            Range whole = piece;
            if (isGovernment(flow.substring(piece.start(), piece.end()))) {
                while (!joined.isEmpty() && opens(flow, names, joined.getLast(), whole)) {
                    whole = new Range(joined.removeLast().start(), whole.end());
                }
            }
            joined.add(whole);
        }
        return joined;
    }

    private static boolean opens(Flow flow, UnitNames names, Range place, Range rest) {
        String name = flow.substring(place.start(), place.end());
        return rest.start() == place.end() + 1
                && flow.at(place.end()) == '、'
                && isPlace(name)
                && OFFICES.indexOf(name.charAt(name.length() - 1)) < 0
                && (name.length() == SHORTEST || LEVELS.indexOf(name.charAt(name.length() - 1)) < 0)
                && !names.isSure(name)
                && !Departments.isField(name);
    }

    /** 西江市政府, but not 有关市政府 or 市政府. */
    private static boolean isGovernment(String name) {
        int place = name.length() - GOVERNMENTS.endingAt(name, name.length(), 0) - 1;
        return place < name.length() - 1
                && place >= SHORTEST
                && LEVELS.indexOf(name.charAt(place)) >= 0
                && isPlace(name.substring(0, place))
                && !UnitNames.isCollective(name);
    }

    private static boolean isPlace(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && name.chars().allMatch(Character::isIdeographic)
                && name.indexOf('各') < 0;
    }
}
