package org.paodao.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database server that outlived its application, which was killed; only asked for by who holds the directory's lock. */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    /** Stops the server that still runs on the cluster, if any, and clears what a server long gone left behind. */
    static void stop(ClusterFiles files) throws IOException, InterruptedException {
        Path pidFile = files.directory().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
        if (pid <= 0 || !ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
            return;
        }
        if (worksIn(pid, files.directory())) {
            LOG.warn(
                    "A database server (process {}) was left behind by an application that was killed; stopping it.",
                    pid);
            files.stop();
        } else {
            // The number belongs to another program now; PostgreSQL would take that for itself and refuse to start.
            Files.delete(pidFile);
        }
    }

    /** PostgreSQL's main process works in the folder of its cluster, under whatever name the folder was given. */
    static boolean worksIn(long pid, Path directory) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), directory);
        } catch (IOException expected) {
            return false;
        }
    }
}
