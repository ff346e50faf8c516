package org.paodao.indicator.value;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.check.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL that keeps what was found about figures that were entered. What is found again stays with its reason. */
@Repository
class WarningKeeping {
    private final JdbcClient db;
    private final JsonMapper json;

    WarningKeeping(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * Keeps what was found about figures that were looked at, and ends what was found about what they were.
     *
     * @param said why they are right nevertheless
     */
    void keep(UUID jurisdiction, List<Looked> looked, Said said) {
        if (looked.isEmpty()) {
            return;
        }
        List<Found> all = looked.stream().flatMap(one -> one.found().stream()).toList();
        String found = json.writeValueAsString(all);
        db.sql("""
                update indicator.warning w set until_version = r.version
                  from jsonb_to_recordset(:looked::jsonb) as r(series bigint, period text, version integer, sum boolean)
                 where w.jurisdiction = :jurisdiction and w.until_version is null and (w.series, w.period) = (r.series, r.period)
                   and (not r.sum or w.name = 'PARTS')
                   and not exists (select from jsonb_to_recordset(:found::jsonb) as f(series bigint, period text, name text, told text)
                                    where (f.series, f.period, f.name, f.told) = (w.series, w.period, w.name, w.told))""")
                .param(
                        "looked",
                        json.writeValueAsString(
                                looked.stream().map(Looked::figure).toList()))
                .param("jurisdiction", jurisdiction)
                .param("found", found)
                .update();
        insert(jurisdiction, found, said);
        if (all.stream().anyMatch(one -> one.said() != null)) {
            explain(jurisdiction, found, said);
        }
    }

    private void insert(UUID jurisdiction, String found, Said said) {
        db.sql("""
                insert into indicator.warning (jurisdiction, series, period, name, since_version, told, found_at, reason, answered_at, answered_by,
                       answered_by_name)
                select :jurisdiction, f.series, f.period, f.name, f.version, f.told, now(), cast(:reason as text),
                       case when cast(:reason as text) is null then null else now() end,
                       case when cast(:reason as text) is null then null else cast(:by as uuid) end,
                       case when cast(:reason as text) is null then null else cast(:byName as text) end
                  from jsonb_to_recordset(:found::jsonb) as f(series bigint, period text, version integer, name text, told text)
                 where not exists (select from indicator.warning w
                                    where w.jurisdiction = :jurisdiction and w.until_version is null
                                      and (w.series, w.period, w.name) = (f.series, f.period, f.name))""")
                .param("jurisdiction", jurisdiction)
                .param("reason", said.reason().isEmpty() ? null : said.reason())
                .param("by", said.by())
                .param("byName", said.byName())
                .param("found", found)
                .update();
    }

    private void explain(UUID jurisdiction, String found, Said said) {
        db.sql("""
                update indicator.warning w set reason = f.said, answered_at = now(), answered_by = :by, answered_by_name = :byName
                  from jsonb_to_recordset(:found::jsonb) as f(series bigint, period text, name text, said text)
                 where w.jurisdiction = :jurisdiction and w.until_version is null and w.reason is null and f.said is not null
                   and (w.series, w.period, w.name) = (f.series, f.period, f.name)""")
                .param("jurisdiction", jurisdiction)
                .param("by", said.by())
                .param("byName", said.byName())
                .param("found", found)
                .update();
    }

    /**
     * A figure that was looked at.
     *
     * @param sum whether only its parts were written, so that nothing is said of it but whether they add up
     * @param said what is said of these parts; empty for nothing
     */
    record Looked(Value value, boolean sum, List<Finding> findings, String said) {
        private Figure figure() {
            return new Figure(value.series(), value.place().period().toString(), value.version(), sum);
        }

        private List<Found> found() {
            Figure figure = figure();
            return findings.stream()
                    .map(finding -> new Found(
                            figure.series(),
                            figure.period(),
                            figure.version(),
                            finding.check().name(),
                            FindingText.write(finding.reason()),
                            said.isEmpty() ? null : said))
                    .toList();
        }
    }

    /**
     * Why figures are right nevertheless.
     *
     * @param reason empty when nobody said it yet
     * @param by who says it, or wrote the figures
     */
    record Said(String reason, UUID by, String byName) {}

    private record Figure(long series, String period, int version, boolean sum) {}

    private record Found(
            long series,
            String period,
            int version,
            String name,
            String told,
            @Nullable String said) {}
}
