package org.paodao.appraisal.scheme;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule that says what is no content of an appraisal.
 *
 * @param code     by which decisions name it
 * @param since    the day from which it binds
 * @param citation what it says and where
 * @param kinds    inputs that it forbids
 * @param words    words that point to what it forbids, where people enter what counts
 */
public record GuardRule(String code, LocalDate since, String citation, List<InputKind> kinds, List<String> words) {
    public GuardRule {
        kinds = List.copyOf(kinds);
        words = List.copyOf(words);
    }
}
