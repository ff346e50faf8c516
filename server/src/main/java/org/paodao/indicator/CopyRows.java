package org.paodao.indicator;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows on their way into a table by COPY, in the running transaction: many times faster than inserting them. */
public final class CopyRows {
    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(CHUNK + 1024);
    private boolean begun;

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * Copies rows.
     *
     * @param target table and columns as they stand behind {@code copy}
     * @param rows adds the cells of each row and ends it
     */
    public static void into(DataSource source, String target, Consumer<CopyRows> rows) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            var copying = new CopyRows(
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin"));
            rows.accept(copying);
            copying.send();
            copying.copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be copied into " + target, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** Adds a cell: any value whose text PostgreSQL reads, or null. */
    public CopyRows add(@Nullable Object value) {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        switch (value) {
            case null -> text.append("\\N");
            case Long number -> text.append(number.longValue());
            case Integer number -> text.append(number.intValue());
            default -> escaped(value.toString());
        }
        return this;
    }

    private void escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\u0000' -> text.append(' ');
                default -> text.append(c);
            }
        }
    }

    /** Ends the row. */
    public void end() {
        text.append('\n');
        begun = false;
        if (text.length() >= CHUNK) {
            try {
                send();
            } catch (SQLException e) {
                throw new IllegalStateException("The rows could not be copied.", e);
            }
        }
    }

    private void send() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
