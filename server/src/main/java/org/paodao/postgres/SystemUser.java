package org.paodao.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The system's user that PostgreSQL runs as. PostgreSQL refuses to run as root; started by root, it runs without root's
 * rights in a user namespace of its own or, where the system forbids those, as another user who then owns its files.
 *
 * @param prefix what to put before a command
 * @param uid who must own the files
 * @param gid the group of the files
 */
record SystemUser(List<String> prefix, int uid, int gid) {
    private static final int NOBODY = 65534;

    /** The user for the given data directory and the database cluster within it, which may not exist yet. */
    static SystemUser forCluster(Path data, Path cluster) throws IOException {
        int self = attribute(Path.of("/proc/self/stat"), "unix:uid");
        if (self != 0) {
            return new SystemUser(List.of(), self, attribute(Path.of("/proc/self/stat"), "unix:gid"));
        }
        if (Files.exists(cluster) && attribute(cluster, "unix:uid") != 0) {
            return other(data, attribute(cluster, "unix:uid"), attribute(cluster, "unix:gid"));
        }
        if (succeeds("unshare", "--user", "true")) {
            return new SystemUser(List.of("unshare", "--user"), 0, 0);
        }
        return other(data, NOBODY, NOBODY);
    }

    private static SystemUser other(Path data, int uid, int gid) throws IOException {
        var user = new SystemUser(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"), uid, gid);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        if (!succeeds(user.command(List.of("test", "-x", data.toString())).toArray(String[]::new))) {
            throw new DatabaseUnavailable(
                    "PostgreSQL cannot run as root, and user %d cannot enter %s.".formatted(uid, data),
                    "Start Paodao as an ordinary user, or keep its data in a folder that others may enter with --data DIR,"
                            + " such as /var/lib/paodao.");
        }
        return user;
    }

    List<String> command(List<String> program) {
        var command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }

    /** Gives a file, or a folder with all it holds, to this user. */
    void own(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (attribute(file, "unix:uid") != uid) {
                    Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static int attribute(Path path, String name) throws IOException {
        return (Integer) Files.getAttribute(path, name, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException expected) {
            return false;
        } catch (InterruptedException expected) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
