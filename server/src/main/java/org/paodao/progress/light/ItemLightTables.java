package org.paodao.progress.light;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.Told;
import org.paodao.kernel.Ids;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL that keeps the lights of items; what is written is written in batches. */
@Repository
class ItemLightTables {
    private static final TypeReference<List<Told>> REASONS = new TypeReference<>() {};

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;

    ItemLightTables(JdbcClient db, NamedParameterJdbcTemplate batches, JsonMapper json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    /** Nobody else judges items of the jurisdiction until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('progress.light'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    /** All lights of the jurisdiction as they are kept, by item and month. */
    List<ItemJudged> all(UUID jurisdiction) {
        return db.sql("select * from progress.item_light where jurisdiction = :jurisdiction order by item, period")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> judged(row))
                .list();
    }

    /** Those of some items, by item and month. */
    List<ItemJudged> of(UUID jurisdiction, Collection<UUID> items) {
        return db.sql("""
                select l.* from progress.item_light l
                 where l.jurisdiction = :jurisdiction and l.item in (select unnest(cast(:items as uuid[])))
                 order by l.item, l.period""")
                .param("jurisdiction", jurisdiction)
                .param("items", array(items))
                .query((row, n) -> judged(row))
                .list();
    }

    /** The newest of each of some items: one look into the key for each. */
    List<ItemJudged> newest(UUID jurisdiction, Collection<UUID> items) {
        return db.sql("""
                select l.* from unnest(cast(:items as uuid[])) wanted (item)
                 cross join lateral (select * from progress.item_light n
                                      where n.jurisdiction = :jurisdiction and n.item = wanted.item
                                      order by n.item desc, n.period desc limit 1) l""")
                .param("jurisdiction", jurisdiction)
                .param("items", array(items))
                .query((row, n) -> judged(row))
                .list();
    }

    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private ItemJudged judged(ResultSet row) throws SQLException {
        return new ItemJudged(
                row.getObject("item", UUID.class),
                Period.parse(row.getString("period")),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("ended"),
                Light.valueOf(row.getString("light")),
                row.getBigDecimal("expected"),
                row.getBigDecimal("reached"),
                row.getInt("edition"),
                new ItemJudged.ByRule(
                        row.getString("rule_code"),
                        row.getInt("rule_version"),
                        row.getObject("rule_number", Integer.class)),
                json.readValue(row.getString("reasons"), REASONS));
    }

    void write(UUID jurisdiction, List<ItemJudged> judged, Instant now) {
        run(
                """
                insert into progress.item_light as l (jurisdiction, item, period, as_of, ended, light, expected, reached, edition,
                       rule_code, rule_version, rule_number, reasons, judged_at)
                values (:jurisdiction, :item, :period, :asOf, :ended, :light, :expected, :reached, :edition,
                       :code, :version, :number, cast(:reasons as jsonb), :now)
                    on conflict (jurisdiction, item, period) do update
                   set as_of = excluded.as_of, ended = excluded.ended, light = excluded.light, expected = excluded.expected,
                       reached = excluded.reached, edition = excluded.edition, rule_code = excluded.rule_code,
                       rule_version = excluded.rule_version, rule_number = excluded.rule_number, reasons = excluded.reasons,
                       judged_at = excluded.judged_at""",
                judged.stream()
                        .map(one -> key(jurisdiction, one)
                                .addValue("asOf", one.asOf())
                                .addValue("ended", one.ended())
                                .addValue("light", one.light().name())
                                .addValue("expected", one.expected())
                                .addValue("reached", one.reached())
                                .addValue("edition", one.edition())
                                .addValue("code", one.rule().code())
                                .addValue("version", one.rule().version())
                                .addValue("number", one.rule().number())
                                .addValue("reasons", json.writeValueAsString(one.reasons()))
                                .addValue("now", now.atOffset(ZoneOffset.UTC)))
                        .toList());
    }

    void turned(UUID jurisdiction, List<Turn> turns, Instant now) {
        run(
                """
                insert into progress.item_light_change (jurisdiction, id, item, period, was, became, was_expected, expected,
                       was_reached, reached, changed_at)
                values (:jurisdiction, :id, :item, :period, :was, :became, :wasExpected, :expected, :wasReached, :reached, :now)""",
                turns.stream()
                        .map(turn -> key(jurisdiction, turn.is())
                                .addValue("id", Ids.next())
                                .addValue("was", turn.was().light().name())
                                .addValue("became", turn.is().light().name())
                                .addValue("wasExpected", turn.was().expected())
                                .addValue("expected", turn.is().expected())
                                .addValue("wasReached", turn.was().reached())
                                .addValue("reached", turn.is().reached())
                                .addValue("now", now.atOffset(ZoneOffset.UTC)))
                        .toList());
    }

    void remove(UUID jurisdiction, List<ItemJudged> gone) {
        run(
                "delete from progress.item_light where jurisdiction = :jurisdiction and item = :item and period = :period",
                gone.stream().map(one -> key(jurisdiction, one)).toList());
    }

    /** What turned of an item, newest first. */
    List<ItemLightChange> changes(UUID jurisdiction, UUID item) {
        return db.sql("""
                select period, was, became, was_expected, expected, was_reached, reached, changed_at
                  from progress.item_light_change where jurisdiction = :jurisdiction and item = :item
                 order by changed_at desc, id desc limit 100""")
                .param("jurisdiction", jurisdiction)
                .param("item", item)
                .query((row, n) -> new ItemLightChange(
                        Period.parse(row.getString("period")),
                        Light.valueOf(row.getString("was")),
                        Light.valueOf(row.getString("became")),
                        percents(row, "was_expected", "expected"),
                        percents(row, "was_reached", "reached"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** How lights of these items stood at a moment, where they have turned since: what the first turn after it says they were. */
    Map<Spot, Stood> before(UUID jurisdiction, Collection<UUID> items, Instant known) {
        Map<Spot, Stood> before = new HashMap<>();
        db.sql("""
                select distinct on (item, period) item, period, was, was_expected, was_reached from progress.item_light_change
                 where jurisdiction = :jurisdiction and item in (select unnest(cast(:items as uuid[]))) and changed_at >= :known
                 order by item, period, changed_at, id""")
                .param("jurisdiction", jurisdiction)
                .param("items", array(items))
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    before.put(
                            new Spot(row.getObject("item", UUID.class), Period.parse(row.getString("period"))),
                            new Stood(
                                    Light.valueOf(row.getString("was")),
                                    row.getBigDecimal("was_expected"),
                                    row.getBigDecimal("was_reached")));
                });
        return before;
    }

    private static ItemLightChange.Percents percents(ResultSet row, String before, String now) throws SQLException {
        BigDecimal was = row.getBigDecimal(before);
        return new ItemLightChange.Percents(was, row.getBigDecimal(now));
    }

    private static MapSqlParameterSource key(UUID jurisdiction, ItemJudged one) {
        return new MapSqlParameterSource("jurisdiction", jurisdiction)
                .addValue("item", one.item())
                .addValue("period", one.period().toString());
    }

    private void run(String sql, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    /** A light that became another. */
    record Turn(ItemJudged was, ItemJudged is) {}

    /** A month of an item. */
    record Spot(UUID item, Period period) {}

    /** How it stood. */
    record Stood(
            Light light,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal reached) {
        ItemJudged of(ItemJudged now) {
            return new ItemJudged(
                    now.item(),
                    now.period(),
                    now.asOf(),
                    now.ended(),
                    light,
                    expected,
                    reached == null ? BigDecimal.ZERO : reached,
                    now.edition(),
                    now.rule(),
                    List.of());
        }
    }
}
