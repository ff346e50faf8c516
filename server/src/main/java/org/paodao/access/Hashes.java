package org.paodao.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, for values that are random or need no slow hash. */
final class Hashes {
    private Hashes() {}

    static byte[] sha256(byte[] value) {
        return digest("SHA-256", value);
    }

    /** Only to look something up in lists that use it. */
    static byte[] sha1(byte[] value) {
        return digest("SHA-1", value);
    }

    private static byte[] digest(String method, byte[] value) {
        try {
            return MessageDigest.getInstance(method).digest(value);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
