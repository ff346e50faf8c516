package org.paodao.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.CellProblem;
import org.paodao.document.list.Problem;
import org.paodao.indicator.SystemPreview;
import org.paodao.ui.Page;

/**
 * A list of indicators to be taken into the draft.
 *
 * @param preview what the file says; null before there is one
 * @param year whose targets the list holds
 */
public record SystemFilePage(@Nullable SystemPreview preview, int year) implements Page {
    /** What a person should look at, and what was not read, beside what stands in the way. */
    public List<CellProblem> remarks() {
        return preview == null
                ? List.of()
                : preview.problems().stream()
                        .filter(problem -> problem.severity() != Problem.Severity.ERROR)
                        .toList();
    }
}
