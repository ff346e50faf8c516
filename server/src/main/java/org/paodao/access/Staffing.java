package org.paodao.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what for which unit, all people at once: to find whom to tell of what waits. Only those whose account is open, and no programs. */
@Service
public class Staffing {
    private final JdbcClient db;
    private final Accounts accounts;
    private final StandInTables standIns;
    private final UnitTree units;

    Staffing(JdbcClient db, Accounts accounts, StandInTables standIns, UnitTree units) {
        this.db = db;
        this.accounts = accounts;
        this.standIns = standIns;
        this.units = units;
    }

    /** The people of a jurisdiction as their roles and agreements to stand in hold today: two statements, and one for each unit whose tree a role covers. */
    @Transactional(readOnly = true)
    public Staff of(UUID jurisdiction) {
        Map<UUID, CurrentUser> people = people(jurisdiction);
        List<CurrentUser> all = new ArrayList<>(people.values());
        for (StandInTables.Held held : standIns.today(jurisdiction, accounts.today())) {
            CurrentUser absent = people.get(held.absent());
            CurrentUser substitute = people.get(held.substitute());
            if (absent != null && substitute != null) {
                all.add(substitute.with(lent(absent.authority(), held.roles())));
            }
        }
        return new Staff(all);
    }

    private static Authority lent(Authority absent, List<Role> roles) {
        List<Grant> grants = absent.grants().stream()
                .filter(grant -> roles.isEmpty() || roles.contains(grant.role()))
                .toList();
        return new Authority(absent.unit(), grants, Authority.NO_CEILING, null);
    }

    private Map<UUID, CurrentUser> people(UUID jurisdiction) {
        Map<UUID, Set<UUID>> trees = new HashMap<>();
        Function<UUID, Set<UUID>> below =
                unit -> trees.computeIfAbsent(unit, top -> units.below().apply(jurisdiction, top));
        Map<UUID, CurrentUser> people = new LinkedHashMap<>();
        db.sql("""
                select a.id, a.username, a.display_name, a.unit, g.role, g.scope, g.within
                  from access.account a
                  left join access.role_grant g
                    on g.jurisdiction = a.jurisdiction and g.account = a.id and g.revoked_at is null
                   and g.since <= :today and (g.until is null or g.until >= :today)
                 where a.jurisdiction = :jurisdiction and a.state = 'OPEN' and a.kind = 'PERSON' and a.sphere = 'BUSINESS'
                 order by a.id""")
                .param("jurisdiction", jurisdiction)
                .param("today", accounts.today())
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    CurrentUser known = people.get(id);
                    people.put(id, granted(known == null ? somebody(row, jurisdiction) : known, row, below));
                });
        return people;
    }

    private static CurrentUser somebody(ResultSet row, UUID jurisdiction) throws SQLException {
        UUID unit = row.getObject("unit", UUID.class);
        return new CurrentUser(
                row.getObject("id", UUID.class),
                jurisdiction,
                row.getString("username"),
                row.getString("display_name"),
                new Authority(unit, List.of(), Authority.NO_CEILING, null));
    }

    private static CurrentUser granted(CurrentUser person, ResultSet row, Function<UUID, Set<UUID>> below)
            throws SQLException {
        String role = row.getString("role");
        if (role == null) {
            return person;
        }
        var scope = NewGrant.Scope.valueOf(row.getString("scope"));
        @Nullable UUID own = person.authority().unit();
        UUID within = scope == NewGrant.Scope.OWN_UNIT ? own : row.getObject("within", UUID.class);
        List<Grant> grants = new ArrayList<>(person.authority().grants());
        grants.add(Authorities.grant(Role.valueOf(role), scope, within, below));
        return person.with(new Authority(own, grants, Authority.NO_CEILING, null));
    }
}
