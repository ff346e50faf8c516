package org.paodao.supervision.web.problem;

import java.util.Arrays;
import java.util.List;
import org.paodao.organization.Unit;
import org.paodao.supervision.problem.AlikeProblem;
import org.paodao.supervision.problem.ClosingCondition;
import org.paodao.supervision.problem.ProblemRules;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * The form in which a problem is listed.
 *
 * @param units to choose from
 * @param title of the item that it is about; empty for none
 * @param alike problems that say nearly the same as what was typed
 */
public record ProblemFormPage(
        ProblemForm form, ProblemRules rules, List<Unit> units, String title, List<AlikeProblem> alike)
        implements Page {
    public ProblemFormPage {
        units = List.copyOf(units);
        alike = List.copyOf(alike);
    }

    /** The units as options. */
    public List<Option> unitOptions() {
        return units.stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    /** The types of sources as options. */
    public List<Option> sourceOptions() {
        return rules.types().stream()
                .map(type -> new Option(type.words(), type.words()))
                .toList();
    }

    /** What closing can take besides the five tests. */
    public static List<Option> conditions(Ui ui) {
        return Arrays.stream(ClosingCondition.values())
                .map(one -> new Option(one.word(), ui.msg("supervisionproblem.condition." + one.word())))
                .toList();
    }
}
