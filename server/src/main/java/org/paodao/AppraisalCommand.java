package org.paodao;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.Replays;
import org.paodao.postgres.DatabaseUnavailable;
import org.paodao.postgres.Installation;
import org.springframework.dao.DataAccessException;

/** The command {@code ./paodao appraisal replay}: computes runs of appraisals again from what was frozen with them, without the application. */
public final class AppraisalCommand {
    static final int SAME = 0;
    static final int OTHER = 1;
    static final int UNREADABLE = 2;
    private static final String USAGE = """
            Usage: appraisal replay [--data DIR | --database-url URL] [ROUND [RUN]]
              --data DIR          the data directory of an embedded database, running or not
              --database-url URL  a PostgreSQL server of your own; also read from PAODAO_DATABASE_URL
              ROUND               id of a round, as its address shows it; without it all
              RUN                 number of one of its runs; without it all
            Ends with 0 when the same bytes come out of every run, 1 when others do, 2 when it cannot be read.
            """;

    private final Console console;
    private final List<String> named = new ArrayList<>();
    private @Nullable Path data;
    private @Nullable String url;

    AppraisalCommand(Console console) {
        this.console = console;
    }

    /** Runs the command and ends the process with its code. */
    public static void main(String[] arguments) {
        System.exit(new AppraisalCommand(Console.ofProcess()).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (!understands(new ArrayDeque<>(arguments))) {
            console.err().print(USAGE);
            return UNREADABLE;
        }
        try (Installation installation = console.installation(data, url)) {
            @Nullable UUID round = named.isEmpty() ? null : UUID.fromString(named.getFirst());
            @Nullable Integer number = named.size() < 2 ? null : Integer.valueOf(named.get(1));
            return tell(Replays.of(installation.database(), round, number));
        } catch (DatabaseUnavailable e) {
            console.err().printf("%s %s%n", e.getMessage(), e.remedy());
        } catch (DataAccessException | IllegalArgumentException e) {
            console.err()
                    .printf("The runs cannot be read (%s). Has this version of Paodao run on it?%n", e.getMessage());
        }
        return UNREADABLE;
    }

    private boolean understands(Deque<String> words) {
        if (!"replay".equals(words.poll())) {
            return false;
        }
        while (!words.isEmpty()) {
            String word = words.remove();
            if (!word.startsWith("--")) {
                named.add(word);
            } else if (words.isEmpty() || !take(word, words.remove())) {
                return false;
            }
        }
        return named.size() <= 2;
    }

    private boolean take(String option, String value) {
        switch (option) {
            case "--data" -> data = Path.of(value);
            case "--database-url" -> url = value;
            default -> {
                return false;
            }
        }
        return true;
    }

    private int tell(List<Replays.Replay> replays) {
        if (replays.isEmpty()) {
            console.err().println("There is no such run. 没有这样的考核运行。");
            return UNREADABLE;
        }
        replays.forEach(one -> console.out()
                .printf(
                        "%s %s %d %s %s%n",
                        one.intact() ? "SAME 一致" : "OTHER 不一致", one.round(), one.number(), one.print(), one.name()));
        replays.stream()
                .filter(one -> !one.intact())
                .forEach(one -> console.out()
                        .printf(
                                "run %d: frozen inputs %s, result %s, ledger shown %s%n",
                                one.number(), word(one.sameSnapshot()), word(one.sameResult()), word(one.sameRows())));
        return replays.stream().allMatch(Replays.Replay::intact) ? SAME : OTHER;
    }

    private static String word(boolean same) {
        return same ? "as they were" : "CHANGED";
    }
}
