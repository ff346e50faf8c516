package org.paodao.progress.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form saw before it changed something.
 *
 * @param version of the report; 0 when there was none
 * @param editor the form itself, known by an id of its own: what it sends again after a lost answer is not taken for another's change; null for none
 * @param step counts what the form sends: what arrives late or twice is left out
 */
public record Seen(int version, @Nullable UUID editor, int step) {
    /** A version, without a form. */
    public static Seen version(int version) {
        return new Seen(version, null, 0);
    }
}
