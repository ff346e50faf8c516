package org.paodao.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that tells since when inspections have stood as they stand: the last step that changed more than what lies beside them. */
@Repository
class InspectionMoments {
    private final JdbcClient db;
    private final Clock clock;

    InspectionMoments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The day of that step of each open inspection. */
    Map<UUID, LocalDate> open(UUID jurisdiction) {
        Map<UUID, LocalDate> days = new HashMap<>();
        db.sql("""
                select i.id, cast(timezone(:zone, max(s.taken_at)) as date) as since
                  from supervision.inspection i
                  join supervision.inspection_step s on (s.jurisdiction, s.inspection) = (i.jurisdiction, i.id)
                 where i.jurisdiction = :jurisdiction and i.stage in ('SENT', 'ANSWERED', 'FOLLOWING') and s.step <> 'matter'
                 group by i.id""")
                .param("zone", clock.getZone().getId())
                .param("jurisdiction", jurisdiction)
                .query(row -> {
                    days.put(row.getObject("id", UUID.class), row.getObject("since", LocalDate.class));
                });
        return days;
    }
}
