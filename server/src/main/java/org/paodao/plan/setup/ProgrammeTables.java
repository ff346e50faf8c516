package org.paodao.plan.setup;

import java.util.List;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of programmes. */
@Repository
class ProgrammeTables {
    private final JdbcClient db;

    ProgrammeTables(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else changes programmes of the jurisdiction until the transaction ends, so that what is pressed twice in one moment is known as one. */
    void hold(CurrentUser user) {
        db.sql("select pg_advisory_xact_lock(hashtext('plan.programme'), hashtext(:jurisdiction))")
                .param("jurisdiction", user.jurisdiction().toString())
                .query((row, n) -> n)
                .list();
    }

    List<Programme> programmes(CurrentUser user) {
        return db.sql("""
                select id, name, description, from_year, to_year, version
                  from plan.programme where jurisdiction = :jurisdiction
                 order by to_year desc nulls last, from_year desc, name""")
                .param("jurisdiction", user.jurisdiction())
                .query((row, n) -> new Programme(
                        row.getObject("id", UUID.class),
                        new NewProgramme(
                                row.getString("name"),
                                row.getString("description"),
                                row.getObject("from_year", Integer.class),
                                row.getObject("to_year", Integer.class)),
                        row.getInt("version"),
                        List.of()))
                .list();
    }

    /** The plans that the user may read, by year. */
    List<Programme.Part> plans(CurrentUser user) {
        Reach reach = Permissions.reach(user, Permission.PLAN_READ);
        return db.sql("""
                select id, address, year, title, programme, version from plan.plan
                 where jurisdiction = :jurisdiction and (:everything or id = any(:plans))
                 order by year, id""")
                .param("jurisdiction", user.jurisdiction())
                .param("everything", reach.everything())
                .param("plans", reach.plans().toArray(UUID[]::new))
                .query(new DataClassRowMapper<>(Programme.Part.class))
                .list();
    }

    boolean insert(CurrentUser user, UUID id, NewProgramme programme) {
        return db.sql("""
                insert into plan.programme (jurisdiction, id, name, description, from_year, to_year)
                values (:jurisdiction, :id, :name, :description, :from, :to)
                on conflict (jurisdiction, name) do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("name", programme.name())
                        .param("description", programme.description())
                        .param("from", programme.fromYear())
                        .param("to", programme.toYear())
                        .update()
                == 1;
    }

    boolean update(CurrentUser user, UUID id, int seen, NewProgramme programme) {
        return db.sql("""
                update plan.programme
                   set name = :name, description = :description, from_year = :from, to_year = :to, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", id)
                        .param("seen", seen)
                        .param("name", programme.name())
                        .param("description", programme.description())
                        .param("from", programme.fromYear())
                        .param("to", programme.toYear())
                        .update()
                == 1;
    }

    boolean assign(CurrentUser user, Programmes.Assignment assignment) {
        return db.sql("""
                update plan.plan set programme = :programme, version = version + 1
                 where jurisdiction = :jurisdiction and id = :plan and version = :seen""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("plan", assignment.plan())
                        .param("programme", assignment.programme())
                        .param("seen", assignment.seen())
                        .update()
                == 1;
    }
}
