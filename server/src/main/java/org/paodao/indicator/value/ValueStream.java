package org.paodao.indicator.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
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

/** Reads figures as far as the user may see them, however many, for other programs: row by row, never all in memory. */
@Service
public class ValueStream {
    private static final int AT_ONCE = 5000;
    private static final String FIGURES =
            """
            select s.indicator, s.unit, s.part, v.period, v.amount, v.stage, v.state, v.reported, v.version
              from indicator.series s join indicator.value v on (v.jurisdiction, v.series) = (s.jurisdiction, s.id)
             where s.jurisdiction = :jurisdiction and v.amount is not null
               and (:inside or v.state in ('APPROVED', 'LOCKED'))
               and (cast(:state as text) is null or v.state = :state)
               and (:all or s.indicator in (:indicators))
               and (cast(:unit as uuid) is null or s.unit = :unit or (s.unit = :whole and s.indicator = any(:meant)))
               and (cast(:part as text) is null or s.part = :part)
               and\s""" + PeriodSpan.CONDITION + " order by s.indicator, s.unit, s.part, v.period";

    private final JdbcClient db;
    private final Indicators indicators;
    private final Organization organization;
    private final Frames frames;

    ValueStream(JdbcClient db, Indicators indicators, Organization organization, Frames frames) {
        this.db = db;
        this.frames = frames;
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
        String state = state(wanted);
        var ofWhom = new OnTheirWay(user, frames.of(user));
        Lines lines = lines(user, json, to.get());
        lines.begin();
        db.sql(FIGURES)
                .param("jurisdiction", user.jurisdiction())
                .param("all", wanted.indicator() == null)
                .param("indicators", ids)
                .param("unit", unit)
                .param("whole", Goal.WHOLE)
                .param("meant", unit == null ? new UUID[0] : meant(user, unit))
                .param("inside", !ofWhom.isNothing())
                .param("state", state)
                .param("part", wanted.part())
                .params(new PeriodSpan(wanted.from(), wanted.to()).parameters())
                .withFetchSize(AT_ONCE)
                .query(row -> {
                    if (stands(row) || ofWhom.holds(Rows.place(row))) {
                        lines.write(row);
                    }
                });
        lines.end();
    }

    private static boolean stands(ResultSet row) throws SQLException {
        return State.valueOf(row.getString("state")).stands();
    }

    /** The state that is asked for; null for any. */
    private static @Nullable String state(Wanted wanted) {
        String name = wanted.state();
        if (name != null
                && Arrays.stream(State.values()).noneMatch(state -> state.name().equals(name))) {
            throw Refusal.invalid("state", "indicatorvalue.state-unknown", name);
        }
        return name;
    }

    /** The indicators of which a unit means the whole when it names itself. */
    private UUID[] meant(CurrentUser user, UUID unit) {
        return indicators.system(user).indicators().stream()
                .filter(indicator -> Place.meant(indicator, unit).equals(Goal.WHOLE))
                .map(Indicator::id)
                .toArray(UUID[]::new);
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
     * @param state the name of the state in which they are
     */
    public record Wanted(
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable String part,
            @Nullable Period from,
            @Nullable Period to,
            @Nullable String state) {}

    /** Whose figures the user sees before they stand, by the rule of the pages. */
    private record OnTheirWay(CurrentUser user, Frame frame) {
        boolean isNothing() {
            return !Permissions.may(user, Permission.VALUE_CHECK)
                    && Permissions.reach(user, Permission.VALUE_ENTER).isNothing()
                    && Permissions.reach(user, Permission.VALUE_APPROVE).isNothing();
        }

        boolean holds(Place place) {
            return ValueLists.inside(user, frame, place);
        }
    }

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
            put(json ? "[" : "code,unit,part,period,value,stage,state,reported,version\n");
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
                        + row.getString("state") + "\",\"reported\":" + row.getBoolean("reported")
                        + ",\"version\":" + row.getInt("version") + "}");
            } else {
                put(CsvCell.of(code) + "," + CsvCell.of(unit) + "," + CsvCell.of(row.getString("part")) + ","
                        + row.getString("period")
                        + "," + amount.toPlainString() + "," + row.getString("stage") + "," + row.getString("state")
                        + "," + row.getBoolean("reported") + "," + row.getInt("version") + "\n");
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
