package org.paodao.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Several who issue a document together and of whom its title names only the first: 某省商务厅等17部门关于…. */
final class TitleIssuers {
    private static final Words OTHERS = Words.of("部门 单位 部委 委局 厅局");

    private static final int HEAD = 2500;

    private TitleIssuers() {}

    /** Where the title of a document says who issues it; null when it does not begin with that. */
    static @Nullable Range in(String title, UnitNames names) {
        int about = title.indexOf("关于") < 0 ? title.indexOf("印发") : title.indexOf("关于");
        int from = title.startsWith("【") ? title.indexOf('】') + 1 : 0;
        String issuers = about > from + 1 ? title.substring(from, about).strip() : "";
        if (!issuers.equals("国务院") && !areUnits(names, first(issuers))) {
            return null;
        }
        int start = title.indexOf(issuers);
        return new Range(start, start + said(issuers).length());
    }

    /** The first of several who issue it as the title of the notice above names them, 某厅等部门关于…; null where none does. */
    static @Nullable Range ofNotice(Flow flow, UnitNames names) {
        int head = Math.min(flow.length(), HEAD);
        int etc = flow.chars().indexOf("等部门关于", 0, head);
        int start = etc < 0 ? 0 : flow.chars().lastIndexOf(Flow.BREAK, etc) + 1;
        return start + 2 < etc && areUnits(names, flow.substring(start, etc)) ? new Range(start, etc) : null;
    }

    /** 等 17 部门 without the blanks around its number; those between names stay. */
    static String withoutBlanks(String issuers) {
        int etc = Math.max(0, etc(issuers));
        return issuers.substring(0, etc) + (etc > 0 ? issuers.substring(etc).replace(" ", "") : issuers);
    }

    /** One unit, or several that issue it together. */
    static boolean areUnits(UnitNames names, String units) {
        return !units.isEmpty()
                && Arrays.stream(units.split("[ 、]")).allMatch(unit -> unit.length() > 2 && names.isSure(unit));
    }

    /** 某省 in a row of signatures that was broken: no office signs with the name of a place alone. */
    static boolean isPlace(Flow flow, UnitNames names, Range unit) {
        String name = flow.substring(unit.start(), unit.end());
        return "省市县区州".indexOf(name.charAt(name.length() - 1)) >= 0 && !names.isSure(name);
    }

    private static String first(String issuers) {
        int etc = etc(issuers);
        return etc < 0 ? issuers : issuers.substring(0, etc).strip();
    }

    /** What names them: 等17部门 says how many there are, 等部门 nothing. */
    private static String said(String issuers) {
        return counts(issuers) ? issuers : first(issuers);
    }

    private static boolean counts(String issuers) {
        return issuers.substring(Math.max(0, etc(issuers))).chars().anyMatch(c -> isNumeral((char) c));
    }

    /** Where 等 stands with nothing behind it but a number and a word for offices; -1 where it does not. */
    private static int etc(String issuers) {
        int etc = issuers.lastIndexOf('等');
        int end = issuers.length() - OTHERS.endingAt(issuers, issuers.length(), 0);
        boolean others = etc > 1 && end < issuers.length();
        for (int i = etc + 1; others && i < end; i++) {
            char c = issuers.charAt(i);
            others = c == ' ' || c == '个' || isNumeral(c);
        }
        return others ? etc : -1;
    }

    private static boolean isNumeral(char c) {
        return Numerals.isDigit(c) || Numerals.isChinese(c);
    }
}
