package org.paodao.progress.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.progress.report.Place;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of prints. */
@Repository
class PrintTables {
    /** A phrase that so many share is no news. */
    private static final int MOST = 1000;

    /** The keys alone narrow it to a few rows, which the planner cannot know: left the choice, it walks through the whole district. */
    private static final String SHARING = """
            with sharing as materialized (
                select * from progress.claim_print where bands && cast(:bands as bigint[]))
            select p.round, p.item, p.number, p.unit, p.kind, p.position, p.sha256, p.signature
              from sharing p
             where p.jurisdiction = :jurisdiction and (p.round, p.item) <> (:round, :item)
            union all
            select p.round, p.item, p.number, p.unit, p.kind, p.position, p.sha256, p.signature
              from progress.claim_print p
             where p.jurisdiction = :jurisdiction and p.kind = 'FILE' and p.sha256 = any (cast(:hashes as text[]))
               and (p.round, p.item) <> (:round, :item)
             limit :most""";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    PrintTables(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** Reports of a round are compared one after the other, so that of two that come at once the second finds the first. */
    void lock(UUID jurisdiction, UUID round) {
        db.sql("select pg_advisory_xact_lock(hashtext('progress.claim'), hashtext(:key))")
                .param("key", jurisdiction + " " + round)
                .query((row, n) -> n)
                .list();
    }

    /** Puts the prints of a report's newest version in the place of those before. */
    void replace(UUID jurisdiction, Sent sent, List<Print> prints) {
        db.sql(
                        "delete from progress.claim_print where jurisdiction = :jurisdiction and round = :round and item = :item")
                .param("jurisdiction", jurisdiction)
                .param("round", sent.place().round())
                .param("item", sent.place().item())
                .update();
        batches.batchUpdate(
                """
                insert into progress.claim_print (jurisdiction, round, item, kind, position, number, unit, sha256, bands, signature)
                values (:jurisdiction, :round, :item, :kind, :position, :number, :unit, :sha256, cast(:bands as bigint[]),
                       cast(:signature as integer[]))""",
                prints.stream()
                        .map(print -> new MapSqlParameterSource("jurisdiction", jurisdiction)
                                .addValue("round", sent.place().round())
                                .addValue("item", sent.place().item())
                                .addValue("kind", print.kind().name())
                                .addValue("position", print.position())
                                .addValue("number", sent.number())
                                .addValue("unit", sent.unit())
                                .addValue("sha256", print.sha256())
                                .addValue("bands", array(print.bands()))
                                .addValue("signature", array(print.signature())))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What in other reports has a hash or a key in common with these. One statement. */
    List<Found> sharing(UUID jurisdiction, Place place, List<Print> prints) {
        if (prints.isEmpty()) {
            return List.of();
        }
        return db.sql(SHARING)
                .param("jurisdiction", jurisdiction)
                .param("round", place.round())
                .param("item", place.item())
                .param(
                        "bands",
                        array(prints.stream()
                                .flatMap(one -> one.bands().stream())
                                .toList()))
                .param(
                        "hashes",
                        array(prints.stream()
                                .flatMap(one -> Stream.ofNullable(one.sha256()))
                                .toList()))
                .param("most", MOST)
                .query(PrintTables::found)
                .list();
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        Integer[] signature = (Integer[]) row.getArray("signature").getArray();
        return new Found(
                new Noticed.Other(
                        new Place(row.getObject("round", UUID.class), row.getObject("item", UUID.class)),
                        row.getInt("number"),
                        Objects.requireNonNull(row.getObject("unit", UUID.class))),
                new Print(
                        Print.Kind.valueOf(row.getString("kind")),
                        row.getInt("position"),
                        row.getString("sha256"),
                        List.of(),
                        List.of(signature)));
    }

    private static String array(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** A print of another report. */
    record Found(Noticed.Other where, Print print) {}
}
