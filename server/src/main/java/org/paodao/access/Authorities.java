package org.paodao.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.paodao.access.NewGrant.Scope;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes an account of the rows of {@link Accounts#WITH_GRANTS}, one row for each grant. */
@Component
class Authorities {
    private final UnitTree units;
    private final boolean administratorsNeedCodes;
    private final boolean everybodyNeedsCodes;

    Authorities(
            UnitTree units,
            @Value("${paodao.sign-in.administrators-need-codes:true}") boolean administratorsNeedCodes,
            @Value("${paodao.sign-in.everybody-needs-codes:false}") boolean everybodyNeedsCodes) {
        this.units = units;
        this.administratorsNeedCodes = administratorsNeedCodes;
        this.everybodyNeedsCodes = everybodyNeedsCodes;
    }

    /** The account that the rows speak of; nobody when there are none. */
    Optional<Account> account(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        UUID jurisdiction = rows.getObject("jurisdiction", UUID.class);
        UUID unit = rows.getObject("unit", UUID.class);
        var named = new CurrentUser(
                rows.getObject("id", UUID.class),
                jurisdiction,
                rows.getString("username"),
                rows.getString("display_name"),
                Authority.NONE);
        String hash = rows.getString("password_hash");
        boolean program = rows.getString("kind").equals("SERVICE");
        boolean locked = rows.getBoolean("locked");
        boolean expired = rows.getBoolean("expired");
        boolean secondFactor = rows.getBoolean("second_factor");
        Set<Permission> ceiling = ceiling(rows);
        var authority = new Authority(unit, grants(rows, jurisdiction, unit), ceiling, null);
        return Optional.of(new Account(named.with(authority), hash, program, locked, expired, secondFactor));
    }

    /** Who has a step to make before anything else can make that step only. */
    private Set<Permission> ceiling(ResultSet row) throws SQLException {
        if (row.getBoolean("must_change")) {
            return Set.of(Permission.OWN_PASSWORD);
        }
        return needsCodes(row) && !row.getBoolean("second_factor") ? Set.of(Permission.OWN_CODE) : Authority.NO_CEILING;
    }

    /** A program has no authenticator; it has no password either. */
    private boolean needsCodes(ResultSet row) throws SQLException {
        boolean administrator = Role.Sphere.valueOf(row.getString("sphere")) != Role.Sphere.BUSINESS;
        return (administrator && administratorsNeedCodes)
                || (everybodyNeedsCodes && !row.getString("kind").equals("SERVICE"));
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
        return grant(role, scope, within, unit -> units.below().apply(jurisdiction, unit));
    }

    /**
     * A grant as it reaches today.
     *
     * @param within the unit, own or named, or the plan; null for none
     * @param below a unit → the unit with all below it
     */
    static Grant grant(Role role, Scope scope, @Nullable UUID within, Function<UUID, Set<UUID>> below) {
        if (scope == Scope.ALL) {
            return Grant.everywhere(role);
        }
        if (within == null) {
            return Grant.inUnits(role, Set.of());
        }
        return switch (scope) {
            case PLAN -> Grant.inPlan(role, within);
            case SUBTREE -> Grant.inUnits(role, below.apply(within));
            case OWN_UNIT, ALL -> Grant.inUnits(role, Set.of(within));
        };
    }
}
