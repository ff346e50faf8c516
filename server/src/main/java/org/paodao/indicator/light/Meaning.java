package org.paodao.indicator.light;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an indicator is, as far as its lights are read. */
record Meaning(
        String code, String name, String measure, int decimals, @Nullable UUID responsible) {

    /** As a row has it. */
    static Meaning of(ResultSet row) throws SQLException {
        return new Meaning(
                row.getString("code"),
                row.getString("name"),
                row.getString("measure"),
                row.getInt("decimals"),
                row.getObject("responsible_unit", UUID.class));
    }
}
