package org.paodao.supervision.web.problem;

import java.util.Map;
import java.util.stream.Collectors;
import org.paodao.supervision.problem.ProblemRules;
import org.paodao.ui.Page;

/**
 * Rules of the list to be put in force, as a form.
 *
 * @param typed what was typed and refused, by field; empty when nothing was
 */
public record ProblemRulePage(ProblemRules rules, String requestKey, Map<String, String> typed) implements Page {
    public ProblemRulePage {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field: what was typed there, else what the rules say. */
    public String value(String field, Object before) {
        return typed.getOrDefault(field, String.valueOf(before));
    }

    /** The types, one a line: 上级移交交办：审计. */
    public String types() {
        return value(
                "types",
                rules.types().stream()
                        .map(type -> type.name().isEmpty() ? type.group() : type.group() + "：" + type.name())
                        .collect(Collectors.joining("\n")));
    }

    /** The levels, one a line. */
    public String levels() {
        return value("levels", String.join("\n", rules.levels()));
    }
}
