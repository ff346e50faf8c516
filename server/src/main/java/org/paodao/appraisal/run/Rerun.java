package org.paodao.appraisal.run;

import java.util.List;
import org.paodao.scoring.appraisal.Facts;

/**
 * The official run after what was ruled.
 *
 * @param from number of the run whose scheme, calendar and units it takes
 * @param corrected the facts in place of those of that run
 * @param rulings ids of what was ruled
 * @param requestKey of the form: sent twice, it is run once
 */
public record Rerun(int from, Facts corrected, List<String> rulings, String reason, String requestKey) {
    public Rerun {
        rulings = List.copyOf(rulings);
    }
}
