package org.paodao.access;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.paodao.kernel.Sha256;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * Encrypts what must be readable again, such as the secret of an authenticator, with a key that lies outside the database
 * (AES-256-GCM, a vector of its own each time). The owner goes in with the secret, so a sealed value that somebody moves to
 * another account is of no use there.
 */
final class Seal {
    private static final int KEY_BYTES = 32;
    private static final int OWNER_BYTES = 4 * Long.BYTES;
    private static final int FINGERPRINT_BYTES = 8;

    private final BytesEncryptor encryptor;
    private final String fingerprint;

    Seal(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("The key has %d bytes instead of %d.".formatted(key.length, KEY_BYTES));
        }
        var aes = new SecretKeySpec(key, "AES");
        encryptor = AesGcmBytesEncryptor.withSecretKey(aes).build();
        fingerprint = HexFormat.of().formatHex(Sha256.of(key), 0, FINGERPRINT_BYTES);
    }

    /** Tells keys apart without telling anything about them. */
    String fingerprint() {
        return fingerprint;
    }

    byte[] close(UUID jurisdiction, UUID account, byte[] secret) {
        return encryptor.encrypt(ByteBuffer.allocate(OWNER_BYTES + secret.length)
                .put(owner(jurisdiction, account))
                .put(secret)
                .array());
    }

    /** @throws IllegalStateException when it was sealed for another account, with another key, or was changed */
    byte[] open(UUID jurisdiction, UUID account, byte[] sealed) {
        byte[] opened = encryptor.decrypt(sealed);
        byte[] owner = Arrays.copyOf(opened, OWNER_BYTES);
        if (!Arrays.equals(owner, owner(jurisdiction, account))) {
            throw new IllegalStateException("A secret was sealed for another account than " + account + ".");
        }
        return Arrays.copyOfRange(opened, OWNER_BYTES, opened.length);
    }

    private static byte[] owner(UUID jurisdiction, UUID account) {
        return ByteBuffer.allocate(OWNER_BYTES)
                .putLong(jurisdiction.getMostSignificantBits())
                .putLong(jurisdiction.getLeastSignificantBits())
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return "Seal[" + fingerprint + "]";
    }
}
