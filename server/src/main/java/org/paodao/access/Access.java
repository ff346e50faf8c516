package org.paodao.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account, and with which roles. */
@Service
public class Access {
    private static final int NAME_LIMIT = 50;

    private final Accounts accounts;
    private final Passwords passwords;
    private final FormerPasswords former;
    private final Audit audit;

    Access(Accounts accounts, Passwords passwords, FormerPasswords former, Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.former = former;
        this.audit = audit;
    }

    /** The user of an account, if it is open. */
    // One statement, for every page: without a transaction the database is spared the question that ends it.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<CurrentUser> user(UUID jurisdiction, UUID account) {
        return accounts.open(jurisdiction, account);
    }

    /** The user with this username, if the account is open. */
    @Transactional(readOnly = true)
    public Optional<CurrentUser> named(String username) {
        return accounts.named(username).map(Account::user);
    }

    /** The user with this username, if the account is open and for business. */
    @Transactional(readOnly = true)
    public Optional<CurrentUser> business(String username) {
        return named(username)
                .filter(user -> accounts.sphere(user.jurisdiction(), user.account())
                        .filter(Role.Sphere.BUSINESS::equals)
                        .isPresent());
    }

    /** Whether there is no account yet: the installation waits to be set up. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.areNone();
    }

    /** Opens an account in the jurisdiction of the security officer who does it; it has no role yet. */
    @Transactional
    public CurrentUser open(CurrentUser by, NewAccount account) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        CurrentUser user = insert(by.jurisdiction(), account);
        audit.record(by, opened(user.account(), seen(user, account)));
        return user;
    }

    /**
     * Gives an account a role. An account of another sphere than the role's is refused: nobody holds two of the separated
     * powers, nor one of them beside work.
     */
    @Transactional
    public void grant(CurrentUser by, UUID account, NewGrant grant) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        give(by, account, grant, null);
    }

    /** The same with the officer's reason. */
    void give(CurrentUser by, UUID account, NewGrant grant, @Nullable String reason) {
        Role.Sphere sphere = accounts.sphere(by.jurisdiction(), account)
                .orElseThrow(() -> Refusal.notFound("access.account.unknown"));
        if (grant.role().sphere() != sphere) {
            throw Refusal.invalid("role", "access.grant.other-sphere");
        }
        accounts.insertGrant(by, Ids.next(), account, grant);
        audit.record(by, new Change("access.role-granted", "access.account", account, null, grant, reason));
    }

    /**
     * Opens the first accounts of an installation on their own authority: one for each of the three separated powers. Refused
     * as soon as there is any account.
     *
     * @throws Refusal with the flaws of all of them, each field behind its sphere, such as {@code security.password}
     */
    @Transactional
    public List<CurrentUser> openFirst(UUID jurisdiction, List<NewAccount> administrators) {
        accounts.lock();
        if (!accounts.areNone()) {
            throw Refusal.conflict("access.set-up.done");
        }
        return openAdministrators(jurisdiction, administrators);
    }

    /** Opens the first accounts of a jurisdiction that has none; who may is the caller's to know. */
    List<CurrentUser> openAdministrators(UUID jurisdiction, List<NewAccount> administrators) {
        var flaws = new ArrayList<Refusal.Flaw>();
        var opened = new ArrayList<CurrentUser>();
        for (NewAccount account : administrators) {
            try {
                opened.add(openFirst(jurisdiction, account));
            } catch (Refusal refusal) {
                refusal.flaws().forEach(flaw -> flaws.add(behindSphere(account, flaw)));
            }
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return opened;
    }

    private CurrentUser openFirst(UUID jurisdiction, NewAccount account) {
        CurrentUser user = insert(jurisdiction, account);
        audit.record(user, opened(user.account(), seen(user, account)));
        give(user, user.account(), NewGrant.everywhere(account.sphere().onlyRole()), null);
        return accounts.open(jurisdiction, user.account()).orElseThrow();
    }

    private static Refusal.Flaw behindSphere(NewAccount account, Refusal.Flaw flaw) {
        String sphere = account.sphere().name().toLowerCase(Locale.ROOT);
        return new Refusal.Flaw(sphere + "." + flaw.field(), flaw.key(), flaw.arguments());
    }

    /** Gives the user's account a new password that its owner chose. */
    @Transactional
    public void changePassword(CurrentUser user, String password) {
        former.present(user).ifPresent(hash -> former.keep(user, hash));
        if (!accounts.setPassword(user, passwords.hash(password, user.username()))) {
            throw Refusal.notFound("access.account.unknown");
        }
        audit.record(user, new Change("access.password-changed", "access.account", user.account(), null, null, null));
    }

    private CurrentUser insert(UUID jurisdiction, NewAccount account) {
        String username = account.username().strip();
        String name = account.displayName().strip();
        if (!Usernames.isAllowed(username)) {
            throw Refusal.invalid("username", "access.username.not-allowed");
        }
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            throw Refusal.invalid("displayName", "access.name.missing", NAME_LIMIT);
        }
        var user = new CurrentUser(Ids.next(), jurisdiction, username, name, Authority.NONE);
        String hash = account.password() == null ? null : passwords.hash(account.password(), username);
        if (!accounts.insert(user, account, hash)) {
            throw Refusal.invalid("username", "access.username.taken", username);
        }
        return user;
    }

    private static Map<String, String> seen(CurrentUser user, NewAccount account) {
        return seen(user.username(), user.displayName(), account.sphere());
    }

    private static Map<String, String> seen(String username, String displayName, Role.Sphere sphere) {
        return Map.of("username", username, "displayName", displayName, "sphere", sphere.name());
    }

    private static Change opened(UUID account, Map<String, String> seen) {
        return Change.created("access.account-opened", "access.account", account, seen);
    }

    /** How the trail tells that this account was opened. */
    static Change opened(UUID account, AccountOpening opening) {
        return opened(
                account, seen(opening.username().strip(), opening.displayName().strip(), opening.sphere()));
    }
}
