package org.paodao.postgres;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The role as which the application works. It reads and writes every table of the owner and changes none of their
 * definitions; in the schema {@code audit} it only adds, as {@code audit.let_in} says.
 */
final class ApplicationRole {
    private static final String GRANTS = """
            select format(what, nspname, cast(:role as text))
              from pg_namespace,
                   unnest(array['grant usage on schema %I to %I',
                                'grant select, insert, update, delete on all tables in schema %I to %I',
                                'grant usage, select on all sequences in schema %I to %I']) what
             where nspowner = (select oid from pg_roles where rolname = current_user)
               and nspname not in ('audit', 'public') and nspname not like 'pg\\_%'""";

    private ApplicationRole() {}

    /** Lets the role of the pool in, unless it is the owner itself. */
    static void letIn(DataSource owner, DataSource pool) {
        JdbcClient owning = JdbcClient.create(owner);
        String role = currentUser(JdbcClient.create(pool));
        if (role.equals(currentUser(owning))) {
            return;
        }
        List<String> grants = owning.sql(GRANTS)
                .param("role", role)
                .query((row, n) -> row.getString(1))
                .list();
        grants.forEach(grant -> owning.sql(grant).update());
        owning.sql("select audit.let_in(:role)")
                .param("role", role)
                .query((row, n) -> n)
                .list();
    }

    private static String currentUser(JdbcClient db) {
        return db.sql("select current_user").query(String.class).single();
    }
}
