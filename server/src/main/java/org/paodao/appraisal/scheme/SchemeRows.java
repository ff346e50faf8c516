package org.paodao.appraisal.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Schemes from rows. */
final class SchemeRows {
    private SchemeRows() {}

    static SchemeLine line(ResultSet row, int number) throws SQLException {
        return new SchemeLine(head(row), newest(row), drafted(row));
    }

    static SchemeHead head(ResultSet row) throws SQLException {
        return new SchemeHead(
                row.getObject("id", UUID.class), row.getString("code"), row.getString("name"), row.getInt("version"));
    }

    private static SchemeLine.@Nullable Newest newest(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        return from == null
                ? null
                : new SchemeLine.Newest(row.getInt("number"), from, row.getObject("valid_until", LocalDate.class));
    }

    private static SchemeLine.@Nullable Drafted drafted(ResultSet row) throws SQLException {
        int version = row.getInt("drafted");
        return version == 0
                ? null
                : new SchemeLine.Drafted(
                        version, row.getTimestamp("changed_at").toInstant(), row.getString("changed_by_name"));
    }

    static SchemeEdition edition(ResultSet row, SchemeHead head) throws SQLException {
        return new SchemeEdition(
                head,
                row.getInt("number"),
                SchemeJson.read(row.getString("body")),
                new SchemeEdition.Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                new SchemeEdition.Published(
                        row.getString("reason"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name"),
                        row.getString("print")));
    }
}
