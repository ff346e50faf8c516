package org.paodao.postgres;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that come with the application, unpacked once for each version.
 *
 * @param home folder with {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {

    /** Unpacks the programs for this machine below the given folder, unless an earlier start did. */
    static Binaries below(Path folder) {
        String archive = archive();
        try (InputStream packed = Binaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw unsupported();
            }
            byte[] bytes = packed.readAllBytes();
            Path home = folder.resolve("postgres-" + fingerprint(bytes));
            if (!Files.isDirectory(home)) {
                unpackOnce(bytes, home);
            }
            return new Binaries(home);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The PostgreSQL programs could not be unpacked below " + folder + ".",
                    "See that the folder can be written and that 100 MB are free there.",
                    e);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Two starts at the same moment share the work: the second waits and finds the folder made. */
    private static void unpackOnce(byte[] archive, Path home) throws IOException {
        Files.createDirectories(home.resolveSibling("."));
        Path lockFile = home.resolveSibling(home.getFileName() + ".lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (Files.isDirectory(home)) {
                return;
            }
            Path unfinished = Files.createTempDirectory(home.getParent(), "unpacking-");
            unpack(archive, unfinished);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unfinished, home);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive)), 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        boolean executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String archive() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        if (!system.contains("linux")) {
            throw unsupported();
        }
        return switch (processor) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
            default -> throw unsupported();
        };
    }

    private static DatabaseUnavailable unsupported() {
        return new DatabaseUnavailable(
                "No PostgreSQL comes with Paodao for %s on %s."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
                "Install PostgreSQL 15 to 18 and name it with --database-url or PAODAO_DATABASE_URL.");
    }

    private static String fingerprint(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
