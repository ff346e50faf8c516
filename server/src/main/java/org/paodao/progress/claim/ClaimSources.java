package org.paodao.progress.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.round.Span;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL that reads what was sent, with the files beside it. */
@Repository
class ClaimSources {
    private final JdbcClient db;
    private final JsonMapper json;

    ClaimSources(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The newest version of a report. */
    Optional<Sent> newest(UUID jurisdiction, Place place) {
        return Optional.ofNullable(newest(jurisdiction, List.of(place)).get(place));
    }

    /** The newest versions of some reports. */
    Map<Place, Sent> newest(UUID jurisdiction, Collection<Place> places) {
        Map<Place, Sent> found = new HashMap<>();
        if (!places.isEmpty()) {
            db.sql("""
                    select r.round, r.item, r.edition, r.unit, r.title, d.covers_from, d.covers_to, v.content
                      from progress.report r
                      join progress.report_version v
                        on (v.jurisdiction, v.round, v.item, v.number) = (r.jurisdiction, r.round, r.item, r.edition)
                      join progress.round d on (d.jurisdiction, d.id) = (r.jurisdiction, r.round)
                     where r.jurisdiction = :jurisdiction and r.round in (:rounds) and r.item in (:items)""")
                    .param("jurisdiction", jurisdiction)
                    .param(
                            "rounds",
                            places.stream().map(Place::round).distinct().toList())
                    .param("items", places.stream().map(Place::item).distinct().toList())
                    .query(this::sent)
                    .list()
                    .forEach(sent -> found.put(sent.place(), sent));
        }
        found.keySet().retainAll(places);
        return found;
    }

    private Sent sent(ResultSet row, int n) throws SQLException {
        return new Sent(
                new Place(row.getObject("round", UUID.class), row.getObject("item", UUID.class)),
                row.getInt("edition"),
                row.getObject("unit", UUID.class),
                row.getString("title"),
                new Span(row.getObject("covers_from", LocalDate.class), row.getObject("covers_to", LocalDate.class)),
                json.readValue(row.getString("content"), ReportContent.class));
    }

    /** The files that a report names, in its order. */
    List<Held> files(UUID jurisdiction, Sent sent) {
        List<UUID> named = sent.content().evidence().stream()
                .flatMap(one -> Optional.ofNullable(one.file()).stream())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        Map<UUID, Held> held = new HashMap<>();
        db.sql("""
                select file, name, sha256 from progress.report_file
                 where jurisdiction = :jurisdiction and round = :round and item = :item and file in (:files)""")
                .param("jurisdiction", jurisdiction)
                .param("round", sent.place().round())
                .param("item", sent.place().item())
                .param("files", named)
                .query(new DataClassRowMapper<>(Held.class))
                .list()
                .forEach(one -> held.put(one.file(), one));
        return named.stream()
                .flatMap(file -> Optional.ofNullable(held.get(file)).stream())
                .toList();
    }

    /** Versions that were sent and never looked at, the newest of their reports, the oldest first. */
    List<Place> behind(UUID jurisdiction, int most) {
        return db.sql("""
                select r.round, r.item
                  from progress.report r
                 where r.jurisdiction = :jurisdiction and r.edition > 0
                   and not exists (select from progress.claim_check c
                                    where (c.jurisdiction, c.round, c.item, c.number) = (r.jurisdiction, r.round, r.item, r.edition))
                 order by r.changed_at
                 limit :most""")
                .param("jurisdiction", jurisdiction)
                .param("most", most)
                .query(new DataClassRowMapper<>(Place.class))
                .list();
    }

    /** A file beside a report. */
    record Held(UUID file, String name, String sha256) {}
}
