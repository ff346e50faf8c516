package org.paodao.plan.align.web;

import java.util.List;
import org.paodao.plan.align.Received;
import org.paodao.ui.Page;

/** Plans that other jurisdictions passed to this one. */
public record ReceivedPage(List<Received.Line> lines) implements Page {
    public ReceivedPage {
        lines = List.copyOf(lines);
    }

    /** Those from above, or those from below. */
    public List<Received.Line> from(boolean above) {
        return lines.stream().filter(line -> line.above() == above).toList();
    }
}
