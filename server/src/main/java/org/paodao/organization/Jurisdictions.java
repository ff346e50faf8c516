package org.paodao.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.FoundingLink;
import org.paodao.access.Foundings;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The districts, cities and provinces of this installation and how they lie below each other. Their data stay apart. */
@Service
public class Jurisdictions {
    private final JdbcClient db;
    private final JurisdictionTable table;
    private final Foundings foundings;
    private final Audit audit;

    Jurisdictions(JdbcClient db, JurisdictionTable table, Foundings foundings, Audit audit) {
        this.db = db;
        this.table = table;
        this.foundings = foundings;
        this.audit = audit;
    }

    /** All, by code. */
    @Transactional(readOnly = true)
    public List<Jurisdiction> all(CurrentUser user) {
        Permissions.require(user, Permission.SYSTEM_MANAGE);
        return table.all();
    }

    /**
     * Adds one; its units, plans and accounts are its own from the first day.
     *
     * @return it with the link by which its administrators get in
     */
    @Transactional
    public Added add(CurrentUser user, Jurisdiction wanted) {
        Permissions.require(user, Permission.SYSTEM_MANAGE);
        check(wanted);
        var made = new Jurisdiction(
                Ids.next(),
                wanted.code().strip(),
                wanted.name().strip(),
                wanted.level().strip(),
                wanted.parent());
        if (!table.insert(made)) {
            throw Refusal.invalid("code", "organization.jurisdiction.code-taken", made.code());
        }
        audit.record(
                user, Change.created("organization.jurisdiction-added", "organization.jurisdiction", made.id(), made));
        return new Added(made, foundings.invite(user, made.id()));
    }

    /** Another link for one that still waits for its administrators; the one before opens nothing any more. */
    @Transactional
    public Added renewLink(CurrentUser user, UUID id) {
        FoundingLink link = foundings.renew(user, id);
        return new Added(named(id), link);
    }

    /** The one that a link is for. */
    @Transactional(readOnly = true)
    public Jurisdiction named(UUID id) {
        return table.all().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("organization.jurisdiction.unknown"));
    }

    /**
     * A jurisdiction that waits for its administrators.
     *
     * @param link shown this once
     */
    public record Added(Jurisdiction jurisdiction, FoundingLink link) {}

    private void check(Jurisdiction wanted) {
        if (!wanted.code().strip().matches("[0-9]{2,12}")) {
            throw Refusal.invalid("code", "organization.jurisdiction.code-form");
        }
        if (wanted.name().isBlank()) {
            throw Refusal.invalid("name", "organization.jurisdiction.name-missing");
        }
        if (wanted.level().isBlank()) {
            throw Refusal.invalid("level", "organization.jurisdiction.level-missing");
        }
        UUID parent = wanted.parent();
        if (parent != null && table.all().stream().noneMatch(known -> known.id().equals(parent))) {
            throw Refusal.invalid("parent", "organization.jurisdiction.unknown");
        }
    }

    /** The jurisdiction right above the user's. */
    @Transactional(readOnly = true)
    public Optional<Jurisdiction> above(CurrentUser user) {
        return read(user, """
                select a.id, a.code, a.name, a.level, a.parent from organization.jurisdiction j
                  join organization.jurisdiction a on a.id = j.parent where j.id = :jurisdiction""").stream().findFirst();
    }

    /** The jurisdictions right below the user's, by code. */
    @Transactional(readOnly = true)
    public List<Jurisdiction> below(CurrentUser user) {
        return read(user, """
                select id, code, name, level, parent from organization.jurisdiction where parent = :jurisdiction order by code""");
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
