package org.paodao.audit;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.ChainEntry;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.SqlParameterValue;
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

    private static final String INTO = """
            insert into audit.entry (jurisdiction, id, at, account, account_name, behalf, behalf_name, channel, address,
                                     action, subject_type, subject, before, after, reason,
                                     lane, number, algorithm, previous, hash)
            """;
    private static final String VALUES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
    /** The database lets an entry in only where its lane ends, and takes the lane along. */
    private static final String APPEND = INTO + "values (" + VALUES + ")";
    /** The driver puts many rows of values into one statement and then does not tell which came in: not so what is selected. */
    private static final String APPEND_EACH = INTO + "select " + VALUES;

    private final JdbcClient db;
    private final JdbcOperations batches;
    private final AuditSettings settings;
    private final LaneEnds seen = new LaneEnds();

    Lanes(JdbcClient db, JdbcOperations batches, AuditSettings settings) {
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

    /** A lane that nobody holds, held from now on by its lock, which the database asks for again when an entry comes in. */
    private LaneEnd take(UUID jurisdiction) {
        Optional<Integer> free = free(jurisdiction);
        if (free.isEmpty()) {
            open(jurisdiction);
            free = free(jurisdiction);
        }
        return end(jurisdiction, free.orElseGet(() -> await(jurisdiction)));
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

    private Optional<Integer> free(UUID jurisdiction) {
        return db.sql("""
                with lanes as materialized (
                    select lane from audit.lane where jurisdiction = :jurisdiction order by lane)
                select lane
                  from lanes
                 where pg_try_advisory_xact_lock(hashtext(cast(:jurisdiction as text)), lane)
                 limit 1""")
                .param("jurisdiction", jurisdiction)
                .query(Integer.class)
                .optional();
    }

    /** All are held: waits for the first. */
    private int await(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext(cast(:jurisdiction as text)), 0)")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> n)
                .list();
        return 0;
    }

    /** Where a lane ends now that it is held; a statement of its own, for the one that found it may have begun before the last commit. */
    private LaneEnd end(UUID jurisdiction, int lane) {
        return db.sql("""
                select number, encode(hash, 'hex') as hash
                  from audit.lane
                 where jurisdiction = :jurisdiction and lane = :lane""")
                .param("jurisdiction", jurisdiction)
                .param("lane", lane)
                .query((row, n) -> new LaneEnd(
                        new ChainEntry.Place(jurisdiction, lane, row.getLong("number")), row.getString("hash")))
                .single();
    }

    /** Binds the entries to the end of a lane and adds them; empty when the lane no longer ends there or is held. */
    private Optional<LaneEnd> move(LaneEnd from, List<ChainEntry.Content> contents) {
        LaneEnd end = from;
        var rows = new ArrayList<@Nullable Object[]>(contents.size());
        for (ChainEntry.Content content : contents) {
            ChainEntry entry = ChainEntry.sealed(end.next(), content, settings.algorithm(), end.hash());
            rows.add(values(entry));
            end = LaneEnd.of(entry);
        }
        return added(rows) ? Optional.of(end) : Optional.empty();
    }

    private boolean added(List<@Nullable Object[]> rows) {
        if (rows.size() == 1) {
            return db.sql(APPEND).params(Arrays.asList(rows.getFirst())).update() == 1;
        }
        return Arrays.stream(batches.batchUpdate(APPEND_EACH, rows)).allMatch(one -> one == 1);
    }

    /** In the order of the columns, each of its column's type: what has to be turned into another is planned for each record. */
    private static @Nullable Object[] values(ChainEntry entry) {
        var place = entry.place();
        var content = entry.content();
        var who = content.who();
        var what = content.what();
        var seal = entry.seal();
        return new @Nullable Object[] {
            place.jurisdiction(),
            content.id(),
            content.at().atOffset(ZoneOffset.UTC),
            who.account(),
            who.name(),
            untyped(who.behalf()),
            who.behalfName(),
            who.channel(),
            who.address(),
            what.action(),
            what.subjectType(),
            what.subject(),
            untyped(what.before()),
            untyped(what.after()),
            what.reason(),
            place.lane(),
            place.number(),
            seal.algorithm().label(),
            HexFormat.of().parseHex(seal.previous()),
            HexFormat.of().parseHex(seal.hash())
        };
    }

    /** A value of a type that Java does not know: the column says which. */
    private static SqlParameterValue untyped(@Nullable Object value) {
        return new SqlParameterValue(Types.OTHER, value);
    }
}
