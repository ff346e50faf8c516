package org.paodao.appraisal.web.run;

import java.util.List;
import org.paodao.scoring.compare.Improvement;
import org.paodao.ui.Page;

/** What would change a unit's place, clause by clause. */
public record ImprovementsPage(LedgerPage ledger, List<Improvement> improvements) implements Page {
    public ImprovementsPage {
        improvements = List.copyOf(improvements);
    }
}
