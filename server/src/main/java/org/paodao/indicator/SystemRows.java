package org.paodao.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How definitions and goals stand in the rows of the database. */
@Component
class SystemRows {
    private static final TypeReference<List<Breakdown>> BREAKDOWNS = new TypeReference<>() {};
    private static final TypeReference<SortedMap<String, String>> TERMS = new TypeReference<>() {};

    private final JsonMapper json;

    SystemRows(JsonMapper json) {
        this.json = json;
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    Indicator.Content content(String written) {
        return json.readValue(written, Indicator.Content.class);
    }

    Definition definition(ResultSet row) throws SQLException {
        return new Definition(
                row.getString("name"),
                row.getString("measure"),
                row.getInt("decimals"),
                Direction.valueOf(row.getString("direction")),
                row.getString("scope"),
                row.getBoolean("cumulative"),
                row.getBoolean("growth"),
                Frequency.valueOf(row.getString("frequency")),
                row.getObject("source_unit", UUID.class),
                row.getObject("responsible_unit", UUID.class),
                row.getBoolean("each_reports"),
                base(row),
                row.getString("formula"),
                json.readValue(row.getString("breakdowns"), BREAKDOWNS),
                row.getInt("lag_days"),
                row.getString("quality_note"),
                row.getBoolean("sample"),
                superior(row));
    }

    private static Definition.@Nullable Base base(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("base_value");
        return value == null ? null : new Definition.Base(row.getInt("base_year"), value);
    }

    private static Definition.@Nullable Counterpart superior(ResultSet row) throws SQLException {
        UUID indicator = row.getObject("superior_indicator", UUID.class);
        return indicator == null
                ? null
                : new Definition.Counterpart(
                        row.getObject("superior_jurisdiction", UUID.class), indicator, row.getString("superior_note"));
    }

    Goal goal(ResultSet row) throws SQLException {
        String path = row.getString("path");
        return new Goal(
                row.getObject("unit", UUID.class),
                Period.parse(row.getString("period")),
                row.getString("kind"),
                json.readValue(row.getString("terms"), TERMS),
                row.getString("printed"),
                path == null ? null : json.readValue(path, Goal.Way.class));
    }
}
