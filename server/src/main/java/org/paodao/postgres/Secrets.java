package org.paodao.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The passwords of the embedded server, made at random at the first start and readable by the owner only.
 *
 * @param superuser password of the role {@code postgres}, for upkeep
 * @param owner password of the role {@code paodao}, which owns the application's database and nothing else
 * @param application password of the role {@code paodao_app}, as which the application works
 */
record Secrets(String superuser, String owner, String application) {
    private static final int BYTES = 24;
    private static final int ROLES = 3;
    /** Directories made by earlier versions know the owner only. */
    private static final int BEFORE_THE_APPLICATIONS_ROLE = 2;

    /** Reads the passwords kept in the file, or makes them. */
    static Secrets in(Path file) throws IOException {
        if (!Files.exists(file)) {
            ownerOnly(file, List.of(random(), random(), random()));
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() == BEFORE_THE_APPLICATIONS_ROLE) {
            lines = List.of(lines.get(0), lines.get(1), random());
            ownerOnly(file, lines);
        }
        if (lines.size() != ROLES) {
            throw new DatabaseUnavailable(
                    "The file %s does not hold the three passwords of the database.".formatted(file),
                    "Put it back from a backup.");
        }
        return new Secrets(lines.get(0), lines.get(1), lines.get(2));
    }

    /** Writes a file that only its owner can read, from the first byte on. */
    static void ownerOnly(Path file, List<String> lines) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(unfinished, lines);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }
}
