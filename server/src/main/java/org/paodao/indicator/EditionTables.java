package org.paodao.indicator;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that writes an edition: what it changes ends before it, what it says begins with it. */
@Repository
class EditionTables {
    private static final String DEFINITION = """
            insert into indicator.definition (jurisdiction, indicator, since_edition, position, name, measure, decimals, direction,
                   scope, cumulative, growth, frequency, source_unit, responsible_unit, each_reports, base_year, base_value,
                   formula, breakdowns, lag_days, quality_note, sample, superior_jurisdiction, superior_indicator, superior_note)
            values (:jurisdiction, :indicator, :edition, :position, :name, :measure, :decimals, :direction,
                   :scope, :cumulative, :growth, :frequency, :source, :responsible, :eachReports, :baseYear, :baseValue,
                   :formula, :breakdowns::jsonb, :lag, :quality, :sample, :superiorJurisdiction, :superiorIndicator, :superiorNote)""";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final SystemRows rows;

    EditionTables(JdbcClient db, NamedParameterJdbcTemplate batches, SystemRows rows) {
        this.db = db;
        this.batches = batches;
        this.rows = rows;
    }

    void insert(CurrentUser user, int number, Publishing publishing) {
        db.sql("""
                insert into indicator.edition (jurisdiction, number, reason, holds_from, request_key, published_by, published_by_name)
                values (:jurisdiction, :number, :reason, :from, :key, :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("number", number)
                .param("reason", publishing.reason())
                .param("from", publishing.holdsFrom())
                .param("key", publishing.requestKey())
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** Gives new indicators their identity, and known ones the item they stand for. */
    void identify(UUID jurisdiction, List<Indicator> indicators) {
        run(
                """
                insert into indicator.indicator (jurisdiction, id, code, plan_item) values (:jurisdiction, :id, :code, :item)
                on conflict (jurisdiction, id) do update set plan_item = excluded.plan_item""",
                indicators.stream()
                        .map(indicator -> new MapSqlParameterSource("jurisdiction", jurisdiction)
                                .addValue("id", indicator.id())
                                .addValue("code", indicator.code())
                                .addValue("item", indicator.planItem())));
    }

    /** Ends what earlier editions say of these indicators. */
    void end(UUID jurisdiction, int edition, List<UUID> indicators) {
        end(jurisdiction, edition, indicators, """
                update indicator.definition set until_edition = :edition
                 where jurisdiction = :jurisdiction and indicator in (:indicators) and until_edition is null""");
        end(jurisdiction, edition, indicators, """
                update indicator.target set until_edition = :edition
                 where jurisdiction = :jurisdiction and indicator in (:indicators) and until_edition is null""");
    }

    private void end(UUID jurisdiction, int edition, List<UUID> indicators, String sql) {
        db.sql(sql)
                .param("jurisdiction", jurisdiction)
                .param("edition", edition)
                .param("indicators", indicators)
                .update();
    }

    /** Writes what an edition says of these indicators; each has its place in the order of the office. */
    void write(UUID jurisdiction, int edition, List<Placed> indicators) {
        run(DEFINITION, indicators.stream().map(placed -> definition(jurisdiction, edition, placed)));
        run(
                """
                insert into indicator.target (jurisdiction, indicator, unit, period, since_edition, kind, terms, printed, path)
                values (:jurisdiction, :indicator, :unit, :period, :edition, :kind, :terms::jsonb, :printed, :path::jsonb)""",
                indicators.stream()
                        .map(Placed::indicator)
                        .flatMap(indicator -> indicator.goals().stream()
                                .map(goal -> goal(jurisdiction, edition, indicator.id(), goal))));
    }

    /** The places of the indicators in the order of the office. */
    Map<UUID, Integer> positions(UUID jurisdiction) {
        return db
                .sql("""
                select indicator, position from indicator.definition
                 where jurisdiction = :jurisdiction and until_edition is null""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> Map.entry(row.getObject("indicator", UUID.class), row.getInt("position")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private MapSqlParameterSource definition(UUID jurisdiction, int edition, Placed placed) {
        Definition is = placed.indicator().definition();
        Definition.Base base = is.base();
        Definition.Counterpart superior = is.superior();
        return new MapSqlParameterSource("jurisdiction", jurisdiction)
                .addValue("indicator", placed.indicator().id())
                .addValue("edition", edition)
                .addValue("position", placed.position())
                .addValue("name", is.name())
                .addValue("measure", is.measure())
                .addValue("decimals", is.decimals())
                .addValue("direction", is.direction().name())
                .addValue("scope", is.scope())
                .addValue("cumulative", is.cumulative())
                .addValue("growth", is.growth())
                .addValue("frequency", is.frequency().name())
                .addValue("source", is.sourceUnit())
                .addValue("responsible", is.responsibleUnit())
                .addValue("eachReports", is.eachReports())
                .addValue("baseYear", base == null ? null : base.year())
                .addValue("baseValue", base == null ? null : base.value())
                .addValue("formula", is.formula())
                .addValue("breakdowns", rows.write(is.breakdowns()))
                .addValue("lag", is.lagDays())
                .addValue("quality", is.qualityNote())
                .addValue("sample", is.sample())
                .addValue("superiorJurisdiction", superior == null ? null : superior.jurisdiction())
                .addValue("superiorIndicator", superior == null ? null : superior.indicator())
                .addValue("superiorNote", superior == null ? "" : superior.note());
    }

    private MapSqlParameterSource goal(UUID jurisdiction, int edition, UUID indicator, Goal goal) {
        return new MapSqlParameterSource("jurisdiction", jurisdiction)
                .addValue("indicator", indicator)
                .addValue("unit", goal.unit())
                .addValue("period", goal.period().toString())
                .addValue("edition", edition)
                .addValue("kind", goal.kind())
                .addValue("terms", rows.write(goal.terms()))
                .addValue("printed", goal.printed())
                .addValue("path", goal.path() == null ? null : rows.write(goal.path()));
    }

    private void run(String sql, Stream<MapSqlParameterSource> rows) {
        batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    /** An indicator with its place in the order of the office. */
    record Placed(Indicator indicator, int position) {}
}
