package org.paodao.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The lanes of the chains. A transaction takes a lane that nobody holds and keeps it to its end, so that writers do not wait
 * for each other; what it rolls back was never in the lane.
 */
@Repository
class Lanes {
    /** More than an embedded server has connections; only as many are opened as write at once. */
    private static final int LANES = 128;

    private static final String APPEND = """
            with moved as (
                update audit.lane set number = :number, hash = decode(:hash, 'hex')
                 where jurisdiction = :jurisdiction and lane = :lane and number = :number - 1
                returning 1)
            insert into audit.entry (jurisdiction, id, at, account, account_name, behalf, behalf_name, channel, address,
                                     action, subject_type, subject, before, after, reason,
                                     lane, number, algorithm, previous, hash)
            select :jurisdiction, :id, :at, :account, :name, cast(:behalf as uuid), :behalfName, :channel, :address,
                   :action, :type, :subject, cast(:before as json), cast(:after as json), :reason,
                   :lane, :number, :algorithm, decode(:previous, 'hex'), decode(:hash, 'hex')
              from moved""";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    Lanes(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The end of the lane that the running transaction holds, taking one at its first entry. */
    End end(UUID jurisdiction) {
        Held held = (Held) TransactionSynchronizationManager.getResource(this);
        if (held != null && held.end.jurisdiction().equals(jurisdiction)) {
            return held.end;
        }
        return take(jurisdiction);
    }

    private End take(UUID jurisdiction) {
        Optional<End> free = lock(jurisdiction, true);
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

    private Optional<End> lock(UUID jurisdiction, boolean free) {
        return db.sql("""
                select lane, number, encode(hash, 'hex') as hash, now() as at
                  from audit.lane
                 where jurisdiction = :jurisdiction
                 order by lane
                 limit 1
                   for update""" + (free ? " skip locked" : ""))
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> end(jurisdiction, row))
                .optional();
    }

    private static End end(UUID jurisdiction, ResultSet row) throws SQLException {
        return new End(
                new ChainEntry.Place(jurisdiction, row.getInt("lane"), row.getLong("number")),
                row.getString("hash"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /** Adds entries, each bound to the one before it, to their lane in one batch, and moves the lane's end. */
    void append(List<ChainEntry> entries) {
        SqlParameterSource[] rows = entries.stream()
                .map(entry -> new MapSqlParameterSource(parameters(entry)))
                .toArray(SqlParameterSource[]::new);
        ChainEntry last = entries.getLast();
        if (Arrays.stream(batches.batchUpdate(APPEND, rows)).anyMatch(added -> added != 1)) {
            throw new IllegalStateException("Lane %d was not where this transaction saw it."
                    .formatted(last.place().lane()));
        }
        hold(End.of(last));
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

    private void hold(End end) {
        Held held = (Held) TransactionSynchronizationManager.getResource(this);
        if (held == null) {
            held = new Held(end);
            TransactionSynchronizationManager.bindResource(this, held);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(held, this) {});
        }
        held.end = end;
    }

    /**
     * Where a held lane ends.
     *
     * @param last place of its last entry
     * @param hash of its last entry; empty when there is none
     * @param at when the transaction began
     */
    record End(ChainEntry.Place last, String hash, Instant at) {
        static End of(ChainEntry entry) {
            return new End(entry.place(), entry.seal().hash(), entry.content().at());
        }

        UUID jurisdiction() {
            return last.jurisdiction();
        }

        ChainEntry.Place next() {
            return new ChainEntry.Place(last.jurisdiction(), last.lane(), last.number() + 1);
        }
    }

    /** What the running transaction remembers of its lane. */
    private static final class Held extends ResourceHolderSupport {
        private End end;

        Held(End end) {
            this.end = end;
        }
    }
}
