package org.paodao.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.AccountAct;
import org.paodao.access.AccountLists;
import org.paodao.access.NewGrant;
import org.paodao.access.NewGrant.Scope;
import org.paodao.access.NewToken;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;

/**
 * What the page of an account sends; each button uses a part of it, and all of them the reason.
 *
 * @param version the version the officer saw
 * @param unit name of the unit the person works for
 * @param withinUnit name of the unit of a role for a unit with all below it
 * @param plan the plan of a role for one plan
 * @param since first day of a role
 * @param until last day of a role
 * @param name what a token is for
 * @param scope what a token may do
 * @param days how long a token lives
 * @param requestKey of the form for a token
 */
public record ChangeForm(
        @Nullable Integer version,
        @Nullable String reason,
        @Nullable String displayName,
        @Nullable String unit,
        @Nullable Role role,
        @Nullable Scope reach,
        @Nullable String withinUnit,
        @Nullable UUID plan,
        @Nullable String since,
        @Nullable String until,
        @Nullable String name,
        @Nullable Set<Permission> scope,
        @Nullable Integer days,
        @Nullable UUID requestKey) {

    static final ChangeForm EMPTY =
            new ChangeForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    AccountAct act(String username) {
        return new AccountAct(username, version == null ? 0 : version, reason == null ? "" : reason.strip());
    }

    NewGrant grant(CurrentUser by, AccountLists lists) {
        if (role == null) {
            throw Refusal.invalid("role", "access.grant.role-missing");
        }
        Scope chosen = reach == null ? Scope.ALL : reach;
        UUID within = null;
        if (chosen == Scope.SUBTREE) {
            within = lists.unit(by, "withinUnit", withinUnit);
        } else if (chosen == Scope.PLAN && plan != null && lists.plans(by).containsKey(plan)) {
            within = plan;
        }
        return new NewGrant(role, chosen, within, day("since", since), day("until", until));
    }

    NewToken token() {
        return new NewToken(
                name == null ? "" : name.strip(),
                scope == null ? Set.of() : scope,
                days == null ? 0 : days,
                requestKey);
    }

    /** A day as browsers send it; null for none. */
    static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw Refusal.invalid(field, "access.day");
        }
    }
}
