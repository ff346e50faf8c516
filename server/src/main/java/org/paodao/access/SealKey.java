package org.paodao.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the key lies that secrets are encrypted with: in a setting, or in a file that only its owner can read. */
@Component
class SealKey {
    private static final int BYTES = 32;
    private static final String OWNER_ONLY = "rw-------";

    private final String setting;
    private final Path file;

    SealKey(@Value("${paodao.secrets.key:}") String setting, @Value("${paodao.secrets.key-file}") Path file) {
        this.setting = setting.strip();
        this.file = file.toAbsolutePath().normalize();
    }

    /** Where it is, for whoever has to put it back. */
    String place() {
        return setting.isEmpty() ? "the file " + file : "the setting paodao.secrets.key (PAODAO_SECRETS_KEY)";
    }

    /** The key; nothing when there is none yet. */
    Optional<byte[]> find() {
        if (!setting.isEmpty()) {
            return Optional.of(decoded(setting));
        }
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
            return Optional.of(decoded(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The key in %s cannot be read.".formatted(place()), e);
        }
    }

    /** Makes one and keeps it in the file. */
    byte[] make() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            Files.writeString(unfinished, Base64.getEncoder().encodeToString(key) + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The key cannot be written to %s.".formatted(place()), e);
        }
        return key;
    }

    private byte[] decoded(String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // Said below: the text itself must not stand in a log.
        }
        throw new KeyUnfit(
                "What stands in %s is no key: 32 bytes in Base64 are needed.".formatted(place()),
                "Put the key back from the backup; a new one is made by \"openssl rand -base64 32\".");
    }
}
