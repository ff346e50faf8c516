package org.paodao.access;

import java.nio.charset.StandardCharsets;
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
    private static final int SHORTEST = 10;
    /** bcrypt looks at no more. */
    private static final int LONGEST_BYTES = 72;

    private static final long PATIENCE_SECONDS = 10;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /** Checked when there is no such account, so that both take the same time. */
    private final String nobodys;

    Passwords() {
        nobodys = String.valueOf(encoder.encode("nobody's password"));
    }

    String hash(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw Refusal.invalid("password", "access.password.short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw Refusal.invalid("password", "access.password.long", LONGEST_BYTES);
        }
        if (Usernames.key(password).contains(Usernames.key(username))) {
            throw Refusal.invalid("password", "access.password.like-username");
        }
        return onACore(() -> String.valueOf(encoder.encode(password)));
    }

    boolean matches(String password, @Nullable Account account) {
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return false;
        }
        String hash = account == null ? nobodys : account.passwordHash();
        return onACore(() -> encoder.matches(password, hash)) && account != null;
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
