package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.paodao.scoring.Reason;
import org.paodao.scoring.appraisal.Given.Event;
import org.paodao.scoring.appraisal.Given.Events;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Method.Deduction;

/** Every event takes its marks; the escalation counts all events before, whatever they cost. */
record ByDeduction(BigDecimal full, Deduction method) implements Scorer {

    @Override
    public Answer score(Given given) {
        return Answer.fromEvents(given, this::of);
    }

    private Answer of(Events events) {
        List<Step> steps = new ArrayList<>();
        if (!method.fromOutside()) {
            steps.add(Step.of(Kind.EARNED, full, Grounds.STARTS_FULL.with(full)));
        } else if (events.events().isEmpty()) {
            steps.add(Step.of(Kind.DEDUCTED, BigDecimal.ZERO, Grounds.NO_EVENT.with()));
        }
        BigDecimal lost = BigDecimal.ZERO;
        for (int i = 0; i < events.events().size(); i++) {
            Event event = events.events().get(i);
            BigDecimal cost = cost(event, i);
            lost = lost.add(cost);
            steps.add(Step.of(Kind.DEDUCTED, cost.negate(), reason(event, i), List.of(event.source())));
        }
        if (lost.compareTo(full) > 0) {
            Grounds grounds = method.fromOutside() ? Grounds.DEDUCTION_MOST : Grounds.DEDUCTION_FLOOR;
            steps.add(Step.of(Kind.FLOOR, lost.subtract(full), grounds.with(lost, full)));
        }
        return Answer.known(steps);
    }

    private BigDecimal cost(Event event, int before) {
        BigDecimal amount = amount(event, before);
        return switch (event.manner()) {
            case FOUND -> amount;
            case SELF_REPORTED -> amount.multiply(method.selfFactor());
            case CONCEALED -> amount.multiply(method.hidden());
        };
    }

    private BigDecimal amount(Event event, int before) {
        return Objects.requireNonNullElseGet(
                event.amount(), () -> method.perEvent().add(method.escalation().multiply(BigDecimal.valueOf(before))));
    }

    private Reason reason(Event event, int before) {
        BigDecimal amount = amount(event, before);
        int number = before + 1;
        return switch (event.manner()) {
            case FOUND -> Grounds.EVENT_FOUND.with(number, amount);
            case SELF_REPORTED -> Grounds.EVENT_SELF_REPORTED.with(number, amount, method.selfFactor());
            case CONCEALED -> Grounds.EVENT_CONCEALED.with(number, amount, method.hidden());
        };
    }
}
