package org.paodao.document;

/** Words before a number in brackets that make it a reference: 附件（一）, 第三条（二）, 同款（一）, but not 条件（四） and 环节（五）. */
final class SectionReferences {
    private static final String COUNTED = "条款项表图件章节注页期批类";
    private static final String REFERS = "第附本前该上同";

    private SectionReferences() {}

    /** Whether such a word ends right before this place. */
    static boolean endsAt(String chars, int place) {
        char before = place < 1 ? Flow.BREAK : chars.charAt(place - 1);
        char earlier = place < 2 ? Flow.BREAK : chars.charAt(place - 2);
        boolean counted = COUNTED.indexOf(before) >= 0
                && (REFERS.indexOf(earlier) >= 0 || Numerals.isDigit(earlier) || Numerals.isChinese(earlier));
        return counted || before == '第' || before == '附';
    }
}
