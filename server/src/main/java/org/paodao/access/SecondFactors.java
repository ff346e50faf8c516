package org.paodao.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Sha256;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A code from the owner's authenticator, asked after the password. */
@Service
public class SecondFactors {
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final int RECOVERY_CODES = 10;
    private static final String SUBJECT = "access.account";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactorTables tables;
    private final Audit audit;
    private final Clock clock;

    SecondFactors(SecondFactorTables tables, Audit audit, Clock clock) {
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    /** The secret to type into the authenticator; the same until a first code is shown. */
    @Transactional
    public Invitation invite(CurrentUser user) {
        Permissions.require(user, Permission.OWN_CODE);
        tables.begin(user, random(SECRET_BYTES));
        SecondFactorTables.Factor factor =
                tables.find(user).orElseThrow(() -> Refusal.notFound("access.account.unknown"));
        if (factor.confirmed()) {
            throw Refusal.conflict("access.code.there");
        }
        return Invitation.of(user, factor.secret());
    }

    /** Whether a code is asked of the user, and how many recovery codes are left. */
    @Transactional(readOnly = true)
    public State state(CurrentUser user) {
        boolean on = tables.find(user).map(SecondFactorTables.Factor::confirmed).orElse(false);
        return new State(on, on ? tables.codesLeft(user) : 0);
    }

    /** The first code switches it on; returns the recovery codes, which are shown this once. */
    @Transactional
    public List<String> confirm(CurrentUser user, String code) {
        Permissions.require(user, Permission.OWN_CODE);
        if (tables.find(user).map(SecondFactorTables.Factor::confirmed).orElse(false)) {
            throw Refusal.conflict("access.code.there");
        }
        if (!takes(user, code)) {
            throw Refusal.invalid("code", "access.code.wrong");
        }
        List<String> codes = recoveryCodes(user);
        audit.record(user, new Change("access.code-set-up", SUBJECT, user.account(), null, null, null));
        return codes;
    }

    /** Other recovery codes in place of those there were, after a code of the authenticator; they are shown this once. */
    @Transactional
    public List<String> renewRecoveryCodes(CurrentUser user, String code) {
        Permissions.require(user, Permission.OWN_CODE);
        if (!state(user).on()) {
            throw Refusal.conflict("access.code.none");
        }
        if (!takes(user, code)) {
            throw Refusal.invalid("code", "access.code.wrong");
        }
        List<String> codes = recoveryCodes(user);
        audit.record(user, new Change("access.recovery-codes-renewed", SUBJECT, user.account(), null, null, null));
        return codes;
    }

    /** Switches it off after a last code. */
    @Transactional
    public void remove(CurrentUser user, String code) {
        Permissions.require(user, Permission.OWN_CODE);
        if (!accepts(user, code)) {
            throw Refusal.invalid("code", "access.code.wrong");
        }
        tables.remove(user.jurisdiction(), user.account());
        audit.record(user, new Change("access.code-removed", SUBJECT, user.account(), null, null, null));
    }

    /** Whether this is a code of the authenticator, or one of the recovery codes; either is good once. */
    boolean accepts(CurrentUser user, String code) {
        return takes(user, code) || tables.takeCode(user, hash(code));
    }

    /** Removes it for somebody who lost their authenticator and the recovery codes; false if there was none. */
    boolean remove(UUID jurisdiction, UUID account) {
        return tables.remove(jurisdiction, account);
    }

    private boolean takes(CurrentUser user, String code) {
        return tables.find(user)
                .map(factor -> Totp.step(factor.secret(), code, clock.instant(), factor.lastStep()))
                .filter(OptionalLong::isPresent)
                .map(step -> tables.take(user, step.getAsLong()))
                .orElse(false);
    }

    private List<String> recoveryCodes(CurrentUser user) {
        List<String> codes = Stream.generate(() -> written(random(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        tables.setCodes(user, codes.stream().map(SecondFactors::hash).toList());
        return codes;
    }

    private static String written(byte[] random) {
        return Totp.base32(random).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static byte[] hash(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
        return Sha256.of(plain);
    }

    private static byte[] random(int length) {
        byte[] random = new byte[length];
        RANDOM.nextBytes(random);
        return random;
    }

    /**
     * What an authenticator needs.
     *
     * @param secret to type in, in groups of four
     * @param link opens an authenticator on the same device
     */
    public record Invitation(String secret, String link) {
        static Invitation of(CurrentUser user, byte[] secret) {
            String text = Totp.base32(secret);
            String label = URLEncoder.encode("Paodao:" + user.username(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            return new Invitation(
                    text.replaceAll("(.{4})(?=.)", "$1 "),
                    "otpauth://totp/" + label + "?secret=" + text + "&issuer=Paodao");
        }

        @Override
        public String toString() {
            return "Invitation";
        }
    }

    /**
     * How things stand.
     *
     * @param on whether a code is asked
     * @param recoveryCodes how many are left
     */
    public record State(boolean on, int recoveryCodes) {}
}
