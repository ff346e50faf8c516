package org.paodao.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does with their own account: password, recovery codes and sessions. */
@Service
public class OwnAccount {
    private final Access access;
    private final FormerPasswords former;
    private final Keys keys;
    private final Attempts attempts;
    private final Audit audit;

    OwnAccount(Access access, FormerPasswords former, Keys keys, Attempts attempts, Audit audit) {
        this.access = access;
        this.former = former;
        this.keys = keys;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * Changes the password; every other browser is signed out.
     *
     * @param given the new password and the present one, which is asked because somebody else may sit at the desk
     * @param session this browser's session, which goes on
     */
    public void changePassword(CurrentUser user, NewPassword given, @Nullable String session) {
        Permissions.require(user, Permission.OWN_PASSWORD);
        String present = former.present(user).orElseThrow(() -> Refusal.notFound("access.account.unknown"));
        slowly(user, () -> knows("current", given.current(), present));
        if (!given.password().equals(given.again())) {
            throw Refusal.invalid("again", "access.password.differs");
        }
        boolean known = Stream.concat(Stream.of(present), former.former(user).stream())
                .anyMatch(hash -> keys.passwords().matches(given.password(), hash));
        if (known) {
            throw Refusal.invalid("password", "access.password.used");
        }
        access.changePassword(user, given.password());
        endOthers(user, session);
    }

    /** Switches the second factor off after a last code. */
    public void removeCode(CurrentUser user, String code) {
        slowly(user, () -> keys.factors().remove(user, code));
    }

    /** Other recovery codes: whoever sits at the desk shows once more that it is theirs, by password and authenticator. */
    public List<String> renewRecoveryCodes(CurrentUser user, String password, String code) {
        Permissions.require(user, Permission.OWN_CODE);
        String present = former.present(user).orElseThrow(() -> Refusal.notFound("access.account.unknown"));
        var codes = new ArrayList<String>();
        slowly(user, () -> {
            knows("password", password, present);
            codes.addAll(keys.factors().renewRecoveryCodes(user, code));
        });
        return List.copyOf(codes);
    }

    private void knows(String field, String given, String present) {
        if (!keys.passwords().matches(given, present)) {
            throw Refusal.invalid(field, "access.password.wrong");
        }
    }

    /** The browsers signed in with the user's account. */
    public List<OpenSession> sessions(CurrentUser user, @Nullable String session) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        return keys.sessions().of(user.account(), session);
    }

    /** Signs one of them out. */
    @Transactional
    public void endSession(CurrentUser user, String key) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        if (keys.sessions().end(user.account(), key::equals) == 0) {
            throw Refusal.notFound("access.session.unknown");
        }
        ended(user);
    }

    /** Signs all but this one out. */
    @Transactional
    public void endOtherSessions(CurrentUser user, @Nullable String session) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        endOthers(user, session);
        ended(user);
    }

    /**
     * Guessing at a desk left alone is slowed down as guessing at the door is. In no transaction, so that a wrong guess stays
     * counted.
     */
    private void slowly(CurrentUser user, Runnable proof) {
        String key = "own:" + user.account();
        attempts.begin(key, "").ifPresent(wait -> {
            throw Refusal.tooMany("access.sign-in.blocked", wait.toMinutes() + 1);
        });
        proof.run();
        attempts.succeeded(key, "");
    }

    private void endOthers(CurrentUser user, @Nullable String session) {
        String present = session == null ? "" : OpenSessions.key(session);
        keys.sessions().end(user.account(), key -> !key.equals(present));
    }

    private void ended(CurrentUser user) {
        audit.record(user, new Change("access.sessions-ended", "access.account", user.account(), null, null, null));
    }

    /**
     * A change of password as it is typed.
     *
     * @param current the present one
     * @param password the new one
     * @param again the new one once more
     */
    public record NewPassword(String current, String password, String again) {
        @Override
        public String toString() {
            return "NewPassword";
        }
    }
}
