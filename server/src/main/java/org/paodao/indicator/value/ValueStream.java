package org.paodao.indicator.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.kernel.CsvCell;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures that stand, however many, for other programs: row by row, never all in memory. */
@Service
public class ValueStream {
    private static final int AT_ONCE = 5000;

    private final JdbcClient db;
    private final Indicators indicators;
    private final Organization organization;

    ValueStream(JdbcClient db, Indicators indicators, Organization organization) {
        this.db = db;
        this.indicators = indicators;
        this.organization = organization;
    }

    /**
     * Writes them as CSV or as JSON.
     *
     * @param to asked only when nothing stands in the way any more: an answer that was begun can refuse nothing
     */
    @Transactional(readOnly = true)
    public void write(CurrentUser user, Wanted wanted, boolean json, Supplier<Writer> to) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Set<UUID> ids = ids(user, wanted);
        UUID unit = wanted.unit() == null ? null : unit(user, wanted.unit());
        Lines lines = lines(user, json, to.get());
        lines.begin();
        db.sql("""
                select s.indicator, s.unit, s.part, v.period, v.amount, v.stage, v.state, v.reported
                  from indicator.series s join indicator.value v on (v.jurisdiction, v.series) = (s.jurisdiction, s.id)
                 where s.jurisdiction = :jurisdiction and v.state in ('APPROVED', 'LOCKED') and v.amount is not null
                   and (:all or s.indicator in (:indicators))
                   and (cast(:unit as uuid) is null or s.unit = :unit)
                   and (cast(:part as text) is null or s.part = :part)
                   and\s""" + PeriodSpan.CONDITION + " order by s.indicator, s.unit, s.part, v.period")
                .param("jurisdiction", user.jurisdiction())
                .param("all", wanted.indicator() == null)
                .param("indicators", ids)
                .param("unit", unit)
                .param("part", wanted.part())
                .params(new PeriodSpan(wanted.from(), wanted.to()).parameters())
                .withFetchSize(AT_ONCE)
                .query(lines::write);
        lines.end();
    }

    private Lines lines(CurrentUser user, boolean json, Writer to) {
        Map<UUID, String> codes = new HashMap<>();
        indicators.system(user).indicators().forEach(one -> codes.put(one.id(), one.code()));
        Map<UUID, String> units = new HashMap<>();
        organization.units(user).forEach(unit -> units.put(unit.id(), unit.name()));
        return new Lines(to, json, codes, units);
    }

    private Set<UUID> ids(CurrentUser user, Wanted wanted) {
        Set<UUID> ids = new HashSet<>(List.of(new UUID(0, 0)));
        String code = wanted.indicator();
        if (code != null) {
            ids.add(indicators
                    .system(user)
                    .coded(code)
                    .map(Indicator::id)
                    .orElseThrow(() -> Refusal.notFound("indicatorvalue.indicator-unknown", code)));
        }
        return ids;
    }

    private UUID unit(CurrentUser user, String name) {
        return name.equals(Goal.WHOLE.toString())
                ? Goal.WHOLE
                : organization
                        .named(user, name)
                        .orElseThrow(() -> Refusal.notFound("indicatorvalue.unit-unknown", name))
                        .id();
    }

    /**
     * Which figures are wanted; null for all.
     *
     * @param from periods of any length that end before its first day are left out
     * @param to those that begin after its last day are left out
     */
    public record Wanted(
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable String part,
            @Nullable Period from,
            @Nullable Period to) {}

    /** Lines as they are written. */
    private static final class Lines {
        private final Writer to;
        private final boolean json;
        private final Map<UUID, String> codes;
        private final Map<UUID, String> units;
        private boolean first = true;

        Lines(Writer to, boolean json, Map<UUID, String> codes, Map<UUID, String> units) {
            this.to = to;
            this.json = json;
            this.codes = codes;
            this.units = units;
        }

        void begin() {
            put(json ? "[" : "code,unit,part,period,value,stage,state,reported\n");
        }

        void end() {
            put(json ? "]\n" : "");
        }

        void write(ResultSet row) throws SQLException {
            String code = codes.getOrDefault(row.getObject("indicator", UUID.class), "");
            String unit = units.getOrDefault(row.getObject("unit", UUID.class), "");
            BigDecimal amount = row.getBigDecimal("amount");
            if (json) {
                put((first ? "" : ",\n") + "{\"code\":" + quoted(code) + ",\"unit\":" + quoted(unit) + ",\"part\":"
                        + quoted(row.getString("part")) + ",\"period\":\"" + row.getString("period") + "\",\"value\":"
                        + amount.toPlainString() + ",\"stage\":\"" + row.getString("stage") + "\",\"state\":\""
                        + row.getString("state") + "\",\"reported\":" + row.getBoolean("reported") + "}");
            } else {
                put(CsvCell.of(code) + "," + CsvCell.of(unit) + "," + CsvCell.of(row.getString("part")) + ","
                        + row.getString("period")
                        + "," + amount.toPlainString() + "," + row.getString("stage") + "," + row.getString("state")
                        + "," + row.getBoolean("reported") + "\n");
            }
            first = false;
        }

        private static String quoted(String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }

        private void put(String text) {
            try {
                to.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
