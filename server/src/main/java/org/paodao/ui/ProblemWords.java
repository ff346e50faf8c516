package org.paodao.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.CellProblem;

/** What is wrong with a cell of a list, in the reader's words. */
public final class ProblemWords {
    private ProblemWords() {}

    /** As a sentence. */
    public static String reason(Ui ui, CellProblem problem) {
        String detail = detail(problem);
        return ui.msg(
                "planimport.problem." + problem.problem().name().toLowerCase(Locale.ROOT),
                detail == null ? problem.detail() : ui.msg(detail));
    }

    /** The key of the words for what makes it concrete; null where the detail is said as it is. */
    public static @Nullable String detail(CellProblem problem) {
        String word = problem.detail().toLowerCase(Locale.ROOT);
        return switch (problem.problem()) {
            case ROW_SKIPPED -> "planimport.skipped." + word;
            case OTHER_KIND -> "planimport.lists." + word;
            case DUPLICATE_COLUMN -> "planimport.column." + word;
            default -> null;
        };
    }
}
