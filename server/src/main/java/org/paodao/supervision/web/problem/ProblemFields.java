package org.paodao.supervision.web.problem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.problem.ClosingTest;
import org.paodao.supervision.problem.LikeCase;
import org.paodao.supervision.problem.Measure;
import org.paodao.supervision.problem.QuarterCheck;
import org.paodao.supervision.problem.TestAnswer;
import org.springframework.util.MultiValueMap;

/** The fields of a form of the page of a problem, as what they mean. */
final class ProblemFields {
    private static final int MOST_ROWS = 40;
    private static final UUID NOBODY = new UUID(0, 0);

    private final MultiValueMap<String, String> typed;

    ProblemFields(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** What was typed, to be shown again. */
    Map<String, String> again() {
        return typed.toSingleValueMap();
    }

    String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    int seen() {
        return get("seen").matches("\\d{1,6}") ? Integer.parseInt(get("seen")) : 0;
    }

    @Nullable
    LocalDate day(String field) {
        try {
            return get(field).isEmpty() ? null : LocalDate.parse(get(field));
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid(field, "supervisionproblem.day");
        }
    }

    @Nullable
    UUID id(String field) {
        return get(field).isEmpty() ? null : parsed(get(field));
    }

    Set<UUID> ids(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .map(ProblemFields::parsed)
                .collect(Collectors.toSet());
    }

    private static UUID parsed(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException wrong) {
            return NOBODY;
        }
    }

    /** The measures of a form; rows with nothing in them are left out. */
    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (int n = 1; n <= MOST_ROWS; n++) {
            String measure = get("measure." + n);
            String owner = get("owner." + n);
            if (!measure.isEmpty() || !owner.isEmpty()) {
                LocalDate until = day("until." + n);
                if (until == null) {
                    throw Refusal.invalid("measures", "supervisionproblem.measure-day", measures.size() + 1);
                }
                measures.add(new Measure(measures.size() + 1, measure, owner, until, null));
            }
        }
        return measures;
    }

    Set<Integer> done() {
        return typed.getOrDefault("done", List.of()).stream()
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    List<TestAnswer> answers() {
        return Arrays.stream(ClosingTest.values())
                .map(test -> new TestAnswer(
                        test, get("test." + test.word()), get("reference." + test.word()), id("file." + test.word())))
                .toList();
    }

    Map<ClosingTest, String> reasons() {
        Map<ClosingTest, String> reasons = new EnumMap<>(ClosingTest.class);
        for (ClosingTest test : ClosingTest.values()) {
            reasons.put(test, get("refuse." + test.word()));
        }
        return reasons;
    }

    QuarterCheck.Course course() {
        return Arrays.stream(QuarterCheck.Course.values())
                .filter(one -> one.word().equals(get("course")))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("course", "supervisionproblem.course"));
    }

    LikeCase.Answer answer() {
        return switch (get("answer")) {
            case "none" -> LikeCase.Answer.NONE;
            case "found" -> LikeCase.Answer.FOUND;
            default -> throw Refusal.invalid("answer", "supervisionproblem.answer");
        };
    }
}
