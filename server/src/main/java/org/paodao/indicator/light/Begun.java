package org.paodao.indicator.light;

import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was begun to be judged in portions and may not have ended: lights from a year on, some of which are committed and some not. */
@Repository
class Begun {
    private final JdbcClient db;

    Begun(JdbcClient db) {
        this.db = db;
    }

    /** Notes it; false if something that was begun before has not ended either, which only a round through all lights ends. */
    boolean note(UUID jurisdiction, int since) {
        return db.sql("""
                insert into indicator.judging_begun as b (jurisdiction, since) values (:jurisdiction, :since)
                    on conflict (jurisdiction) do update set since = least(b.since, excluded.since)
                returning (xmax = 0)""")
                .param("jurisdiction", jurisdiction)
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    /** The first year of which lights may be behind. */
    OptionalInt since(UUID jurisdiction) {
        return db
                .sql("select since from indicator.judging_begun where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query(Integer.class)
                .stream()
                .mapToInt(year -> year)
                .findFirst();
    }

    void ended(UUID jurisdiction) {
        db.sql("delete from indicator.judging_begun where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .update();
    }
}
