package org.paodao.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, signing in, tokens. */
@Service
public class Access {
    private static final String TOKEN_MARK = "paodao_";
    private static final int TOKEN_BYTES = 32;
    private static final Duration TOKEN_LIFETIME = Duration.ofDays(90);
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);
    private static final int NAME_LIMIT = 50;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Tokens tokens;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Audit audit;

    Access(Accounts accounts, Tokens tokens, Attempts attempts, Passwords passwords, Audit audit) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.attempts = attempts;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Checks a username and password. Runs in no transaction: a failed attempt stays counted.
     *
     * @param address where the attempt comes from
     */
    public CurrentUser signIn(String username, String password, String address) {
        String key = Usernames.key(username);
        attempts.begin(key, address).ifPresent(wait -> {
            throw Refusal.tooMany("access.sign-in.blocked", wait.toMinutes() + 1);
        });
        Account account = accounts.named(username).orElse(null);
        if (!passwords.matches(password, account) || account == null) {
            throw Refusal.invalid("password", "access.sign-in.wrong");
        }
        attempts.succeeded(key, address);
        return account.user();
    }

    /** The user of an account, if it is open. */
    @Transactional(readOnly = true)
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
        audit.record(by, Change.created("access.account-opened", "access.account", user.account(), seen(user)));
        return user;
    }

    /**
     * Gives an account a role. An account of another sphere than the role's is refused: nobody holds two of the separated
     * powers, nor one of them beside work.
     */
    @Transactional
    public void grant(CurrentUser by, UUID account, NewGrant grant) {
        Permissions.require(by, Permission.ACCOUNT_MANAGE);
        give(by, account, grant);
    }

    private void give(CurrentUser by, UUID account, NewGrant grant) {
        Role.Sphere sphere = accounts.sphere(by.jurisdiction(), account)
                .orElseThrow(() -> Refusal.notFound("access.account.unknown"));
        if (grant.role().sphere() != sphere) {
            throw Refusal.invalid("role", "access.grant.other-sphere");
        }
        UUID id = Ids.next();
        accounts.insertGrant(by, id, account, grant);
        audit.record(by, Change.created("access.role-granted", "access.account", account, grant));
    }

    /** Opens the very first account, a security officer, on its own authority; refused as soon as there is any. */
    @Transactional
    public CurrentUser openFirst(UUID jurisdiction, NewAccount account) {
        accounts.lock();
        if (!accounts.areNone()) {
            throw Refusal.conflict("access.set-up.done");
        }
        CurrentUser user = insert(jurisdiction, account);
        audit.record(user, Change.created("access.account-opened", "access.account", user.account(), seen(user)));
        give(user, user.account(), NewGrant.everywhere(Role.SECURITY_OFFICER));
        return accounts.open(jurisdiction, user.account()).orElseThrow();
    }

    /** Gives the user's account a new password. */
    @Transactional
    public void changePassword(CurrentUser user, String password) {
        if (!accounts.setPassword(user, passwords.hash(password, user.username()))) {
            throw Refusal.notFound("access.account.unknown");
        }
        audit.record(user, new Change("access.password-changed", "access.account", user.account(), null, null, null));
    }

    /** Issues a token to the owner of a username and password. */
    @Transactional
    public IssuedToken issueToken(CurrentUser user) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String value = TOKEN_MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        UUID id = Ids.next();
        Instant expires = Clock.systemUTC().instant().plus(TOKEN_LIFETIME);
        tokens.insert(user, id, hash(value), expires);
        audit.record(user, Change.created("access.token-issued", "access.token", id, Map.of("expires", expires)));
        return new IssuedToken(id, value, expires);
    }

    /** Who calls with this token; nobody if it is unknown, expired or revoked. */
    public Optional<TokenUser> bearer(String token) {
        Optional<TokenUser> found = tokens.valid(hash(token))
                .flatMap(owner -> accounts.open(owner.jurisdiction(), owner.account())
                        .map(user -> new TokenUser(owner.id(), user)));
        found.ifPresent(user -> tokens.used(user, USE_NOTED_EVERY));
        return found;
    }

    /** Ends a token of the user. */
    @Transactional
    public void revoke(CurrentUser user, UUID token) {
        if (!tokens.revoke(user, token)) {
            throw Refusal.notFound("access.token.unknown");
        }
        audit.record(user, new Change("access.token-revoked", "access.token", token, null, null, null));
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
        if (!accounts.insert(user, account, passwords.hash(account.password(), username))) {
            throw Refusal.invalid("username", "access.username.taken", username);
        }
        return user;
    }

    private static Map<String, String> seen(CurrentUser user) {
        return Map.of("username", user.username(), "displayName", user.displayName());
    }

    private static byte[] hash(String token) {
        return Hashes.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
