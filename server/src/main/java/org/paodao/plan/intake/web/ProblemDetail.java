package org.paodao.plan.intake.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.CellProblem;

/** What makes a problem of a list concrete, in the reader's words where the list reader has a code for it. */
final class ProblemDetail {
    private ProblemDetail() {}

    /** The key of the words; null where the detail is said as it is. */
    static @Nullable String key(CellProblem problem) {
        String word = problem.detail().toLowerCase(Locale.ROOT);
        return switch (problem.problem()) {
            case ROW_SKIPPED -> "planimport.skipped." + word;
            case OTHER_KIND -> "planimport.lists." + word;
            case DUPLICATE_COLUMN -> "planimport.column." + word;
            default -> null;
        };
    }
}
