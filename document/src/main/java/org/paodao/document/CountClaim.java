package org.paodao.document;

import java.util.List;

/**
 * A count that the document announces of itself.
 *
 * @param text as printed, such as 51项重点工作
 * @param value how many
 * @param what what is counted, such as 重点工作
 * @param scope path of the section it speaks of; empty for the whole document
 */
public record CountClaim(String text, int value, String what, List<String> scope) {
    public CountClaim {
        scope = List.copyOf(scope);
    }

    /** The same count of something else. */
    CountClaim of(String kind) {
        return new CountClaim(text, value, kind, scope);
    }
}
