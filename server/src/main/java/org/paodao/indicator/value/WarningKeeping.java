package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.scoring.check.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL that keeps what was found about figures that were entered. What is found again stays with its reason. */
@Repository
class WarningKeeping {
    private final JdbcClient db;
    private final Rows rows;
    private final JsonMapper json;

    WarningKeeping(JdbcClient db, Rows rows, JsonMapper json) {
        this.db = db;
        this.rows = rows;
        this.json = json;
    }

    /**
     * Keeps what was found about figures that were written just now, and ends what was found about what they were.
     *
     * @param said why they are right nevertheless
     */
    void keep(UUID jurisdiction, List<Value> written, Map<Place, List<Finding>> findings, Said said) {
        if (written.isEmpty()) {
            return;
        }
        String found = json.writeValueAsString(found(written, findings));
        db.sql("""
                update indicator.warning w set until_version = r.version
                  from jsonb_to_recordset(:values::jsonb) as r(series bigint, period text, version integer)
                 where w.jurisdiction = :jurisdiction and w.until_version is null and (w.series, w.period) = (r.series, r.period)
                   and not exists (select from jsonb_to_recordset(:found::jsonb) as f(series bigint, period text, name text, told text)
                                    where (f.series, f.period, f.name, f.told) = (w.series, w.period, w.name, w.told))""")
                .param("values", rows.values(written))
                .param("jurisdiction", jurisdiction)
                .param("found", found)
                .update();
        insert(jurisdiction, found, said);
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

    private static List<Found> found(List<Value> written, Map<Place, List<Finding>> findings) {
        List<Found> found = new ArrayList<>();
        for (Value value : written) {
            for (Finding finding : findings.getOrDefault(value.place(), List.of())) {
                found.add(new Found(
                        value.series(),
                        value.place().period().toString(),
                        value.version(),
                        finding.check().name(),
                        FindingText.write(finding.reason())));
            }
        }
        return found;
    }

    /**
     * Why figures are right nevertheless.
     *
     * @param reason empty when nobody said it yet
     * @param by who said it
     */
    record Said(String reason, UUID by, String byName) {
        static final Said NOTHING = new Said("", new UUID(0, 0), "");
    }

    private record Found(long series, String period, int version, String name, String told) {}
}
