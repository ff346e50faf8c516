package org.paodao.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.Anchor;
import org.paodao.audit.chain.ChainCheck;
import org.paodao.audit.chain.ChainEntry;
import org.paodao.audit.chain.ChainJson;
import org.paodao.audit.chain.ChainLine;
import org.paodao.audit.chain.HashAlgorithm;
import org.paodao.audit.chain.LaneHead;
import org.paodao.audit.chain.Pruning;
import org.paodao.audit.chain.Seal;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads chains out of the database as they are stored, row by row. */
@Repository
class ChainRows {
    static final String ENTRY = """
            select jurisdiction, lane, number, id, at, account, account_name, behalf, behalf_name, channel, address,
                   action, subject_type, subject, before, after, reason,
                   algorithm, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
              from audit.entry
            """;
    static final String ANCHOR = """
            select jurisdiction, number, at, entries, heads, algorithm, encode(previous, 'hex') as previous,
                   encode(hash, 'hex') as hash
              from audit.anchor
            """;
    private static final String PRUNING = "select jurisdiction, id, anchor, at, removed from audit.pruning\n";
    private static final String HEAD =
            "select jurisdiction, lane, number, encode(hash, 'hex') as hash from audit.lane\n";
    private static final int AT_ONCE = 1000;

    private final JdbcClient db;

    ChainRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * Checks the chains of all jurisdictions in a database, in one snapshot, while others write.
     *
     * @param kept anchors kept elsewhere
     */
    static ChainCheck.Result check(DataSource database, List<Anchor> kept) {
        var snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        var check = new ChainCheck();
        kept.forEach(check::keptElsewhere);
        snapshot.executeWithoutResult(status -> new ChainRows(JdbcClient.create(database)).read(null, check));
        return check.end();
    }

    List<UUID> jurisdictions() {
        return db.sql("select distinct jurisdiction from audit.lane order by jurisdiction")
                .query((row, n) -> row.getObject("jurisdiction", UUID.class))
                .list();
    }

    /** Whether the database itself forbids this role to change or remove entries. */
    boolean areGuardedByPrivilege() {
        return db.sql("select not has_table_privilege('audit.entry', 'UPDATE, DELETE, TRUNCATE')")
                .query(Boolean.class)
                .single();
    }

    /** All lines of a jurisdiction's chains, or of every jurisdiction's. Runs in a transaction, for it reads bit by bit. */
    void read(@Nullable UUID jurisdiction, Consumer<ChainLine> lines) {
        String mine = mine(jurisdiction);
        each(PRUNING + mine + "order by jurisdiction, anchor", jurisdiction, ChainRows::pruning)
                .into(lines);
        anchors(jurisdiction, lines);
        each(HEAD + mine + "order by jurisdiction, lane", jurisdiction, ChainRows::head)
                .into(lines);
        // With the id, for somebody may have put two into one place.
        each(ENTRY + mine + "order by jurisdiction, lane, number, id", jurisdiction, ChainRows::entry)
                .into(lines);
    }

    void anchors(@Nullable UUID jurisdiction, Consumer<? super Anchor> anchors) {
        each(ANCHOR + mine(jurisdiction) + "order by jurisdiction, number", jurisdiction, ChainRows::anchor)
                .into(anchors);
    }

    private static String mine(@Nullable UUID jurisdiction) {
        return jurisdiction == null ? "" : " where jurisdiction = :jurisdiction ";
    }

    private <T extends ChainLine> Rows<T> each(String sql, @Nullable UUID jurisdiction, RowMapper<T> mapper) {
        return lines -> {
            var statement = db.sql(sql).withFetchSize(AT_ONCE);
            if (jurisdiction != null) {
                statement = statement.param("jurisdiction", jurisdiction);
            }
            try (Stream<T> rows = statement.query(mapper).stream()) {
                rows.forEach(lines);
            }
        };
    }

    /** Rows of one kind. */
    @FunctionalInterface
    private interface Rows<T extends ChainLine> {
        void into(Consumer<? super T> lines);
    }

    private static Pruning pruning(ResultSet row, int n) throws SQLException {
        return new Pruning(
                row.getObject("jurisdiction", UUID.class),
                row.getObject("id", UUID.class),
                row.getLong("anchor"),
                at(row),
                row.getLong("removed"));
    }

    static Anchor anchor(ResultSet row, int n) throws SQLException {
        return new Anchor(
                row.getObject("jurisdiction", UUID.class),
                row.getLong("number"),
                at(row),
                row.getLong("entries"),
                ChainJson.heads(row.getString("heads")),
                seal(row));
    }

    private static LaneHead head(ResultSet row, int n) throws SQLException {
        return new LaneHead(
                row.getObject("jurisdiction", UUID.class),
                row.getInt("lane"),
                row.getLong("number"),
                row.getString("hash"));
    }

    static ChainEntry entry(ResultSet row, int n) throws SQLException {
        return new ChainEntry(
                new ChainEntry.Place(
                        row.getObject("jurisdiction", UUID.class), row.getInt("lane"), row.getLong("number")),
                new ChainEntry.Content(row.getObject("id", UUID.class), at(row), who(row), what(row)),
                seal(row));
    }

    private static ChainEntry.Who who(ResultSet row) throws SQLException {
        return new ChainEntry.Who(
                row.getObject("account", UUID.class),
                row.getString("account_name"),
                row.getObject("behalf", UUID.class),
                row.getString("behalf_name"),
                row.getString("channel"),
                row.getString("address"));
    }

    private static ChainEntry.What what(ResultSet row) throws SQLException {
        return new ChainEntry.What(
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject", UUID.class),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"));
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(HashAlgorithm.of(row.getString("algorithm")), row.getString("previous"), row.getString("hash"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
