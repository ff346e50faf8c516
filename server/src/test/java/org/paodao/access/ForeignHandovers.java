package org.paodao.access;

import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;

/** Somebody's handover in another district. */
final class ForeignHandovers {
    private ForeignHandovers() {}

    static void make(CurrentUser there, UUID person, UUID unit, ForeignThings things) {
        UUID handover = Ids.next();
        things.db
                .sql("""
                insert into plan.handover
                    (jurisdiction, id, person, unit, opened_on, leaves_on, escalates_on, stage)
                values (:there, :id, :person, :unit, current_date, current_date, current_date, 'PROPOSED')""")
                .param("there", there.jurisdiction())
                .param("id", handover)
                .param("person", person)
                .param("unit", unit)
                .update();
        things.id(
                handover,
                "/units/handovers/{handover}",
                "/units/handovers/{handover}/end",
                "/handovers/{handover}",
                "/handovers/{handover}/end");
    }
}
