package org.paodao.kernel;

import org.paodao.document.Unreadable;
import org.paodao.kernel.Refusal.Flaw;

/** Why a file that should hold a table cannot be read, in words that say what to do about it. */
public final class UnreadableTable {
    private UnreadableTable() {}

    /** At the field of the file. */
    public static Refusal refusal(Unreadable why) {
        return Refusal.invalid("file", key(why), why.detail());
    }

    /** At no field. */
    public static Flaw flaw(Unreadable why) {
        return Flaw.of(key(why), why.detail());
    }

    /** The cell that is to blame; empty where it is the whole file. */
    public static String cell(Unreadable why) {
        return why.reason() == Unreadable.Cause.OPEN_QUOTE ? why.detail() : "";
    }

    private static String key(Unreadable why) {
        return switch (why.reason()) {
            case EMPTY -> "ui.table-empty";
            case TOO_LARGE -> "ui.table-too-large";
            case UNKNOWN_FORMAT, NO_TEXT -> "ui.table-unknown-format";
            case BROKEN, STOPPED -> "ui.table-broken";
            case ENCRYPTED -> "ui.table-encrypted";
            case BOMB -> "ui.table-bomb";
            case MACROS -> "ui.table-macros";
            case OPEN_QUOTE -> "ui.table-open-quote";
        };
    }
}
