package org.paodao;

import ch.qos.logback.classic.Level;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Verification;
import org.paodao.postgres.DatabaseUnavailable;
import org.paodao.postgres.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The command {@code ./paodao audit verify}: checks the audit of a database or of an export, without the application. */
public final class AuditCommand {
    static final int INTACT = 0;
    static final int BROKEN = 1;
    static final int UNREADABLE = 2;
    private static final String USAGE = """
            Usage: audit verify [--data DIR | --database-url URL | FILE] [--anchor FILE]
              --data DIR          the data directory of an embedded database, running or not
              --database-url URL  a PostgreSQL server of your own; also read from PAODAO_DATABASE_URL
              FILE                the export of a whole chain (审计 / Audit, "whole chain")
              --anchor FILE       also hold it against anchors that were kept elsewhere
            Ends with 0 when every record is as it was written, 1 when one is not, 2 when it cannot be read.
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private @Nullable Path data;
    private @Nullable String url;
    private @Nullable Path file;
    private @Nullable Path anchor;

    AuditCommand(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    /** Runs the command and ends the process with its code. */
    public static void main(String[] arguments) {
        // The database's start and stop are no news here.
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new AuditCommand(out, err, System.getenv()).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (!understands(new ArrayDeque<>(arguments))) {
            err.print(USAGE);
            return UNREADABLE;
        }
        try {
            return tell(file != null ? Verification.ofFile(file, anchor) : database());
        } catch (DatabaseUnavailable e) {
            err.printf("%s %s%n", e.getMessage(), e.remedy());
        } catch (IOException e) {
            err.printf("It cannot be read: %s%n", e.getMessage());
        } catch (DataAccessException | TransactionException | IllegalArgumentException e) {
            err.printf("The audit cannot be read (%s). Has this version of Paodao run on it?%n", e.getMessage());
        }
        return UNREADABLE;
    }

    private boolean understands(Deque<String> words) {
        if (!"verify".equals(words.poll())) {
            return false;
        }
        while (!words.isEmpty()) {
            String word = words.remove();
            if (!word.startsWith("--")) {
                file = Path.of(word);
            } else if (words.isEmpty() || !take(word, words.remove())) {
                return false;
            }
        }
        return true;
    }

    private boolean take(String option, String value) {
        switch (option) {
            case "--data" -> data = Path.of(value);
            case "--database-url" -> url = value;
            case "--anchor" -> anchor = Path.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Verification database() throws IOException {
        try (Installation installation = installation()) {
            return Verification.ofDatabase(installation.database(), anchor);
        }
    }

    private Installation installation() {
        String server = url != null ? url : data != null ? "" : environment.getOrDefault("PAODAO_DATABASE_URL", "");
        return server.isBlank()
                ? Installation.embedded(data != null ? data : Path.of(environment.getOrDefault("PAODAO_DATA", "data")))
                : Installation.external(
                        server, environment.get("PAODAO_DATABASE_USER"), environment.get("PAODAO_DATABASE_PASSWORD"));
    }

    private int tell(Verification found) {
        out.println(found.words());
        return found.intact() ? INTACT : BROKEN;
    }
}
