package org.paodao.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.formula.Definitions;
import org.paodao.scoring.formula.Formula;
import org.paodao.scoring.formula.Malformed;
import org.paodao.scoring.formula.Unit;

/** What is wrong with the formulas of a system: how they are written, what they refer to, their units, circles. */
final class FormulaChecks {
    private final Map<String, Indicator> system;
    private final Map<String, Formula> formulas = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private FormulaChecks(List<Indicator> system) {
        this.system = system.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    static List<Flaw> flaws(List<Indicator> system) {
        var checks = new FormulaChecks(system);
        system.stream().filter(one -> one.definition().isComputed()).forEach(checks::read);
        Definitions.of(checks.formulas)
                .cycle()
                .ifPresent(cycle -> checks.flaws.add(Flaw.of("indicator.formula-cycle", String.join(" → ", cycle))));
        return checks.flaws;
    }

    private void read(Indicator indicator) {
        try {
            Formula formula = Formula.read(indicator.definition().formula());
            formulas.put(indicator.code(), formula);
            check(indicator, formula);
        } catch (Malformed wrong) {
            flaws.add(Flaw.of("indicator.formula-wrong", indicator.code(), wrong.position() + 1));
        }
    }

    private void check(Indicator indicator, Formula formula) {
        List<String> unknown = formula.codes().stream()
                .filter(code -> !system.containsKey(code))
                .toList();
        if (!unknown.isEmpty()) {
            flaws.add(Flaw.of("indicator.formula-unknown", indicator.code(), String.join(" ", unknown)));
            return;
        }
        List<String> computed = formula.totals().stream()
                .filter(code -> isComputed(system.get(code)))
                .toList();
        if (!computed.isEmpty()) {
            flaws.add(Flaw.of("indicator.formula-total", indicator.code(), String.join(" ", computed)));
            return;
        }
        if (formula.alwaysDividesByZero()) {
            flaws.add(Flaw.of("indicator.formula-zero", indicator.code()));
            return;
        }
        String measure = indicator.definition().measure();
        formula.unitProblem(Unit.parse(measure), code -> Unit.parse(measure(code)))
                .ifPresent(problem -> flaws.add(Flaw.of("indicator.formula-unit", indicator.code(), measure)));
    }

    private static boolean isComputed(@Nullable Indicator indicator) {
        return indicator != null && indicator.definition().isComputed();
    }

    private String measure(String code) {
        Indicator indicator = system.get(code);
        return indicator == null ? "" : indicator.definition().measure();
    }
}
