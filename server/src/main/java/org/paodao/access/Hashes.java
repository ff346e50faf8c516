package org.paodao.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, for values that are random or need no slow hash. */
final class Hashes {
    private Hashes() {}

    static byte[] sha256(byte[] value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
