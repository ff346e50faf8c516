package org.paodao.supervision.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of what inspections draw and find. */
@Repository
class InspectionFindingTables {
    private static final TypeReference<List<Candidate>> CANDIDATES = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    InspectionFindingTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The findings of an inspection in their order. */
    List<Finding> of(UUID jurisdiction, UUID inspection) {
        return db.sql("""
                select * from supervision.inspection_finding
                 where jurisdiction = :jurisdiction and inspection = :inspection order by number""")
                .param("jurisdiction", jurisdiction)
                .param("inspection", inspection)
                .query((row, n) -> finding(row))
                .list();
    }

    Optional<UUID> byRequest(UUID jurisdiction, UUID inspection, String key) {
        return db.sql("""
                select id from supervision.inspection_finding
                 where jurisdiction = :jurisdiction and inspection = :inspection and request_key = :key""")
                .param("jurisdiction", jurisdiction)
                .param("inspection", inspection)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("item", UUID.class),
                row.getString("item_title"),
                row.getString("words"),
                row.getString("evidence"),
                row.getString("struck_for"),
                row.getObject("matter", UUID.class));
    }

    void insert(UUID jurisdiction, UUID inspection, Finding finding, String requestKey) {
        db.sql("""
                insert into supervision.inspection_finding (jurisdiction, id, inspection, number, item, item_title, words, evidence,
                       request_key)
                values (:jurisdiction, :id, :inspection, :number, :item, :title, :words, :evidence, :key)""")
                .param("jurisdiction", jurisdiction)
                .param("id", finding.id())
                .param("inspection", inspection)
                .param("number", finding.number())
                .param("item", finding.item())
                .param("title", finding.itemTitle())
                .param("words", finding.words())
                .param("evidence", finding.evidence())
                .param("key", requestKey)
                .update();
    }

    /** Strikes a finding that stands; false when it does not any more. */
    boolean strike(UUID jurisdiction, UUID finding, String why) {
        return db.sql("""
                update supervision.inspection_finding set struck_for = :why
                 where jurisdiction = :jurisdiction and id = :id and struck_for is null and matter is null""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", finding)
                        .param("why", why)
                        .update()
                == 1;
    }

    /** Notes what a finding became; false when it became something already. */
    boolean became(UUID jurisdiction, UUID finding, UUID matter) {
        return db.sql("""
                update supervision.inspection_finding set matter = :matter
                 where jurisdiction = :jurisdiction and id = :id and struck_for is null and matter is null""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", finding)
                        .param("matter", matter)
                        .update()
                == 1;
    }

    /** The samples of an inspection, oldest first. */
    List<Sample> samples(UUID jurisdiction, UUID inspection) {
        return db.sql("""
                select number, seed, wanted, candidates, drawn, reason, drawn_at, drawn_by_name from supervision.inspection_sample
                 where jurisdiction = :jurisdiction and inspection = :inspection order by number""")
                .param("jurisdiction", jurisdiction)
                .param("inspection", inspection)
                .query((row, n) -> new Sample(
                        row.getInt("number"),
                        row.getString("seed"),
                        row.getInt("wanted"),
                        json.readValue(row.getString("candidates"), CANDIDATES),
                        json.readValue(row.getString("drawn"), CANDIDATES),
                        row.getString("reason"),
                        row.getTimestamp("drawn_at").toInstant(),
                        row.getString("drawn_by_name")))
                .list();
    }

    void insert(CurrentUser user, UUID inspection, Sample sample) {
        db.sql("""
                insert into supervision.inspection_sample (jurisdiction, inspection, number, seed, wanted, candidates, drawn, reason,
                       drawn_at, drawn_by, drawn_by_name)
                values (:jurisdiction, :inspection, :number, :seed, :wanted, cast(:candidates as jsonb), cast(:drawn as jsonb),
                        :reason, :at, :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("inspection", inspection)
                .param("number", sample.number())
                .param("seed", sample.seed())
                .param("wanted", sample.wanted())
                .param("candidates", json.writeValueAsString(sample.candidates()))
                .param("drawn", json.writeValueAsString(sample.drawn()))
                .param("reason", sample.reason())
                .param("at", Timestamp.from(sample.at()))
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }
}
