package org.paodao.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords. A hash takes about a tenth of a second of one core on purpose, so only as many are worked
 * on at a time as there are cores; who would wait too long is asked to come back.
 */
@Component
class Passwords {
    private static final long PATIENCE_SECONDS = 10;
    /** Without what looks alike, because a made-up password is read from a screen or a slip of paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordRules rules;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /** Checked when there is no such account, so that both take the same time. */
    private final String nobodys;

    Passwords(PasswordRules rules) {
        this.rules = rules;
        nobodys = String.valueOf(encoder.encode("nobody's password"));
    }

    String hash(String password, String username) {
        rules.check(password, username);
        return onACore(() -> String.valueOf(encoder.encode(password)));
    }

    boolean matches(String password, @Nullable Account account) {
        String hash = account == null || account.program() ? nobodys : account.passwordHash();
        return matches(password, hash) && account != null && !account.program();
    }

    boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= PasswordRules.BCRYPT_BYTES
                && onACore(() -> encoder.matches(password, hash));
    }

    /** A password for somebody else's first sign-in, such as {@code kmwq-7fhc-x2ve-h9rt}. */
    static String madeUp() {
        var made = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            made.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    private <T> T onACore(Supplier<T> work) {
        try {
            if (!cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.tooMany("access.sign-in.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.tooMany("access.sign-in.busy");
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
