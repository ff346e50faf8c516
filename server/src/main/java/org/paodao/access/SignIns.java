package org.paodao.access;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;

/**
 * Signing in: a password, then a code where the account has a second factor. Runs in no transaction, so that a failed attempt
 * stays counted. Whatever is wrong, the answer is the same: it does not tell which accounts exist or are locked.
 */
@Service
public class SignIns {
    private final Accounts accounts;
    private final Attempts attempts;
    private final Failures failures;
    private final Passwords passwords;
    private final Proofs proofs;

    SignIns(Accounts accounts, Attempts attempts, Failures failures, Passwords passwords, Proofs proofs) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.failures = failures;
        this.passwords = passwords;
        this.proofs = proofs;
    }

    /**
     * Checks a username and password.
     *
     * @param address where the attempt comes from
     */
    public Step password(String username, String password, String address) {
        String key = Usernames.key(username);
        begin(key, address);
        Account account = accounts.named(username).orElse(null);
        if (!passwords.matches(password, account) || account == null || account.locked()) {
            failures.note(account, username, address);
            throw Refusal.invalid("password", "access.sign-in.wrong");
        }
        if (account.expired()) {
            // Said only to whoever knows the password.
            proofs.events().record(account.user(), "access.first-password-expired", Map.of("address", address));
            throw Refusal.invalid(
                    "password", "access.sign-in.expired", proofs.first().days());
        }
        if (!account.secondFactor()) {
            succeeded(account.user(), address, "password");
        }
        return new Step(account.user(), account.secondFactor());
    }

    /** Checks the code of somebody whose password was right. */
    public CurrentUser code(CurrentUser user, String code, String address) {
        begin("code:" + user.account(), address);
        Account account = accounts.account(user.jurisdiction(), user.account()).orElse(null);
        if (account == null || account.locked() || !proofs.factors().accepts(user, code)) {
            failures.note(account, user.username(), address);
            throw Refusal.invalid("code", "access.code.wrong");
        }
        attempts.succeeded("code:" + user.account(), address);
        succeeded(account.user(), address, "code");
        return account.user();
    }

    /** Both at once, for programs; an account that has a step to make first makes it in the browser. */
    public CurrentUser atOnce(String username, String password, @Nullable String code, String address) {
        Step step = password(username, password, address);
        if (step.codeNeeded() && (code == null || code.isBlank())) {
            throw Refusal.invalid("code", "access.code.missing");
        }
        CurrentUser user = step.codeNeeded() && code != null ? code(step.user(), code, address) : step.user();
        if (!Permissions.may(user, Permission.OWN_ACCOUNT)) {
            throw Refusal.conflict("access.sign-in.unfinished");
        }
        return user;
    }

    /** Somebody whom the single sign-on service has recognised; nobody when the account is closed or locked. */
    public Optional<CurrentUser> recognised(CurrentUser user, String address) {
        Optional<CurrentUser> open = accounts.account(user.jurisdiction(), user.account())
                .filter(account -> !account.locked())
                .map(Account::user);
        open.ifPresent(in ->
                proofs.events().record(in, "access.signed-in", Map.of("address", address, "proof", "single sign-on")));
        return open;
    }

    /** Somebody signs out. */
    public void left(CurrentUser user) {
        proofs.events().record(user, "access.signed-out", Map.of());
    }

    private void begin(String key, String address) {
        attempts.begin(key, address).ifPresent(wait -> {
            throw Refusal.tooMany("access.sign-in.blocked", wait.toMinutes() + 1);
        });
    }

    private void succeeded(CurrentUser user, String address, String proof) {
        attempts.succeeded(Usernames.key(user.username()), address);
        failures.forget(user);
        proofs.events().record(user, "access.signed-in", Map.of("address", address, "proof", proof));
    }

    /**
     * How far a sign-in has come.
     *
     * @param user who has shown the password
     * @param codeNeeded whether a code is still missing
     */
    public record Step(CurrentUser user, boolean codeNeeded) {}
}
