package org.paodao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Verification;
import org.paodao.postgres.DatabaseUnavailable;
import org.paodao.postgres.Installation;
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

    private final Console console;
    private @Nullable Path data;
    private @Nullable String url;
    private @Nullable Path file;
    private @Nullable Path anchor;

    AuditCommand(Console console) {
        this.console = console;
    }

    /** Runs the command and ends the process with its code. */
    public static void main(String[] arguments) {
        System.exit(new AuditCommand(Console.ofProcess()).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (!understands(new ArrayDeque<>(arguments))) {
            console.err().print(USAGE);
            return UNREADABLE;
        }
        try {
            return tell(file != null ? Verification.ofFile(file, anchor) : database());
        } catch (DatabaseUnavailable e) {
            console.err().printf("%s %s%n", e.getMessage(), e.remedy());
        } catch (IOException e) {
            console.err().printf("It cannot be read: %s%n", e.getMessage());
        } catch (DataAccessException | TransactionException | IllegalArgumentException e) {
            console.err()
                    .printf("The audit cannot be read (%s). Has this version of Paodao run on it?%n", e.getMessage());
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
        try (Installation installation = console.installation(data, url)) {
            return Verification.ofDatabase(installation.database(), anchor);
        }
    }

    private int tell(Verification found) {
        console.out().println(found.words());
        return found.intact() ? INTACT : BROKEN;
    }
}
