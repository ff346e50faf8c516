package org.paodao.indicator.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of corrections: those that wait for the head of their unit, and what became of the others. */
@Repository
class CorrectionTable {
    private static final String WAITING = """
            select s.indicator, s.unit, s.part, c.period, c.number, c.amount, c.stage, c.reason, coalesce(c.source, '') as source, c.source_file, c.corrects,
                   c.proposed_at, c.proposed_by, c.proposed_by_name
              from indicator.correction c join indicator.series s on (s.jurisdiction, s.id) = (c.jurisdiction, c.series)
             where c.jurisdiction = :jurisdiction
            """;
    private static final String PAST = """
            select s.indicator, s.unit, s.part, c.period, c.number, c.amount, c.stage, c.reason, coalesce(c.source, '') as source, c.source_file, c.corrects,
                   c.proposed_at, c.proposed_by, c.proposed_by_name, c.became, c.decided_because, c.decided_at, c.decided_by,
                   c.decided_by_name, c.known_at is not null as known
              from indicator.correction_past c join indicator.series s on (s.jurisdiction, s.id) = (c.jurisdiction, c.series)
             where c.jurisdiction = :jurisdiction
            """;

    private final JdbcClient db;

    CorrectionTable(JdbcClient db) {
        this.db = db;
    }

    /** Keeps a proposal under the next number of its figure; there is none that waits. Whoever proposes again has taken note of what was declined. */
    void insert(CurrentUser user, Value value, Correction correction) {
        db.sql("""
                insert into indicator.correction (jurisdiction, series, period, number, amount, stage, reason, source, corrects, proposed_by, proposed_by_name)
                select :jurisdiction, :series, :period, coalesce(max(number), 0) + 1, :amount, :stage, :reason, nullif(:source, ''), :corrects, :by, :name
                  from indicator.correction_past
                 where jurisdiction = :jurisdiction and series = :series and period = :period""")
                .param("jurisdiction", user.jurisdiction())
                .param("series", value.series())
                .param("period", value.place().period().toString())
                .param("amount", correction.amount())
                .param("stage", correction.stage().name())
                .param("reason", correction.reason())
                .param("source", correction.source())
                .param("corrects", correction.corrects())
                .param("by", correction.proposedBy())
                .param("name", correction.proposedByName())
                .update();
        know(user, value);
    }

    /** Puts a source document beside a proposal. It is another one then: whoever saw it without the document decides it no more. False when it waits no more. */
    boolean document(CurrentUser user, Value value, int number, UUID file) {
        return db.sql("""
                update indicator.correction set source_file = :file, number = number + 1
                 where jurisdiction = :jurisdiction and series = :series and period = :period and number = :number""")
                        .param("file", file)
                        .param("jurisdiction", user.jurisdiction())
                        .param("series", value.series())
                        .param("period", value.place().period().toString())
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Every correction that waits. */
    List<Correction> all(UUID jurisdiction) {
        return db.sql(WAITING + " order by c.proposed_at")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> correction(row))
                .list();
    }

    Optional<Correction> at(UUID jurisdiction, Place place) {
        return all(jurisdiction).stream()
                .filter(correction -> correction.place().equals(place))
                .findFirst();
    }

    /** The corrections of a figure that wait no more, newest first. */
    List<Correction.Past> past(UUID jurisdiction, Value value) {
        return db.sql(PAST + " and c.series = :series and c.period = :period order by c.number desc")
                .param("jurisdiction", jurisdiction)
                .param("series", value.series())
                .param("period", value.place().period().toString())
                .query((row, n) -> past(row))
                .list();
    }

    /**
     * Declined corrections of which whoever proposed them has not taken note.
     *
     * @param account who proposed them; null for anybody
     */
    List<Correction.Past> declined(UUID jurisdiction, @Nullable UUID account) {
        return db.sql(PAST + """
                   and c.became = 'DECLINED' and c.known_at is null
                   and (cast(:account as uuid) is null or c.proposed_by = cast(:account as uuid))
                 order by c.decided_at""")
                .param("jurisdiction", jurisdiction)
                .param("account", account)
                .query((row, n) -> past(row))
                .list();
    }

    private static Correction.Past past(ResultSet row) throws SQLException {
        return new Correction.Past(
                correction(row),
                Correction.Outcome.valueOf(row.getString("became")),
                row.getString("decided_because"),
                row.getTimestamp("decided_at").toInstant(),
                row.getObject("decided_by", UUID.class),
                row.getString("decided_by_name"),
                row.getBoolean("known"));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                Rows.place(row),
                row.getInt("number"),
                row.getBigDecimal("amount"),
                Stage.valueOf(row.getString("stage")),
                row.getString("reason"),
                row.getString("source"),
                row.getObject("source_file", UUID.class),
                row.getInt("corrects"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposed_by_name"));
    }

    /** Ends the waiting of a proposal, which stays known with what became of it; false when it waits no more. */
    boolean end(CurrentUser user, Value value, int number, Ending ending) {
        return db.sql("""
                with gone as (
                    delete from indicator.correction
                     where jurisdiction = :jurisdiction and series = :series and period = :period and number = :number
                    returning *)
                insert into indicator.correction_past (jurisdiction, series, period, number, amount, stage, reason, source, source_file, corrects,
                       proposed_at, proposed_by, proposed_by_name, became, decided_because, decided_by, decided_by_name, known_at)
                select jurisdiction, series, period, number, amount, stage, reason, source, source_file, corrects, proposed_at,
                       proposed_by, proposed_by_name, :became, :because, :by, :name, case when proposed_by = :by then now() end
                  from gone""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("series", value.series())
                        .param("period", value.place().period().toString())
                        .param("number", number)
                        .param("became", ending.became().name())
                        .param("because", ending.because())
                        .param("by", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    /** The user has taken note that their corrections of a figure were declined. */
    void know(CurrentUser user, Value value) {
        db.sql("""
                update indicator.correction_past set known_at = now()
                 where jurisdiction = :jurisdiction and series = :series and period = :period and proposed_by = :by
                   and became = 'DECLINED' and known_at is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("series", value.series())
                .param("period", value.place().period().toString())
                .param("by", user.account())
                .update();
    }

    /**
     * How the waiting of a proposal ends.
     *
     * @param because why it is declined; empty otherwise
     */
    record Ending(Correction.Outcome became, String because) {}
}
