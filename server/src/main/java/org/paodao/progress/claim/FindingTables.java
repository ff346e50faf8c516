package org.paodao.progress.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Place;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of findings. */
@Repository
class FindingTables {
    private static final String FINDINGS = """
            select f.*, o.unit as other_unit, o.title as other_title,
                   exists (select from progress.report_version v
                            where (v.jurisdiction, v.round, v.item, v.number) = (f.jurisdiction, f.other_round, f.other_item, f.other_number)
                              and v.accepted_at is not null) as other_accepted
              from progress.claim_finding f
              left join progress.report o on (o.jurisdiction, o.round, o.item) = (f.jurisdiction, f.other_round, f.other_item)
             where f.jurisdiction = :jurisdiction""";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;

    FindingTables(JdbcClient db, NamedParameterJdbcTemplate batches, JsonMapper json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    /** Begins to look at a version; false when that was done. */
    boolean begin(UUID jurisdiction, Place place, int number) {
        return db.sql("""
                insert into progress.claim_check (jurisdiction, round, item, number, checked_at)
                values (:jurisdiction, :round, :item, :number, now())
                on conflict do nothing""")
                        .param("jurisdiction", jurisdiction)
                        .param("round", place.round())
                        .param("item", place.item())
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Whether a version was looked at. */
    boolean isChecked(UUID jurisdiction, Place place, int number) {
        return db.sql("""
                select exists (select from progress.claim_check
                                where jurisdiction = :jurisdiction and round = :round and item = :item and number = :number)""")
                .param("jurisdiction", jurisdiction)
                .param("round", place.round())
                .param("item", place.item())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** Leaves out what was found elsewhere because of an older version of this report, unless somebody settled it. */
    void drop(UUID jurisdiction, Place place) {
        db.sql("""
                delete from progress.claim_finding
                 where jurisdiction = :jurisdiction and other_round = :round and other_item = :item and kind = 'PROJECT_SHARED'
                   and settled_at is null""")
                .param("jurisdiction", jurisdiction)
                .param("round", place.round())
                .param("item", place.item())
                .update();
    }

    /** Keeps what was noticed; what is known stays as it is. */
    void insert(UUID jurisdiction, List<New> fresh) {
        batches.batchUpdate(
                """
                insert into progress.claim_finding (jurisdiction, id, round, item, number, kind, mark, field, quote, told, source,
                       other_round, other_item, other_number, found_at, version)
                values (:jurisdiction, :id, :round, :item, :number, :kind, :mark, :field, :quote, cast(:told as jsonb), :source,
                       :otherRound, :otherItem, :otherNumber, now(), 1)
                on conflict (jurisdiction, round, item, number, mark) do nothing""", fresh.stream().map(one -> parameters(jurisdiction, one)).toArray(SqlParameterSource[]::new));
    }

    private MapSqlParameterSource parameters(UUID jurisdiction, New one) {
        Noticed noticed = one.noticed();
        Noticed.Other other = noticed.other();
        return new MapSqlParameterSource("jurisdiction", jurisdiction)
                .addValue("id", Ids.next())
                .addValue("round", one.sent().place().round())
                .addValue("item", one.sent().place().item())
                .addValue("number", one.sent().number())
                .addValue("kind", noticed.kind().name())
                .addValue("mark", noticed.mark())
                .addValue("field", noticed.field().name())
                .addValue("quote", noticed.quote())
                .addValue("told", json.writeValueAsString(noticed.told()))
                .addValue("source", noticed.source())
                .addValue("otherRound", other == null ? null : other.place().round())
                .addValue("otherItem", other == null ? null : other.place().item())
                .addValue("otherNumber", other == null ? null : other.number());
    }

    /** What was noticed in a version, in the order of the passages. */
    List<Kept> of(UUID jurisdiction, Place place, int number) {
        return db.sql(FINDINGS + " and f.round = :round and f.item = :item and f.number = :number order by f.id")
                .param("jurisdiction", jurisdiction)
                .param("round", place.round())
                .param("item", place.item())
                .param("number", number)
                .query(this::kept)
                .list();
    }

    Optional<Kept> one(UUID jurisdiction, UUID id) {
        return db.sql(FINDINGS + " and f.id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(this::kept)
                .optional();
    }

    /** Nobody else settles a finding until the transaction ends, so that what arrives twice in one moment is known as one. */
    void hold(UUID jurisdiction, UUID id) {
        db.sql("select version from progress.claim_finding where jurisdiction = :jurisdiction and id = :id for update")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> n)
                .list();
    }

    /** How many wait in the newest versions of the reports of some rounds. */
    Map<Place, Integer> open(UUID jurisdiction, List<UUID> rounds) {
        Map<Place, Integer> open = new HashMap<>();
        if (!rounds.isEmpty()) {
            db.sql("""
                    select f.round, f.item, count(*) as waiting
                      from progress.claim_finding f
                      join progress.report r
                        on (r.jurisdiction, r.round, r.item, r.edition) = (f.jurisdiction, f.round, f.item, f.number)
                     where f.jurisdiction = :jurisdiction and f.round in (:rounds) and f.settled_at is null
                       and f.kind <> 'FIGURE_CONFIRMED'
                     group by f.round, f.item""")
                    .param("jurisdiction", jurisdiction)
                    .param("rounds", rounds)
                    .query(row -> {
                        open.put(
                                new Place(row.getObject("round", UUID.class), row.getObject("item", UUID.class)),
                                row.getInt("waiting"));
                    });
        }
        return open;
    }

    private Kept kept(ResultSet row, int n) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        UUID otherItem = row.getObject("other_item", UUID.class);
        return new Kept(
                new Finding(
                        row.getObject("id", UUID.class),
                        new Place(row.getObject("round", UUID.class), row.getObject("item", UUID.class)),
                        row.getInt("number"),
                        ClaimKind.valueOf(row.getString("kind")),
                        Field.valueOf(row.getString("field")),
                        row.getString("quote"),
                        Arrays.asList(json.readValue(row.getString("told"), String[].class)),
                        row.getString("source"),
                        otherItem == null
                                ? null
                                : new Finding.Other(
                                        new Place(row.getObject("other_round", UUID.class), otherItem),
                                        row.getObject("other_unit", UUID.class),
                                        row.getString("other_title")),
                        settled == null
                                ? null
                                : new Finding.Settled(
                                        row.getString("settled_for"),
                                        row.getString("settled_by_name"),
                                        settled.toInstant()),
                        row.getInt("version")),
                row.getBoolean("other_accepted"));
    }

    /** Settles a finding, or with null takes that back, from the version before; false when somebody else was faster. */
    boolean settle(CurrentUser user, UUID id, int seen, @Nullable String reason) {
        return db.sql("""
                update progress.claim_finding
                   set settled_for = :reason, settled_at = case when cast(:reason as text) is null then null else now() end,
                       settled_by = :by, settled_by_name = :byName, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""")
                        .param("reason", reason)
                        .param("by", user.account())
                        .param("byName", user.displayName())
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** What was noticed, of which version. */
    record New(Sent sent, Noticed noticed) {}

    /**
     * A finding as it is kept.
     *
     * @param open whether everybody may see the other version: it was accepted
     */
    record Kept(Finding finding, boolean open) {}
}
