package org.paodao.indicator.light;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.paodao.scoring.Period;
import org.springframework.stereotype.Component;

/** Makes a light of a row, with what is kept of what led to it. */
@Component
class LineReading {
    private final LightReading lights;

    LineReading(LightReading lights) {
        this.lights = lights;
    }

    /** What the indicator of a row is. */
    static Meaning meaning(ResultSet row) throws SQLException {
        return new Meaning(
                row.getString("code"),
                row.getString("name"),
                row.getString("measure"),
                row.getInt("decimals"),
                row.getObject("responsible_unit", UUID.class));
    }

    /** A row of a single light with its unit. */
    LightLine line(ResultSet row, Meaning meaning) throws SQLException {
        return LightLine.of(
                meaning, row.getObject("unit", UUID.class), Period.parse(row.getString("period")), lights.light(row));
    }
}
