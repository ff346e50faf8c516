package org.paodao.progress.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that tells since when open cards have stood as they stand. */
@Repository
class CardMoments {
    private final JdbcClient db;
    private final Clock clock;

    CardMoments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The day of the last step of each open card. */
    Map<UUID, LocalDate> open(UUID jurisdiction) {
        Map<UUID, LocalDate> days = new HashMap<>();
        db.sql("""
                select c.id, cast(timezone(:zone, s.taken_at) as date) as since
                  from progress.card c
                  join progress.card_step s on (s.jurisdiction, s.card, s.version) = (c.jurisdiction, c.id, c.version)
                 where c.jurisdiction = :jurisdiction and c.stage in ('PROPOSED', 'ISSUED', 'ANSWERED')""")
                .param("zone", clock.getZone().getId())
                .param("jurisdiction", jurisdiction)
                .query(row -> {
                    days.put(row.getObject("id", UUID.class), row.getObject("since", LocalDate.class));
                });
        return days;
    }
}
