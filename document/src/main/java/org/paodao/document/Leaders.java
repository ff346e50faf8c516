package org.paodao.document;

import java.util.ArrayList;
import java.util.stream.Stream;

/** Tells people by their office: 某某某副县长, 某某常委. */
final class Leaders {
    static final Words OFFICES = Words.of("""
            市长 副市长 县长 副县长 区长 副区长 州长 副州长 省长 副省长 镇长 副镇长 乡长 副乡长 旗长 副旗长 盟长 副盟长 书记 副书记 常委 秘书长 副秘书长 主席
            副主席 同志 局长 副局长 主任 副主任 部长 副部长""");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SAID = 12;

    private Leaders() {}

    static boolean is(String said) {
        String bare = said.strip();
        int name = bare.length() - OFFICES.endingAt(bare, bare.length(), 0);
        return name < bare.length()
                && name >= SHORTEST_NAME
                && name <= LONGEST_NAME
                && bare.chars().allMatch(Character::isIdeographic);
    }

    /** The names in an enumeration of people. */
    static Stream<Range> named(Flow flow, int start, int end) {
        var named = new ArrayList<Range>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || "、 /".indexOf(flow.at(i)) >= 0) {
                int length = flow.substring(from, i).strip().length();
                if (length >= SHORTEST_NAME && length <= LONGEST_SAID) {
                    named.add(new Range(from, i));
                }
                from = i + 1;
            }
        }
        return named.stream();
    }
}
