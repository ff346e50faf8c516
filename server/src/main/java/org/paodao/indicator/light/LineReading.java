package org.paodao.indicator.light;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Consequence;
import org.paodao.scoring.light.Light;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a light of a row, with what is kept of what led to it. */
@Component
class LineReading {
    private static final TypeReference<Inputs> INPUTS = new TypeReference<>() {};
    private static final TypeReference<List<Told>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Consequence>> CONSEQUENCES = new TypeReference<>() {};
    private static final String NOTHING = "[]";

    private final JsonMapper json;

    LineReading(JsonMapper json) {
        this.json = json;
    }

    /** A row of lights with the unit. */
    LightLine line(ResultSet row, Meaning meaning) throws SQLException {
        String code = row.getString("rule_code");
        String consequences = row.getString("consequences");
        return new LightLine(
                meaning.code(),
                meaning.name(),
                meaning.measure(),
                meaning.decimals(),
                row.getObject("unit", UUID.class),
                meaning.responsible(),
                Period.parse(row.getString("period")),
                Light.valueOf(row.getString("light")),
                row.getBoolean("provisional"),
                row.getBigDecimal("amount"),
                row.getObject("value_version", Integer.class),
                code == null
                        ? null
                        : new LightLine.Rule(
                                code, row.getInt("rule_version"), row.getObject("rule_number", Integer.class)),
                row.getInt("edition"),
                read(row.getString("inputs"), INPUTS, Inputs.NONE),
                reasons(row.getString("reasons")),
                NOTHING.equals(consequences) ? List.of() : json.readValue(consequences, CONSEQUENCES),
                row.getTimestamp("judged_at").toInstant());
    }

    /** The reasons as they are kept. */
    List<Told> reasons(@Nullable String written) {
        return read(written, REASONS, List.of());
    }

    /** What is kept with a light; null is kept with one of very many. */
    private <T> T read(@Nullable String written, TypeReference<T> type, T otherwise) {
        return written == null ? otherwise : json.readValue(written, type);
    }
}
