package org.paodao.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.NewGrant.Scope;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.springframework.stereotype.Component;

/** Makes an account of the rows of {@link Accounts#WITH_GRANTS}, one row for each grant. */
@Component
class Authorities {
    private final UnitTree units;

    Authorities(UnitTree units) {
        this.units = units;
    }

    /** The account that the rows speak of; nobody when there are none. */
    Optional<Account> account(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        UUID jurisdiction = rows.getObject("jurisdiction", UUID.class);
        UUID id = rows.getObject("id", UUID.class);
        UUID unit = rows.getObject("unit", UUID.class);
        String username = rows.getString("username");
        String displayName = rows.getString("display_name");
        String hash = rows.getString("password_hash");
        var authority = new Authority(unit, grants(rows, jurisdiction, unit), Authority.NO_CEILING, null);
        return Optional.of(new Account(new CurrentUser(id, jurisdiction, username, displayName, authority), hash));
    }

    private List<Grant> grants(ResultSet rows, UUID jurisdiction, @Nullable UUID unit) throws SQLException {
        var grants = new ArrayList<Grant>();
        do {
            String role = rows.getString("role");
            if (role != null) {
                var scope = Scope.valueOf(rows.getString("scope"));
                UUID within = rows.getObject("within", UUID.class);
                grants.add(grant(Role.valueOf(role), scope, scope == Scope.OWN_UNIT ? unit : within, jurisdiction));
            }
        } while (rows.next());
        return grants;
    }

    private Grant grant(Role role, Scope scope, @Nullable UUID within, UUID jurisdiction) {
        if (scope == Scope.ALL) {
            return Grant.everywhere(role);
        }
        if (within == null) {
            return Grant.inUnits(role, Set.of());
        }
        return switch (scope) {
            case PLAN -> Grant.inPlan(role, within);
            case SUBTREE -> Grant.inUnits(role, units.below().apply(jurisdiction, within));
            case OWN_UNIT, ALL -> Grant.inUnits(role, Set.of(within));
        };
    }
}
