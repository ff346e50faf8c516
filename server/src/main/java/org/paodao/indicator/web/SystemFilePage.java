package org.paodao.indicator.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param known the names of the indicators that the system has, by code
 */
public record SystemFilePage(@Nullable SystemPreview preview, int year, Map<String, String> known) implements Page {
    public SystemFilePage {
        known = Map.copyOf(known);
    }

    /** Before there is a file. */
    static SystemFilePage empty(int year) {
        return new SystemFilePage(null, year, Map.of());
    }

    /** The names of the indicators that targets of the list may speak of: those of the list, and those that the system has beside them. */
    public Namer names() {
        Map<String, String> names = new HashMap<>(known);
        if (preview != null) {
            preview.lines()
                    .forEach(line ->
                            names.put(line.code(), line.content().definition().name()));
        }
        return new Namer(Map.of(), names);
    }

    /** What a person should look at, and what was not read, beside what stands in the way. */
    public List<CellProblem> remarks() {
        return preview == null
                ? List.of()
                : preview.problems().stream()
                        .filter(problem -> problem.severity() != Problem.Severity.ERROR)
                        .toList();
    }
}
