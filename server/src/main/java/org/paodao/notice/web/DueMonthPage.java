package org.paodao.notice.web;

import org.paodao.notice.DueMonth;
import org.paodao.ui.Page;

/**
 * A month with what is due.
 *
 * @param office whether the user looks after what is late in units
 */
public record DueMonthPage(DueMonth month, boolean office) implements Page {
    /** So many things of a day are named in its box. */
    public static final int NAMED = 4;
}
