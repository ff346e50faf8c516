package org.paodao.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.PSQLState;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Writes many rows by COPY, in the transaction that is on. */
@Component
public class Copying {
    private final DataSource source;

    Copying(DataSource source) {
        this.source = source;
    }

    /**
     * Writes into a table, or into some of its columns.
     *
     * @throws DuplicateKeyException when a row is there already; the transaction can only be rolled back then
     */
    public void into(String table, Consumer<CopyRows> rows) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format binary)");
            var written = new CopyRows(copy);
            rows.accept(written);
            written.finish();
            copy.endCopy();
        } catch (SQLException e) {
            if (PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())) {
                throw new DuplicateKeyException("A row was there already.", e);
            }
            throw new IllegalStateException("The rows could not be copied.", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
