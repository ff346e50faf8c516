package org.paodao.appraisal.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;

/** Works changes into a scheme. */
final class Editing {
    private Editing() {}

    /**
     * The scheme after the change.
     *
     * @throws Refusal when what it speaks of is not there, or a code is taken
     */
    static SchemeBody apply(SchemeBody body, SchemeEdit edit) {
        return switch (edit) {
            case SchemeEdit.PutClause put -> ClauseEditing.put(body, put);
            case SchemeEdit.MoveClause move -> ClauseEditing.move(body, move);
            case SchemeEdit.RemoveClause remove -> ClauseEditing.remove(body, remove.code());
            case SchemeEdit.PutGroup put -> putGroup(body, put);
            case SchemeEdit.RemoveGroup remove -> removeGroup(body, remove.code());
            case SchemeEdit.PutCoefficient put -> putCoefficient(body, put);
            case SchemeEdit.RemoveCoefficient remove -> removeCoefficient(body, remove.number());
            case SchemeEdit.PutVeto put -> putVeto(body, put);
            case SchemeEdit.RemoveVeto remove -> removeVeto(body, remove.code());
            case SchemeEdit.PutOutcome put -> putOutcome(body, put);
        };
    }

    private static SchemeBody putGroup(SchemeBody body, SchemeEdit.PutGroup put) {
        Scheme scheme = body.scheme();
        List<Group> groups = put(scheme.groups(), Group::code, put.was(), put.group());
        String was = put.was();
        return was == null
                ? new SchemeBody(withGroups(scheme, groups), body.inputs())
                : new SchemeBody(
                        renamed(withGroups(scheme, groups), was, put.group().code()), body.inputs());
    }

    /** Clauses and coefficients speak of a group by its new code, or no longer. */
    private static Scheme renamed(Scheme scheme, String was, @Nullable String now) {
        List<Clause> clauses = scheme.clauses().stream()
                .map(clause -> new Clause(
                        clause.code(),
                        clause.parent(),
                        clause.text(),
                        clause.full(),
                        new Clause.Rule(
                                clause.method(),
                                clause.rule().missing(),
                                codes(clause.rule().groups(), was, now),
                                clause.rule().decimals())))
                .toList();
        List<Coefficient> coefficients = scheme.coefficients().stream()
                .filter(one -> now != null || !was.equals(one.group()))
                .map(one -> was.equals(one.group())
                        ? new Coefficient(one.unit(), now, one.clause(), one.factor(), one.reason())
                        : one)
                .toList();
        return new Scheme(scheme.title(), clauses, scheme.groups(), coefficients, scheme.outcome());
    }

    private static Set<String> codes(Set<String> codes, String was, @Nullable String now) {
        return codes.stream()
                .map(code -> code.equals(was) ? (now == null ? "" : now) : code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    private static SchemeBody removeGroup(SchemeBody body, String code) {
        Scheme scheme = body.scheme();
        boolean only = scheme.clauses().stream()
                .anyMatch(clause -> clause.rule().groups().equals(Set.of(code)));
        if (only) {
            // Without the group such a clause would hold for all.
            throw Refusal.conflict("appraisalscheme.group-used", code);
        }
        List<Group> groups = remove(scheme.groups(), group -> group.code().equals(code), code);
        return new SchemeBody(renamed(withGroups(scheme, groups), code, null), body.inputs());
    }

    private static SchemeBody putCoefficient(SchemeBody body, SchemeEdit.PutCoefficient put) {
        List<Coefficient> all = new ArrayList<>(body.scheme().coefficients());
        if (put.number() == 0) {
            all.add(put.coefficient());
        } else {
            all.set(index(all, put.number()), put.coefficient());
        }
        return new SchemeBody(withCoefficients(body.scheme(), all), body.inputs());
    }

    private static SchemeBody removeCoefficient(SchemeBody body, int number) {
        List<Coefficient> all = new ArrayList<>(body.scheme().coefficients());
        all.remove(index(all, number));
        return new SchemeBody(withCoefficients(body.scheme(), all), body.inputs());
    }

    private static int index(List<?> all, int number) {
        if (number < 1 || number > all.size()) {
            throw Refusal.notFound("appraisalscheme.unknown-part", number);
        }
        return number - 1;
    }

    private static SchemeBody putVeto(SchemeBody body, SchemeEdit.PutVeto put) {
        Outcome outcome = body.scheme().outcome();
        List<Outcome.Veto> vetoes = put(outcome.vetoes(), Outcome.Veto::code, put.was(), put.veto());
        Map<String, Input> inputs = new HashMap<>(body.inputs());
        String was = put.was();
        if (was != null) {
            inputs.remove(was);
        }
        inputs.put(put.veto().code(), put.input());
        return new SchemeBody(
                withOutcome(body.scheme(), new Outcome(vetoes, outcome.grades(), outcome.ties(), outcome.decimals())),
                inputs);
    }

    private static SchemeBody removeVeto(SchemeBody body, String code) {
        Outcome outcome = body.scheme().outcome();
        List<Outcome.Veto> vetoes = remove(outcome.vetoes(), veto -> veto.code().equals(code), code);
        Map<String, Input> inputs = new HashMap<>(body.inputs());
        inputs.remove(code);
        return new SchemeBody(
                withOutcome(body.scheme(), new Outcome(vetoes, outcome.grades(), outcome.ties(), outcome.decimals())),
                inputs);
    }

    private static SchemeBody putOutcome(SchemeBody body, SchemeEdit.PutOutcome put) {
        Scheme scheme = body.scheme();
        var title = new Scheme.Title(scheme.title().code(), scheme.title().version(), put.name());
        var outcome = new Outcome(scheme.outcome().vetoes(), put.grades(), put.ties(), put.decimals());
        return new SchemeBody(withOutcome(scheme, outcome), body.inputs()).titled(title);
    }

    static <T> List<T> put(List<T> all, Function<T, String> code, @Nullable String was, T one) {
        boolean taken = all.stream().map(code).anyMatch(there -> there.equals(code.apply(one)) && !there.equals(was));
        if (taken) {
            throw Refusal.invalid("code", "appraisalscheme.part-taken", code.apply(one));
        }
        if (was == null) {
            List<T> more = new ArrayList<>(all);
            more.add(one);
            return more;
        }
        if (all.stream().map(code).noneMatch(was::equals)) {
            throw Refusal.notFound("appraisalscheme.unknown-part", was);
        }
        UnaryOperator<T> replaced = there -> code.apply(there).equals(was) ? one : there;
        return all.stream().map(replaced).toList();
    }

    private static <T> List<T> remove(List<T> all, Predicate<T> which, String code) {
        List<T> left = all.stream().filter(which.negate()).toList();
        if (left.size() == all.size()) {
            throw Refusal.notFound("appraisalscheme.unknown-part", code);
        }
        return left;
    }

    private static Scheme withGroups(Scheme scheme, List<Group> groups) {
        return new Scheme(scheme.title(), scheme.clauses(), groups, scheme.coefficients(), scheme.outcome());
    }

    private static Scheme withCoefficients(Scheme scheme, List<Coefficient> all) {
        return new Scheme(scheme.title(), scheme.clauses(), scheme.groups(), all, scheme.outcome());
    }

    private static Scheme withOutcome(Scheme scheme, Outcome outcome) {
        return new Scheme(scheme.title(), scheme.clauses(), scheme.groups(), scheme.coefficients(), outcome);
    }
}
