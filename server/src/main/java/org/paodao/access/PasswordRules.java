package org.paodao.access;

import java.nio.charset.StandardCharsets;
import org.paodao.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, not like the username, not one that others have tried. No rule about kinds of characters:
 * they make passwords that people forget and programs guess.
 */
@Component
class PasswordRules {
    /** bcrypt looks at no more. */
    static final int BCRYPT_BYTES = 72;

    private final int shortest;
    private final int longestBytes;
    private final KnownPasswords known;

    PasswordRules(
            @Value("${paodao.password.shortest:10}") int shortest,
            @Value("${paodao.password.longest-bytes:72}") int longestBytes,
            KnownPasswords known) {
        this.shortest = shortest;
        this.longestBytes = Math.min(longestBytes, BCRYPT_BYTES);
        this.known = known;
    }

    void check(String password, String username) {
        if (password.codePointCount(0, password.length()) < shortest) {
            throw Refusal.invalid("password", "access.password.short", shortest);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > longestBytes) {
            throw Refusal.invalid("password", "access.password.long", longestBytes);
        }
        if (Usernames.key(password).contains(Usernames.key(username))) {
            throw Refusal.invalid("password", "access.password.like-username");
        }
        if (known.holds(password)) {
            throw Refusal.invalid("password", "access.password.known");
        }
    }
}
