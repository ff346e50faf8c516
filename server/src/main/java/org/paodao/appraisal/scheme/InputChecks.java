package org.paodao.appraisal.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Outcome;

/** What is wrong with the inputs of a scheme: none given, one that does not fit, the same counted twice. */
final class InputChecks {
    /** What every input that counts records tells a formula. */
    private static final Set<String> COUNTED = Set.of("all", "good", "bad", "share");

    private static final Set<String> CARDS = Set.of("all", "yellow", "red");

    private final SchemeBody body;
    private final List<SchemeFinding> findings = new ArrayList<>();

    private InputChecks(SchemeBody body) {
        this.body = body;
    }

    static List<SchemeFinding> of(SchemeBody body) {
        var checks = new InputChecks(body);
        body.scheme().clauses().forEach(checks::clause);
        body.scheme().outcome().vetoes().forEach(checks::veto);
        checks.shared();
        return checks.findings;
    }

    private void clause(Clause clause) {
        Input input = body.inputs().get(clause.code());
        if (clause.isBranch()) {
            if (input != null) {
                findings.add(SchemeFinding.warning(clause.code(), "branch-fed"));
            }
        } else if (input == null) {
            findings.add(SchemeFinding.error(clause.code(), "input-missing"));
        } else if (!input.kind().fits(clause.method())) {
            findings.add(SchemeFinding.error(clause.code(), "input-unfit"));
        } else {
            parameters(clause.code(), input);
        }
    }

    private void veto(Outcome.Veto veto) {
        Input input = body.inputs().get(veto.code());
        if (input == null) {
            findings.add(SchemeFinding.error(veto.code(), "input-missing"));
        } else if (!input.kind().yields().contains(InputYield.EVENTS)) {
            findings.add(SchemeFinding.error(veto.code(), "input-unfit"));
        } else {
            parameters(veto.code(), input);
        }
    }

    private void parameters(String place, Input input) {
        for (InputParameter parameter : input.kind().parameters()) {
            if (parameter.isRequired() && input.parts(parameter).isEmpty()) {
                findings.add(SchemeFinding.error(place, "input-parameter"));
            }
        }
    }

    /** The names a formula may use, by clause; of a clause that is not here they are known only when figures are entered. */
    static Map<String, Set<String>> names(SchemeBody body) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Clause clause : body.scheme().clauses()) {
            Input input = body.inputs().get(clause.code());
            if (input != null && clause.method() instanceof Method.ByFormula) {
                switch (input.kind()) {
                    case INDICATOR_VALUE ->
                        names.put(clause.code(), new HashSet<>(input.parts(InputParameter.INDICATORS)));
                    case FIGURE -> {}
                    case CARDS -> names.put(clause.code(), CARDS);
                    default -> names.put(clause.code(), COUNTED);
                }
            }
        }
        return names;
    }

    private void shared() {
        Map<String, List<Clause>> users = new LinkedHashMap<>();
        for (Clause clause : body.scheme().clauses()) {
            body.input(clause.code())
                    .filter(input -> !input.kind().isEntered())
                    .ifPresent(input -> keys(input)
                            .forEach(key -> users.computeIfAbsent(key, none -> new ArrayList<>())
                                    .add(clause)));
        }
        Set<String> said = new HashSet<>();
        for (List<Clause> clauses : users.values()) {
            for (int later = 1; later < clauses.size(); later++) {
                shared(clauses.subList(0, later), clauses.get(later), said);
            }
        }
    }

    /** Whether clauses before this one count the same for a group they have in common. */
    private void shared(List<Clause> before, Clause clause, Set<String> said) {
        List<String> codes = before.stream()
                .filter(one -> together(one, clause))
                .map(Clause::code)
                .toList();
        if (!codes.isEmpty() && said.add(codes + " " + clause.code())) {
            findings.add(SchemeFinding.warning(clause.code(), "counted-twice", String.join("、", codes)));
        }
    }

    private boolean together(Clause one, Clause other) {
        return body.scheme().groups().stream()
                .anyMatch(group -> one.holdsFor(group.code()) && other.holdsFor(group.code()));
    }

    private static List<String> keys(Input input) {
        List<String> indicators = input.parts(InputParameter.INDICATORS);
        return indicators.isEmpty()
                ? List.of(input.kind() + " " + input.said(InputParameter.ONLY))
                : indicators.stream().map(code -> "INDICATOR " + code).toList();
    }
}
