package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paodao.scoring.scheme.Objection.Part;
import org.paodao.scoring.scheme.Outcome.Effect;
import org.paodao.scoring.scheme.Outcome.Grade;
import org.paodao.scoring.scheme.Outcome.Veto;

/** Whether vetoes, grades and ties make sense. */
final class OutcomeChecks {
    private static final int MOST_FROM = 200;

    private final Scheme scheme;
    private final Outcome outcome;
    private final Found found;

    private OutcomeChecks(Scheme scheme, Found found) {
        this.scheme = scheme;
        this.outcome = scheme.outcome();
        this.found = found;
    }

    static void check(Scheme scheme, Found found) {
        var checks = new OutcomeChecks(scheme, found);
        checks.vetoes();
        checks.grades();
        found.at(Part.SCHEME, "");
        checks.ties();
        found.range("decimals", scheme.outcome().decimals(), 0, SchemeChecks.MOST_DECIMALS);
    }

    private void vetoes() {
        Set<String> codes = new HashSet<>(scheme.byCode().keySet());
        for (Veto veto : outcome.vetoes()) {
            found.at(Part.VETO, veto.code());
            if (veto.code().isBlank()) {
                found.error("code", Faults.CODE_EMPTY.with());
            } else if (!codes.add(veto.code())) {
                found.error("code", Faults.CODE_TWICE.with(veto.code()));
            }
            switch (veto.effect()) {
                case NOTHING_COUNTS -> {}
                case CAPPED -> cap(veto);
                case GRADE_BARRED, NO_GRADE -> grade(veto);
            }
        }
    }

    private void cap(Veto veto) {
        BigDecimal cap = veto.value();
        if (cap == null) {
            found.error("value", Faults.VETO_VALUE.with());
            return;
        }
        found.range("value", cap, 0, SchemeChecks.MOST_MARKS);
        if (!scheme.groups().isEmpty()
                && scheme.groups().stream().allMatch(group -> group.full().compareTo(cap) <= 0)) {
            found.warning("value", Faults.VETO_IDLE.with());
        }
    }

    private void grade(Veto veto) {
        BigDecimal number = veto.value();
        if (outcome.grades().isEmpty()) {
            found.warning("effect", Faults.VETO_IDLE.with());
        } else if (veto.effect() == Effect.GRADE_BARRED) {
            if (number == null || number.stripTrailingZeros().scale() > 0) {
                found.error("value", Faults.VETO_VALUE.with());
            } else {
                found.range("value", number, 2, Math.max(2, outcome.grades().size()));
            }
        }
    }

    private void grades() {
        List<Grade> grades = outcome.grades();
        Set<String> names = new HashSet<>();
        BigDecimal quotas = BigDecimal.ZERO;
        for (int i = 0; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            found.at(Part.GRADE, grade.name());
            if (grade.name().isBlank() || !names.add(grade.name())) {
                found.error("name", Faults.GRADE_NAME.with(grade.name()));
            }
            found.range("from", grade.from(), 0, MOST_FROM);
            if (i > 0 && grade.from().compareTo(grades.get(i - 1).from()) >= 0) {
                found.error(
                        "from",
                        Faults.GRADES_ORDER.with(grade.from(), grades.get(i - 1).from()));
            }
            BigDecimal quota = grade.quota();
            if (quota != null) {
                found.range("quota", quota, 0, 100);
                quotas = quotas.add(quota);
            }
        }
        if (!grades.isEmpty()) {
            together(grades.getLast(), quotas);
        }
    }

    private void together(Grade last, BigDecimal quotas) {
        found.at(Part.GRADE, last.name());
        if (last.from().signum() > 0 || last.quota() != null) {
            found.warning("from", Faults.GRADES_LEAVE_OUT.with(last.name()));
        }
        if (quotas.compareTo(Found.HUNDRED) > 0) {
            found.error("quota", Faults.QUOTAS_OVER.with(quotas));
        }
    }

    private void ties() {
        Set<String> codes = new HashSet<>();
        for (String code : outcome.ties()) {
            if (!scheme.byCode().containsKey(code)) {
                found.error("ties", Faults.CLAUSE_UNKNOWN.with(code));
            } else if (!codes.add(code)) {
                found.warning("ties", Faults.TIE_TWICE.with(code));
            }
        }
    }
}
