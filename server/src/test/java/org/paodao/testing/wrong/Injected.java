package org.paodao.testing.wrong;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Gets what it needs behind its constructor's back, and glues its statements together. */
abstract class Injected {
    @Autowired
    @Nullable
    DataSource database;

    static void delete(Statement statement, String name) throws SQLException {
        statement.execute("delete from plan.item where name = '" + name + "'");
    }
}
