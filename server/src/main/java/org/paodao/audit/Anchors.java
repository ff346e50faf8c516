package org.paodao.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.Anchor;
import org.paodao.audit.chain.ChainJson;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes and loads anchors. */
@Repository
class Anchors {
    private static final String LANES = """
            select l.jurisdiction, l.lane, l.number, encode(l.hash, 'hex') as hash, now() as now,
                   a.number as anchor, a.at as anchored_at, a.entries as anchored, encode(a.hash, 'hex') as anchor_hash
              from audit.lane l
              left join lateral (select number, at, entries, hash
                                   from audit.anchor a
                                  where a.jurisdiction = l.jurisdiction
                                  order by a.number desc
                                  limit 1) a on true
             where l.number > 0
             order by l.jurisdiction, l.lane""";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batch;
    private final AuditSettings settings;

    Anchors(JdbcClient db, NamedParameterJdbcTemplate batch, AuditSettings settings) {
        this.db = db;
        this.batch = batch;
        this.settings = settings;
    }

    /**
     * Makes the anchors that are due; none while another node does so. Waits for no writer: what is not committed yet will be
     * held by the next.
     *
     * @param all whether every jurisdiction with new entries is due
     */
    @Transactional
    public List<Anchor> make(boolean all) {
        boolean alone = db.sql("select pg_try_advisory_xact_lock(hashtext('audit.anchor'))")
                .query(Boolean.class)
                .single();
        if (!alone) {
            return List.of();
        }
        var lanes = new LinkedHashMap<UUID, List<LaneEnd>>();
        db.sql(LANES)
                .query((row, n) -> end(row))
                .list()
                .forEach(end -> lanes.computeIfAbsent(end.jurisdiction, none -> new ArrayList<>())
                        .add(end));
        List<Anchor> due = lanes.values().stream()
                .filter(ends -> isDue(ends, all))
                .map(this::anchor)
                .toList();
        insert(due);
        return due;
    }

    private boolean isDue(List<LaneEnd> lanes, boolean all) {
        Last last = lanes.getFirst().last;
        long grown = lanes.stream().mapToLong(end -> end.head.number()).sum() - last.entries;
        boolean old = last.at == null || !last.at.plus(settings.anchorEvery()).isAfter(lanes.getFirst().now);
        return grown > 0 && (all || old || grown >= settings.anchorEntries());
    }

    private Anchor anchor(List<LaneEnd> lanes) {
        LaneEnd first = lanes.getFirst();
        return Anchor.make(
                first.jurisdiction,
                new Anchor.After(first.last.number, first.last.hash, settings.algorithm()),
                first.now,
                lanes.stream().map(LaneEnd::head).toList());
    }

    private void insert(List<Anchor> anchors) {
        batch.batchUpdate("""
                insert into audit.anchor (jurisdiction, number, at, entries, heads, algorithm, previous, hash)
                values (:jurisdiction, :number, :at, :entries, cast(:heads as json), :algorithm,
                        decode(:previous, 'hex'), decode(:hash, 'hex'))""", anchors.stream().map(Anchors::parameters).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(Anchor anchor) {
        return new MapSqlParameterSource(Map.of(
                "jurisdiction", anchor.jurisdiction(),
                "number", anchor.number(),
                "at", anchor.at().atOffset(ZoneOffset.UTC),
                "entries", anchor.entries(),
                "heads", ChainJson.heads(anchor.heads()),
                "algorithm", anchor.seal().algorithm().label(),
                "previous", anchor.seal().previous(),
                "hash", anchor.seal().hash()));
    }

    /** The newest anchor of a jurisdiction. */
    Optional<Anchor> newest(CurrentUser user) {
        return db.sql(ChainRows.ANCHOR + """
                 where jurisdiction = :jurisdiction
                 order by number desc
                 limit 1""")
                .param("jurisdiction", user.jurisdiction())
                .query(ChainRows::anchor)
                .optional();
    }

    private static LaneEnd end(ResultSet row) throws SQLException {
        OffsetDateTime anchored = row.getObject("anchored_at", OffsetDateTime.class);
        String hash = row.getString("anchor_hash");
        return new LaneEnd(
                row.getObject("jurisdiction", UUID.class),
                new Anchor.Head(row.getInt("lane"), row.getLong("number"), row.getString("hash")),
                row.getObject("now", OffsetDateTime.class).toInstant(),
                new Last(
                        row.getLong("anchor"),
                        anchored == null ? null : anchored.toInstant(),
                        row.getLong("anchored"),
                        hash == null ? "" : hash));
    }

    /** A lane that holds entries, with the last anchor of its jurisdiction. */
    private record LaneEnd(UUID jurisdiction, Anchor.Head head, Instant now, Last last) {}

    /** The last anchor; number 0 when there is none. */
    private record Last(long number, @Nullable Instant at, long entries, String hash) {}
}
