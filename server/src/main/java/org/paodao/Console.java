package org.paodao;

import ch.qos.logback.classic.Level;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.postgres.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a command of {@code ./paodao} says what it found, and what it was given besides its words. */
record Console(PrintStream out, PrintStream err, Map<String, String> environment) {

    /** The terminal of this process; the database's start and stop are no news there. */
    static Console ofProcess() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv());
    }

    /**
     * The database to look at: what was named, then what the environment names.
     *
     * @param data data directory of an embedded database; null if none was named
     * @param url  of a server; null if none was named
     */
    Installation installation(@Nullable Path data, @Nullable String url) {
        String server = url != null ? url : data != null ? "" : environment.getOrDefault("PAODAO_DATABASE_URL", "");
        return server.isBlank()
                ? Installation.embedded(data != null ? data : Path.of(environment.getOrDefault("PAODAO_DATA", "data")))
                : Installation.external(
                        server, environment.get("PAODAO_DATABASE_USER"), environment.get("PAODAO_DATABASE_PASSWORD"));
    }
}
