package org.paodao.document;

/** The levels by which a group of places is named: 各市、州、县. */
final class GroupLevels {
    private static final String LEVELS = "省自治区直辖市州盟县旗区乡镇街道开发园功能新屯林场办事处地";

    private GroupLevels() {}

    /** Whether a name begins with a level below the one a group ends with: 县政府 behind 各市. */
    static boolean isLowerThan(String group, String next) {
        int last = group.length() - 1;
        while (last > 0 && ")〕] ".indexOf(group.charAt(last)) >= 0) {
            last--;
        }
        char before = group.charAt(last);
        return before != next.charAt(0) && rank(next.charAt(0)) >= rank(before);
    }

    private static int rank(char level) {
        return switch (level) {
            case '省', '自', '直' -> 1;
            case '州', '盟', '市', '地' -> 2;
            case '县', '区', '旗' -> 3;
            default -> 4;
        };
    }

    /** Whether a group names levels and nothing else: 市(州). */
    static boolean are(String group) {
        return without(group.replaceAll("[()〔〕、\\[\\] ]", "")).isEmpty();
    }

    /** What follows the levels a name begins with. */
    static String without(String name) {
        int i = 0;
        while (i < name.length() && LEVELS.indexOf(name.charAt(i)) >= 0) {
            i++;
        }
        return name.substring(i);
    }
}
