package org.paodao.supervision.web.problem;

import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.supervision.problem.ProblemLists;
import org.paodao.supervision.problem.ProblemRules;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The problems that pass a filter.
 *
 * @param units to choose from
 * @param manages whether the reader lists problems
 */
public record ProblemsPage(
        ProblemLists.Listed listed, ProblemQuery query, ProblemRules rules, List<Unit> units, boolean manages)
        implements Page {
    public ProblemsPage {
        units = List.copyOf(units);
    }

    /** The units as options. */
    public List<Option> unitOptions() {
        return units.stream().map(unit -> new Option(unit.name(), unit.name())).toList();
    }

    /** The types of sources as options. */
    public List<Option> sourceOptions() {
        return rules.types().stream()
                .map(type -> new Option(type.words(), type.words()))
                .toList();
    }
}
