package org.paodao.access;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the security officer does with accounts. Officers do nothing to their own: they would be granting themselves what
 * they are kept apart from. Every change has a reason, which stands in the trail.
 */
@Service
@Transactional
public class AccountCare {
    private static final String SUBJECT = "access.account";
    private static final int NAME_LIMIT = 50;
    private static final int REASON_LIMIT = 200;
    /** Without these nobody could look after accounts, or the system. */
    private static final Set<Role> NEVER_NONE = Set.of(Role.SECURITY_OFFICER, Role.SYSTEM_ADMINISTRATOR);

    private final Access access;
    private final AccountRows rows;
    private final AccountChanges changes;
    private final Keys keys;
    private final Audit audit;

    AccountCare(Access access, AccountRows rows, AccountChanges changes, Keys keys, Audit audit) {
        this.access = access;
        this.rows = rows;
        this.changes = changes;
        this.keys = keys;
        this.audit = audit;
    }

    /**
     * Opens an account. A person gets a made-up password, a separated power its one role.
     *
     * @return the password, shown this once; null for a service account
     */
    public @Nullable String open(CurrentUser by, AccountOpening opening) {
        if (opening.program() && isOpenedBefore(by, opening)) {
            return null;
        }
        String password = opening.program() ? null : Passwords.madeUp();
        CurrentUser user = access.open(
                by,
                new NewAccount(
                        opening.username(),
                        opening.displayName(),
                        opening.unit(),
                        opening.sphere(),
                        password,
                        password != null));
        if (opening.sphere() != Role.Sphere.BUSINESS) {
            access.give(by, user.account(), NewGrant.everywhere(opening.sphere().onlyRole()), null);
        }
        return password;
    }

    /** Whether this hand has just opened it: the same press, arrived twice. A person's password cannot be shown again, a program has none. */
    private boolean isOpenedBefore(CurrentUser by, AccountOpening opening) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        changes.lock();
        return rows.named(by.jurisdiction(), opening.username().strip())
                .filter(AccountLine::program)
                .filter(there -> Objects.equals(there.unit(), opening.unit()))
                .filter(there -> audit.isNewest(by, Access.opened(there.id(), opening)))
                .isPresent();
    }

    /** Changes what an account is called and which unit its owner works for. */
    public void describe(CurrentUser by, AccountAct act, String displayName, @Nullable UUID unit) {
        AccountLine seen = open(by, act);
        String name = displayName.strip();
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            throw Refusal.invalid("displayName", "access.name.missing", NAME_LIMIT);
        }
        done(changes.describe(by, seen, name, unit));
        audit.record(
                by,
                new Change(
                        "access.account-described",
                        SUBJECT,
                        seen.id(),
                        facts(seen.displayName(), seen.unit()),
                        facts(name, unit),
                        act.reason()));
    }

    /** Gives a role. One that the account has just so already changes nothing. */
    public void give(CurrentUser by, AccountAct act, NewGrant grant) {
        rows.hold(by.jurisdiction(), act.username());
        AccountLine seen = open(by, act);
        if (seen.program() && !seen.mayBe(grant.role())) {
            throw Refusal.invalid("role", "access.grant.not-for-programs");
        }
        grant.check(seen.unit());
        if (rows.roles(by.jurisdiction(), seen.id()).stream().noneMatch(held -> held.isSame(grant, rows.today()))) {
            access.give(by, seen.id(), grant, act.reason());
        }
    }

    /** Takes a role back. */
    public void takeBack(CurrentUser by, AccountAct act, UUID grant) {
        changes.lock();
        AccountLine seen = open(by, act);
        HeldRole held = rows.roles(by.jurisdiction(), seen.id()).stream()
                .filter(role -> role.id().equals(grant))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("access.grant.unknown"));
        notTheLast(by, seen, held.role());
        done(changes.takeBack(by, seen.id(), grant));
        audit.record(by, new Change("access.role-taken-back", SUBJECT, seen.id(), held, null, act.reason()));
    }

    /** Closes an account; its sessions and tokens end at once. */
    public void close(CurrentUser by, AccountAct act) {
        changes.lock();
        AccountLine seen = open(by, act);
        seen.roles().forEach(role -> notTheLast(by, seen, role));
        done(changes.setState(by, seen, "CLOSED"));
        keys.takeAway(by.jurisdiction(), seen.id());
        record(by, "access.account-closed", seen, act);
    }

    /** Opens a closed account again, with the roles it had. */
    public void reopen(CurrentUser by, AccountAct act) {
        AccountLine seen = another(by, act);
        if (seen.open()) {
            throw Refusal.conflict("access.account.open");
        }
        done(changes.setState(by, seen, "OPEN"));
        record(by, "access.account-reopened", seen, act);
    }

    /** Lets an account sign in again that was locked after too many failures. */
    public void unlock(CurrentUser by, AccountAct act) {
        AccountLine seen = open(by, act);
        done(changes.unlock(by, seen));
        changes.forgetFailures(by, seen);
        record(by, "access.account-unlocked", seen, act);
    }

    /** Makes up a new password, shown this once; sessions and tokens end. */
    public String resetPassword(CurrentUser by, AccountAct act) {
        AccountLine seen = person(by, act);
        String password = Passwords.madeUp();
        done(changes.setMadeUpPassword(by, seen, keys.passwords().hash(password, seen.username())));
        changes.forgetFailures(by, seen);
        keys.takeAway(by.jurisdiction(), seen.id());
        record(by, "access.password-reset", seen, act);
        return password;
    }

    /** Signs every browser of the account out. */
    public void endSessions(CurrentUser by, AccountAct act) {
        AccountLine seen = person(by, act);
        keys.sessions().end(seen.id(), key -> true);
        record(by, "access.sessions-ended", seen, act);
    }

    /** Removes the second factor of somebody who lost it. */
    public void removeCode(CurrentUser by, AccountAct act) {
        AccountLine seen = person(by, act);
        if (!keys.factors().remove(by.jurisdiction(), seen.id())) {
            throw Refusal.conflict("access.code.none");
        }
        record(by, "access.code-removed", seen, act);
    }

    /** Issues a token of a service account; its value is shown this once. */
    public IssuedToken issueToken(CurrentUser by, AccountAct act, NewToken token) {
        AccountLine seen = open(by, act);
        if (!seen.program()) {
            throw Refusal.conflict("access.token.own-only");
        }
        return keys.programs()
                .issue(by, access.user(by.jurisdiction(), seen.id()).orElseThrow(), token);
    }

    /** Ends a token of an account. */
    public void revokeToken(CurrentUser by, AccountAct act, UUID token) {
        keys.programs().revoke(by, another(by, act).id(), token, act.reason());
    }

    private AccountLine person(CurrentUser by, AccountAct act) {
        AccountLine seen = open(by, act);
        if (seen.program()) {
            throw Refusal.conflict("access.account.program");
        }
        return seen;
    }

    private AccountLine open(CurrentUser by, AccountAct act) {
        AccountLine seen = another(by, act);
        if (!seen.open()) {
            throw Refusal.conflict("access.account.closed");
        }
        return seen;
    }

    private AccountLine another(CurrentUser by, AccountAct act) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        AccountLine found = rows.named(by.jurisdiction(), act.username())
                .orElseThrow(() -> Refusal.notFound("access.account.unknown"));
        if (found.id().equals(by.account())) {
            throw Refusal.forbidden("access.account.own");
        }
        if (act.reason().isBlank() || act.reason().length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "access.reason.missing", REASON_LIMIT);
        }
        done(act.version() == found.version());
        return found;
    }

    private void notTheLast(CurrentUser by, AccountLine account, Role role) {
        if (NEVER_NONE.contains(role) && !rows.anotherHolds(by.jurisdiction(), account.id(), role)) {
            throw Refusal.conflict("access.account.last");
        }
    }

    private static void done(boolean done) {
        if (!done) {
            throw Refusal.conflict("access.account.changed");
        }
    }

    private void record(CurrentUser by, String action, AccountLine account, AccountAct act) {
        audit.record(by, new Change(action, SUBJECT, account.id(), null, null, act.reason()));
    }

    private static Map<String, String> facts(String name, @Nullable UUID unit) {
        return Map.of("displayName", name, "unit", unit == null ? "" : unit.toString());
    }
}
