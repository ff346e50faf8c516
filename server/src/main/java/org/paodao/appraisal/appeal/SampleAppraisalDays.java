package org.paodao.appraisal.appeal;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a sample round of the demo have been shown earlier, so that one is seen that is published. Nothing of it exists outside the demo. */
@Component
@Profile("demo")
public class SampleAppraisalDays {
    private final JdbcClient db;

    SampleAppraisalDays(JdbcClient db) {
        this.db = db;
    }

    /** Moves the days on which the results of a round were shown. */
    @Transactional
    public void move(UUID jurisdiction, UUID round, int days) {
        db.sql("""
                update appraisal.round set shown_on = shown_on - :days, shown_until = shown_until - :days
                 where jurisdiction = :jurisdiction and id = :round and state = 'SHOWN'""")
                .param("days", days)
                .param("jurisdiction", jurisdiction)
                .param("round", round)
                .update();
    }
}
