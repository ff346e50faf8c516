package org.paodao.audit.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The hash functions a chain may be made with; each link names its own, so a chain may change over. */
public enum HashAlgorithm {
    /** GB/T 32905. */
    SM3("SM3"),
    /** FIPS 180-4. */
    SHA_256("SHA-256");

    private final String label;

    HashAlgorithm(String label) {
        this.label = label;
    }

    /** The algorithm with this name. */
    public static HashAlgorithm of(String label) {
        return Arrays.stream(values())
                .filter(one -> one.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a hash of the chain: " + label));
    }

    /** As settings, tables and exports name it. */
    public String label() {
        return label;
    }

    /** The hash in lower-case hexadecimal. */
    public String hash(byte[] bytes) {
        return HexFormat.of().formatHex(this == SM3 ? sm3(bytes) : sha256(bytes));
    }

    private static byte[] sm3(byte[] bytes) {
        var digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256.", e);
        }
    }
}
