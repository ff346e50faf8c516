package org.paodao.document;

/** Knows the clauses between units that name none: 列第一位者为牵头单位, 2023年6月底前完成, 12月, 持续开展. */
final class Remarks {
    private static final String DEADLINES_AND_REMARKS = "年月日底前期下同首位列";

    private Remarks() {}

    static boolean is(String clause) {
        if (DeadlineCells.isWhole(clause)) {
            return true;
        }
        long marks = clause.chars()
                .filter(c -> DEADLINES_AND_REMARKS.indexOf(c) >= 0)
                .count();
        return marks >= 2
                && (clause.contains("第一")
                        || clause.contains("首位")
                        || clause.contains("下同")
                        || Numerals.isDigit(clause.charAt(0))
                        || clause.contains("完成"));
    }
}
