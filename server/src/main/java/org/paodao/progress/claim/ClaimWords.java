package org.paodao.progress.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that checks look for, as they hold on a day. They stand in words.txt beside this class, with what each role means. */
record ClaimWords(List<Word> words) {
    private static final ClaimWords ALL = read();
    /** So much may stand between the parts of a word. */
    private static final String BETWEEN = "([^。；;，,！!？?\\n]{0,12}?)";

    ClaimWords {
        words = List.copyOf(words);
    }

    /** Those that count on a day. */
    static ClaimWords on(LocalDate day) {
        return new ClaimWords(
                ALL.words.stream().filter(word -> word.holdsOn(day)).toList());
    }

    /** The words with a role, longest first. */
    List<String> of(String role) {
        return words.stream()
                .filter(word -> word.role().equals(role))
                .map(Word::text)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** A pattern that finds any word with the role; a part left open in the word is a group. */
    Pattern pattern(String role) {
        return Pattern.compile(of(role).stream()
                .map(word -> Stream.of(word.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(BETWEEN)))
                .collect(Collectors.joining("|")));
    }

    private static ClaimWords read() {
        try (InputStream file = Objects.requireNonNull(ClaimWords.class.getResourceAsStream("words.txt"))) {
            return new ClaimWords(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ClaimWords::word)
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Word word(String line) {
        String[] parts = line.split(" ", -1);
        return new Word(
                parts[1], parts[2], LocalDate.parse(parts[0]), parts.length > 3 ? LocalDate.parse(parts[3]) : null);
    }

    /** A word with the days on which it counts. */
    record Word(
            String role,
            String text,
            LocalDate since,
            @Nullable LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }
}
