package org.paodao.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How districts, cities and provinces lie below each other. Their data stay apart all the same. */
@Service
public class Jurisdictions {
    private final JdbcClient db;
    private final Audit audit;

    Jurisdictions(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** The jurisdiction right above the user's. */
    @Transactional(readOnly = true)
    public Optional<Jurisdiction> above(CurrentUser user) {
        return read(user, """
                select a.id, a.code, a.name, a.level from organization.jurisdiction j
                  join organization.jurisdiction a on a.id = j.parent where j.id = :jurisdiction""").stream().findFirst();
    }

    /** The jurisdictions right below the user's, by code. */
    @Transactional(readOnly = true)
    public List<Jurisdiction> below(CurrentUser user) {
        return read(user, """
                select id, code, name, level from organization.jurisdiction where parent = :jurisdiction order by code""");
    }

    private List<Jurisdiction> read(CurrentUser user, String sql) {
        return db.sql(sql)
                .param("jurisdiction", user.jurisdiction())
                .query(new DataClassRowMapper<>(Jurisdiction.class))
                .list();
    }

    /**
     * Puts the user's jurisdiction below another.
     *
     * @throws Refusal when the other lies below it already, or does not exist
     */
    @Transactional
    public void place(CurrentUser user, UUID above) {
        Permissions.require(user, Permission.SYSTEM_MANAGE);
        int rows = db.sql("""
                with recursive up as (
                    select id, parent from organization.jurisdiction where id = :above
                    union
                    select j.id, j.parent from organization.jurisdiction j join up on j.id = up.parent)
                update organization.jurisdiction set parent = :above
                 where id = :jurisdiction and exists (select 1 from up) and not exists (select 1 from up where id = :jurisdiction)""")
                .param("jurisdiction", user.jurisdiction())
                .param("above", above)
                .update();
        if (rows == 0) {
            throw Refusal.conflict("organization.jurisdiction.circle");
        }
        audit.record(
                user,
                Change.created(
                        "organization.jurisdiction-placed",
                        "organization.jurisdiction",
                        user.jurisdiction(),
                        Map.of("above", above)));
    }
}
