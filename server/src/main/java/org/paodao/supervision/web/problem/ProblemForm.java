package org.paodao.supervision.web.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.problem.ClosingCondition;
import org.paodao.supervision.problem.NewProblem;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is typed to list a problem.
 *
 * @param requestKey of the form, so that it counts once
 * @param unit id
 * @param condition word
 * @param verifier id of a unit; none for whoever inspects
 * @param despite yes when somebody looked at what is like it
 */
public record ProblemForm(
        @Nullable String requestKey,
        @Nullable String source,
        @Nullable String content,
        @Nullable UUID unit,
        @Nullable String person,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate due,

        @Nullable UUID item,
        @Nullable String indicator,
        @Nullable String condition,
        @Nullable Integer noticeDays,
        @Nullable UUID verifier,
        @Nullable String despite) {

    ClosingCondition wanted() {
        return Arrays.stream(ClosingCondition.values())
                .filter(one -> one.word().equals(ProblemQuery.get(condition)))
                .findFirst()
                .orElse(ClosingCondition.NONE);
    }

    NewProblem wish() {
        return new NewProblem(
                ProblemQuery.get(requestKey),
                ProblemQuery.get(source),
                ProblemQuery.get(content),
                unit,
                ProblemQuery.get(person),
                due,
                item,
                ProblemQuery.get(indicator),
                wanted(),
                noticeDays,
                verifier,
                ProblemQuery.get(despite).equals("yes"));
    }

    /** The same with a key. */
    ProblemForm keyed(String key) {
        return new ProblemForm(
                key, source, content, unit, person, due, item, indicator, condition, noticeDays, verifier, despite);
    }

    /** What a field of an id says. */
    public static String id(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
