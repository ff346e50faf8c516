package org.paodao.plan.align;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of plans passed on. */
@Repository
class PassingTables {
    private static final String PASSINGS = """
            select s.*, p.address, p.year, p.title from plan.passing s
              join plan.plan p on p.jurisdiction = s.jurisdiction and p.id = s.plan
            """;

    private final JdbcClient db;

    PassingTables(JdbcClient db) {
        this.db = db;
    }

    /** To whom a plan was passed, newest first, withdrawn ones included. */
    List<Passing> of(CurrentUser user, UUID plan) {
        return db.sql(PASSINGS
                        + "where s.jurisdiction = :jurisdiction and s.plan = :plan order by s.passed_at desc, s.id")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query(PassingTables::read)
                .list();
    }

    /** What was passed to the user's jurisdiction and holds, the newest version of each plan first. */
    List<Passing> received(CurrentUser user) {
        return db.sql(PASSINGS + """
                where s.with_jurisdiction = :jurisdiction and s.withdrawn_at is null
                order by p.year desc, s.jurisdiction, s.plan, s.version desc""")
                .param("jurisdiction", user.jurisdiction())
                .query(PassingTables::read)
                .list();
    }

    boolean insert(CurrentUser user, UUID id, Passings.NewPassing passing) {
        return db.sql("""
                insert into plan.passing (jurisdiction, id, plan, version, with_jurisdiction, note, passed_by, passed_by_name)
                select :jurisdiction, :id, v.plan, v.number, :with, :note, :account, :name
                  from plan.version v
                 where v.jurisdiction = :jurisdiction and v.plan = :plan and v.number = :version
                on conflict do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("plan", passing.plan())
                        .param("version", passing.version())
                        .param("with", passing.with())
                        .param("note", passing.note())
                        .param("account", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    boolean withdraw(CurrentUser user, UUID plan, UUID id) {
        return db.sql("""
                update plan.passing set withdrawn_at = now(), withdrawn_by = :account, withdrawn_by_name = :name
                 where jurisdiction = :jurisdiction and id = :id and plan = :plan and withdrawn_at is null""")
                        .params(Pressed.on(user, plan, id))
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    /** Whether this is one that the user has taken back: the same press, arrived twice. */
    boolean isWithdrawnBy(CurrentUser user, UUID plan, UUID id) {
        return db.sql("""
                select exists (select from plan.passing
                 where jurisdiction = :jurisdiction and id = :id and plan = :plan and withdrawn_by = :account)""")
                .params(Pressed.on(user, plan, id))
                .query(Boolean.class)
                .single();
    }

    private static Passing read(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Passing(
                row.getObject("id", UUID.class),
                row.getObject("jurisdiction", UUID.class),
                row.getObject("plan", UUID.class),
                row.getString("address"),
                row.getInt("year"),
                row.getString("title"),
                row.getInt("version"),
                row.getObject("with_jurisdiction", UUID.class),
                row.getString("note"),
                row.getTimestamp("passed_at").toInstant(),
                row.getString("passed_by_name"),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_by_name"));
    }
}
