package org.paodao.appraisal.web.run;

import java.util.List;
import org.paodao.appraisal.run.RoundLine;
import org.paodao.ui.Page;

/**
 * The rounds that the reader may know of.
 *
 * @param manages whether the reader appraises
 */
public record RoundsPage(List<RoundLine> rounds, boolean manages) implements Page {
    public RoundsPage {
        rounds = List.copyOf(rounds);
    }
}
