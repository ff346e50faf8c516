package org.paodao.document.extract;

import org.jspecify.annotations.Nullable;
import org.paodao.document.Unreadable;

/** Asks why a file is refused. */
final class Refusals {
    private Refusals() {}

    static Unreadable.@Nullable Cause of(byte[] content, String name) {
        try {
            Extraction.text(content, name);
            return null;
        } catch (Unreadable e) {
            return e.reason();
        }
    }
}
