package org.paodao.testing.wrong;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

/** A domain type that looks at the clock by itself and is read by its own hand. */
public record Deadline(LocalDate due) {
    public boolean passed() {
        return due.isBefore(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    static boolean readable(Connection connection) throws SQLException {
        return connection.isValid(1);
    }
}
