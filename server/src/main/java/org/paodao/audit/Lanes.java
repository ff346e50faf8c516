package org.paodao.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.ChainEntry;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The lanes of the chains. A transaction takes a lane that nobody holds and keeps it to its end, so that writers do not wait
 * for each other; what it rolls back was never in the lane. It first tries a lane whose end this node has seen: if nobody moved
 * or holds it, that needs no look into the database.
 */
@Repository
class Lanes {
    /** More than an embedded server has connections; only as many are opened as write at once. */
    private static final int LANES = 128;

    /**
     * The database lets an entry in only where its lane ends, and takes the lane along. A selection instead of values, because
     * the driver puts rows of values into one statement and then does not tell which came in.
     */
    private static final String APPEND = """
            insert into audit.entry (jurisdiction, id, at, account, account_name, behalf, behalf_name, channel, address,
                                     action, subject_type, subject, before, after, reason,
                                     lane, number, algorithm, previous, hash)
            select :jurisdiction, :id, :at, :account, :name, cast(:behalf as uuid), :behalfName, :channel, :address,
                   :action, :type, :subject, cast(:before as json), cast(:after as json), :reason,
                   :lane, :number, :algorithm, decode(:previous, 'hex'), decode(:hash, 'hex')""";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final AuditSettings settings;
    private final LaneEnds seen = new LaneEnds();

    Lanes(JdbcClient db, NamedParameterJdbcTemplate batches, AuditSettings settings) {
        this.db = db;
        this.batches = batches;
        this.settings = settings;
    }

    /** Adds entries to one lane in the running transaction, each bound to the one before it, in one batch. */
    void append(UUID jurisdiction, List<ChainEntry.Content> contents) {
        LaneEnds.Held held = seen.ofTransaction();
        Optional<LaneEnd> own = held.end(jurisdiction);
        Optional<LaneEnd> moved = own.isPresent()
                ? own.flatMap(end -> move(end, contents))
                : seen.free(jurisdiction)
                        .flatMap(end -> move(end, contents))
                        .or(() -> move(take(jurisdiction), contents));
        held.keep(
                moved.orElseThrow(() -> new IllegalStateException("The lane was not where this transaction saw it.")));
    }

    private LaneEnd take(UUID jurisdiction) {
        Optional<LaneEnd> free = lock(jurisdiction, true);
        if (free.isEmpty()) {
            open(jurisdiction);
            free = lock(jurisdiction, true);
        }
        // All are held: wait for one.
        return free.or(() -> lock(jurisdiction, false)).orElseThrow();
    }

    /** Opens the first lane that is not there and that nobody else is opening just now. */
    private void open(UUID jurisdiction) {
        db.sql("""
                with missing as materialized (
                    select lane from generate_series(0, :last) lane
                     where not exists (select from audit.lane l where l.jurisdiction = :jurisdiction and l.lane = lane.lane)
                     order by lane)
                insert into audit.lane (jurisdiction, lane)
                select :jurisdiction, lane
                  from missing
                 where pg_try_advisory_xact_lock(hashtext(cast(:jurisdiction as text)), lane)
                 limit 1
                on conflict do nothing""").param("jurisdiction", jurisdiction).param("last", LANES - 1).update();
    }

    private Optional<LaneEnd> lock(UUID jurisdiction, boolean free) {
        return db.sql("""
                select lane, number, encode(hash, 'hex') as hash
                  from audit.lane
                 where jurisdiction = :jurisdiction
                 order by lane
                 limit 1
                   for update""" + (free ? " skip locked" : ""))
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> end(jurisdiction, row))
                .optional();
    }

    private static LaneEnd end(UUID jurisdiction, ResultSet row) throws SQLException {
        return new LaneEnd(
                new ChainEntry.Place(jurisdiction, row.getInt("lane"), row.getLong("number")), row.getString("hash"));
    }

    /** Binds the entries to the end of a lane and adds them; empty when the lane no longer ends there or is held. */
    private Optional<LaneEnd> move(LaneEnd from, List<ChainEntry.Content> contents) {
        LaneEnd end = from;
        var rows = new SqlParameterSource[contents.size()];
        for (int i = 0; i < rows.length; i++) {
            ChainEntry entry = ChainEntry.sealed(end.next(), contents.get(i), settings.algorithm(), end.hash());
            rows[i] = new MapSqlParameterSource(parameters(entry));
            end = LaneEnd.of(entry);
        }
        int[] added = batches.batchUpdate(APPEND, rows);
        return Arrays.stream(added).allMatch(one -> one == 1) ? Optional.of(end) : Optional.empty();
    }

    private static Map<String, @Nullable Object> parameters(ChainEntry entry) {
        var values = new HashMap<String, @Nullable Object>();
        var place = entry.place();
        var who = entry.content().who();
        var what = entry.content().what();
        values.put("jurisdiction", place.jurisdiction());
        values.put("lane", place.lane());
        values.put("number", place.number());
        values.put("id", entry.content().id());
        values.put("at", entry.content().at().atOffset(ZoneOffset.UTC));
        values.put("account", who.account());
        values.put("name", who.name());
        values.put("behalf", who.behalf());
        values.put("behalfName", who.behalfName());
        values.put("channel", who.channel());
        values.put("address", who.address());
        values.put("action", what.action());
        values.put("type", what.subjectType());
        values.put("subject", what.subject());
        values.put("before", what.before());
        values.put("after", what.after());
        values.put("reason", what.reason());
        values.put("algorithm", entry.seal().algorithm().label());
        values.put("previous", entry.seal().previous());
        values.put("hash", entry.seal().hash());
        return values;
    }
}
