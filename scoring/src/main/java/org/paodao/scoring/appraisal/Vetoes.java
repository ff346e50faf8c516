package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.paodao.scoring.Reason;
import org.paodao.scoring.appraisal.Given.Event;
import org.paodao.scoring.appraisal.Given.Events;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Outcome.Grade;
import org.paodao.scoring.scheme.Outcome.Veto;

/** What the vetoes do to one unit, in the order of the scheme. */
final class Vetoes {
    private final Outcome outcome;
    private final List<Line> lines = new ArrayList<>();
    private final List<Reason> remarks = new ArrayList<>();
    private BigDecimal total;
    private int best;

    private Vetoes(Outcome outcome, BigDecimal total) {
        this.outcome = outcome;
        this.total = total;
    }

    static Vetoes of(Outcome outcome, String unit, Facts facts, BigDecimal total) {
        var vetoes = new Vetoes(outcome, total);
        for (Veto veto : outcome.vetoes()) {
            if (facts.ofVeto(unit, veto.code()) instanceof Events events
                    && !events.events().isEmpty()) {
                vetoes.apply(veto, unit, events.events());
            }
        }
        return vetoes;
    }

    private void apply(Veto veto, String unit, List<Event> events) {
        List<Source> sources = events.stream().map(Event::source).toList();
        Step step = switch (veto.effect()) {
            case NOTHING_COUNTS -> least(BigDecimal.ZERO, Grounds.VETO_ZERO.with(veto.title()), sources);
            case CAPPED -> least(value(veto), Grounds.VETO_CAP.with(veto.title(), value(veto)), sources);
            case GRADE_BARRED -> barred(veto, sources);
            case NO_GRADE -> {
                best = outcome.grades().size();
                remarks.add(Grounds.GRADE_NONE.with(veto.title()));
                yield mention(Grounds.VETO_NO_GRADE.with(veto.title()), sources);
            }
        };
        lines.add(step.line(unit, veto.code()));
        total = total.add(step.amount());
    }

    private Step least(BigDecimal most, Reason reason, List<Source> sources) {
        return Step.of(Kind.VETO, total.min(most).subtract(total), reason, sources);
    }

    private Step barred(Veto veto, List<Source> sources) {
        int first = Math.clamp(value(veto).longValue() - 1, 0, outcome.grades().size());
        best = Math.max(best, first);
        String grade = outcome.grades().stream()
                .skip(first)
                .findFirst()
                .map(Grade::name)
                .orElse("");
        remarks.add(Grounds.GRADE_BARRED.with(veto.title(), grade));
        return mention(Grounds.VETO_GRADE.with(veto.title(), grade), sources);
    }

    private static Step mention(Reason reason, List<Source> sources) {
        return Step.of(Kind.VETO, BigDecimal.ZERO, reason, sources);
    }

    private static BigDecimal value(Veto veto) {
        return Objects.requireNonNullElse(veto.value(), BigDecimal.ZERO);
    }

    List<Line> lines() {
        return lines;
    }

    List<Reason> remarks() {
        return remarks;
    }

    /** What is left of the total. */
    BigDecimal total() {
        return total;
    }

    /** Index of the best grade still open; beyond the last if none is. */
    int best() {
        return best;
    }
}
