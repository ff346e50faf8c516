package org.paodao.supervision.inspection;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What inspections say of things that were to be put right (复查): written down on the spot, or when the office looks again; told to others once the unit has the
 * conclusion. What the things are, and which of them an inspection may speak of, others know.
 */
@Service
public class InspectionRechecks {
    private final InspectionSteps steps;
    private final InspectionRecheckTables tables;

    InspectionRechecks(InspectionSteps steps, InspectionRecheckTables tables) {
        this.steps = steps;
        this.tables = tables;
    }

    /** Writes down whether something is put right. */
    @Transactional
    public void enter(CurrentUser user, UUID id, int seen, Recheck.Wish wish) {
        Inspection inspection = steps.inspected(user, id);
        String words = InspectionSteps.words("recheckWords", wish.words());
        var taking = new InspectionSteps.Taking(wish.holds() ? "confirm" : "deny", wish.name() + "：" + words, seen);
        if (steps.isRepeated(user, inspection, taking)) {
            return;
        }
        if (!inspection.stage().looks()) {
            throw InspectionSteps.notNow(inspection);
        }
        steps.take(user, inspection, inspection.touched(), taking);
        tables.put(user, id, new Recheck.Wish(wish.thing(), wish.name(), wish.holds(), words));
    }

    /** What is said of a thing that the reader sees, newest first; nothing that its unit does not know yet. */
    @Transactional(readOnly = true)
    public List<Rechecked> about(CurrentUser user, UUID thing) {
        return tables.about(user.jurisdiction(), thing);
    }
}
