package org.paodao.progress.web.ask;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.paodao.progress.ask.Asking;
import org.paodao.ui.Page;

/**
 * A line of the register.
 *
 * @param names of units
 * @param typed what was typed with a change that was refused
 */
public record AskPage(Asking asking, Map<UUID, String> names, boolean edits, LocalDate today, String typed)
        implements Page {
    public AskPage {
        names = Map.copyOf(names);
    }

    /** The line itself. */
    public Asking.Entry entry() {
        return Objects.requireNonNull(asking.held().entry());
    }
}
