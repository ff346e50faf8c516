package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Consequence;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Light;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes a light as it was judged before of a row of lights. */
@Component
class BeforeReading {
    static final String COLUMNS =
            "j.light, j.provisional, j.amount, j.value_version, j.rule_code, j.rule_version, j.rule_number, j.edition, "
                    + "j.behind, j.not_started, j.due, j.turns_on, j.inputs, j.reasons, j.consequences, j.judged_at";

    private static final TypeReference<List<Told>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Consequence>> CONSEQUENCES = new TypeReference<>() {};
    private static final String NOTHING = "[]";

    private final JsonMapper json;

    BeforeReading(JsonMapper json) {
        this.json = json;
    }

    Before of(ResultSet row) throws SQLException {
        String inputs = row.getString("inputs");
        String reasons = row.getString("reasons");
        String consequences = row.getString("consequences");
        return new Before(
                Light.valueOf(row.getString("light")),
                figure(row),
                cited(row),
                row.getInt("edition"),
                new Judged.Run(row.getBoolean("behind"), row.getBoolean("not_started")),
                Due.valueOf(row.getString("due")),
                row.getObject("turns_on", LocalDate.class),
                inputs == null ? null : json.readValue(inputs, Inputs.class),
                reasons == null ? null : json.readValue(reasons, REASONS),
                NOTHING.equals(consequences) ? List.of() : json.readValue(consequences, CONSEQUENCES),
                row.getTimestamp("judged_at").toInstant());
    }

    private static @Nullable Figure figure(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return amount == null
                ? null
                : new Figure(amount, row.getObject("value_version", Integer.class), row.getBoolean("provisional"));
    }

    private static Judged.@Nullable Cited cited(ResultSet row) throws SQLException {
        String code = row.getString("rule_code");
        return code == null
                ? null
                : new Judged.Cited(code, row.getInt("rule_version"), row.getObject("rule_number", Integer.class));
    }
}
