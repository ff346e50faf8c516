package org.paodao.document;

import java.util.regex.Pattern;

/** Knows the clauses between units that name none: 列第一位者为牵头单位, 2023年6月底前完成, 12月, 持续开展. */
final class Remarks {
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_REMARK = 60;
    private static final Words NOTES = Words.among("下同", "不再", "均涉及", "均需", "排名第一", "第一位");
    /** What a clause says of the statements of duties, not of who has them: 排在第一位的部门为牵头部门, 以下均需各县市区落实. */
    private static final Words ABOUT_ITSELF = Words.among(
            "为牵头单位", "为牵头部门", "为责任单位", "牵头抓总单位", "牵头单位的", "牵头部门的", "不再", "以下均需", "以下均由", "以下同", "均涉及", "均需", "各项任务均");

    /** 每年举办, 常年推进: how often something is done. */
    private static final Words ROUNDS = Words.among("每年", "每半年", "每季", "每月", "每周", "每两年", "常年", "长年", "定期");

    /** What a name says of itself, which makes no remark of the clause. */
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|<[^<>]*>|〈[^〈〉]*〉");

    private static final String DEADLINES_AND_REMARKS = "年月日底前期下同首位列";

    private static final Words SHORTENS = Words.of("以下简称 以下统称 以下称 下称 简称 统称");

    private Remarks() {}

    /** （以下简称上市公司）: a bracket that says how something is called further on. */
    static boolean shortens(Flow flow, int inside) {
        return SHORTENS.at(flow.chars(), inside, flow.length()) > 0;
    }

    static boolean is(String words) {
        String said = words.strip();
        String clause = outsideBrackets(said);
        if (DeadlineCells.isWhole(clause)) {
            return true;
        }
        if ((ROUNDS.begin(clause) && clause.indexOf('由') < 0) || ABOUT_ITSELF.in(clause)) {
            return true;
        }
        return marks(clause) >= 2
                && (clause.contains("第一")
                        || clause.contains("首位")
                        || clause.contains("下同")
                        || Numerals.isDigit(clause.charAt(0))
                        || clause.contains("完成"));
    }

    private static String outsideBrackets(String said) {
        if (said.indexOf('(') < 0 && said.indexOf('<') < 0 && said.indexOf('〈') < 0) {
            return said;
        }
        String outside = BRACKETED.matcher(said).replaceAll("");
        return outside.isBlank() ? said : outside;
    }

    private static int marks(String clause) {
        int marks = 0;
        for (int i = 0; i < clause.length(); i++) {
            marks += DEADLINES_AND_REMARKS.indexOf(clause.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks;
    }

    /** （列第一位者为牵头单位，下同）: a bracket behind a name that speaks of all of them. */
    static boolean isNote(String said) {
        return NOTES.in(said);
    }

    /** Where the bracket opens with which words end: …(下同), …〈含开发区〉; -1 where they end otherwise. */
    static int lastBracket(String words) {
        int kind = words.isEmpty() ? -1 : ")>〉".indexOf(words.charAt(words.length() - 1));
        return kind < 0 ? -1 : words.lastIndexOf("(<〈".charAt(kind));
    }

    /** Where the angle bracket closes that opens here, 各区政府〈含开发区、新区，下同〉; the place itself where none does. */
    static int behindAngles(Flow flow, int at, int end) {
        int kind = "<〈".indexOf(flow.at(at));
        int last = Math.min(end, at + LONGEST_REMARK);
        return kind < 0 || at >= end ? at : Math.max(at, flow.chars().indexOf(">〉".charAt(kind), at, last));
    }

    /** 适用范围：…: a label that speaks of something else than units. */
    static boolean opensAnother(Flow flow, int start, int end) {
        int colon = flow.chars().indexOf(':', start, Math.max(start, Math.min(end, start + LONGEST_LABEL)));
        return colon > start + 1 && flow.substring(start, colon).chars().allMatch(Character::isIdeographic);
    }

    /** 下同, 以下不再列出: sentences about the statement itself, which name nobody. */
    static int behindNotes(Flow flow, int start, int end) {
        int from = start;
        while (from < end) {
            int stop = flow.chars().indexOf("。", from, end);
            int close = stop < 0 ? end : stop;
            String sentence = flow.substring(from, close).strip();
            boolean note = sentence.startsWith("以下") || NOTES.in(sentence);
            int comma = sentence.indexOf(',');
            // 各市（州）政府，以下均涉及: who is named before the note does it.
            if (!note || (comma > 0 && UnitNames.isCollective(sentence.substring(0, comma)))) {
                return from;
            }
            from = Math.min(end, close + 1);
        }
        return from;
    }
}
