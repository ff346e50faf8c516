package org.paodao.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Under whom PostgreSQL runs. It refuses to run as root, so root hands it over: into a user namespace where root is nobody
 * (no file changes its owner), else to an unprivileged user that then owns the data.
 */
enum Account {
    /** The ordinary user that runs the application. */
    SELF,
    NAMESPACE,
    UNPRIVILEGED;

    private static final int NOBODY = 65534;

    static Account choose() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SELF;
        }
        if (works(NAMESPACE)) {
            return NAMESPACE;
        }
        if (works(UNPRIVILEGED)) {
            return UNPRIVILEGED;
        }
        throw new DatabaseUnavailable(
                "PostgreSQL does not run as root, and neither unshare nor setpriv is usable here.",
                "Start Paodao as an ordinary user, install the package util-linux, or use --database-url.",
                null);
    }

    /** What to put before a command so that it runs under this account; it replaces itself, so the process id stays. */
    List<String> prefix() {
        return switch (this) {
            case SELF -> List.of();
            case NAMESPACE -> List.of("unshare", "-U", "--");
            case UNPRIVILEGED -> List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
        };
    }

    /** Gives a folder and all in it to the account, where it is another than the application's. */
    void own(Path folder) throws IOException {
        if (this != UNPRIVILEGED) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                return give(path);
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                return give(path);
            }

            private static FileVisitResult give(Path path) throws IOException {
                Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean works(Account account) {
        var command = new ArrayList<>(account.prefix());
        command.add("true");
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
