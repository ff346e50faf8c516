package org.paodao.document;

import java.util.regex.Pattern;

/** Parts that sum up a year gone by, 2030年工作总结: who is named there has done his work. */
final class PastParts {
    private static final int FAR = 40;
    private static final Pattern SUMMARY = Pattern.compile(
            "(?:[0-9]{4}年|上年度?|去年)[^。;,:]{0,16}(?:总结|回顾|完成情况|进展情况|开展情况|工作情况|主要成效)(?:[。:(\n ].*|$)", Pattern.DOTALL);

    private PastParts() {}

    /** Whether a heading belongs to such a part. */
    static boolean holds(Flow flow, Node node) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            int end = Math.min(above.ownEnd(), above.contentStart() + FAR);
            if (SUMMARY.matcher(flow.substring(above.contentStart(), end)).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
