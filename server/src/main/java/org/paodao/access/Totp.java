package org.paodao.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every half minute (RFC 6238 with HMAC-SHA-1 and six digits, which every authenticator knows). A clock
 * may be one step off; a step that was used is not taken again.
 */
final class Totp {
    private static final long STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Totp() {}

    /** The step whose code this is, later than the one used last; nothing if the code is wrong. */
    static OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
        String given = code.replaceAll("\\s", "");
        long present = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > lastUsed && code(secret, step, DIGITS).equals(given))
                .findFirst();
    }

    /** The code of this moment. */
    static String code(byte[] secret, Instant now) {
        return code(secret, now.getEpochSecond() / STEP_SECONDS, DIGITS);
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return ("%0" + digits + "d").formatted(number % POWERS[digits]);
    }

    /** As authenticators take a secret that is typed in (RFC 4648, base 32, without padding). */
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = (held << Byte.SIZE) | (next & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((held >> bits) & 0x1f));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(LETTERS.charAt(held << (BITS - bits))).toString();
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA1.", impossible);
        }
    }
}
