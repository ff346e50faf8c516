package org.paodao.notice.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.paodao.notice.Preference;
import org.paodao.notice.Rule;
import org.paodao.ui.Page;

/**
 * How one is told oneself, and one's calendar.
 *
 * @param chosen what is chosen, or was typed
 * @param rule what the office allows
 * @param hasMail whether the installation sends mail
 * @param feedSince since when there is a private address; null for none
 * @param trouble what kept the last mail from leaving; null when it left
 * @param acting whether the user stands in for somebody and cannot choose for them
 */
public record ReminderChoicePage(
        Preference chosen,
        Rule rule,
        boolean hasMail,
        @Nullable Instant feedSince,
        @Nullable String trouble,
        boolean acting)
        implements Page {

    /** Whether an address waits for the code that was mailed there. */
    public boolean waits() {
        return hasMail && chosen.waits() && chosen.version() > 0;
    }
}
