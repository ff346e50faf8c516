package org.paodao.progress.report;

import java.time.LocalDate;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.ReportDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.RoundLists;
import org.springframework.stereotype.Component;

/** What rounds ask of whom. */
@Component
class ReportQuestions {
    private final ReportDuties duties;
    private final RoundLists rounds;

    ReportQuestions(ReportDuties duties, RoundLists rounds) {
        this.duties = duties;
        this.rounds = rounds;
    }

    ReportDuties duties() {
        return duties;
    }

    RoundLists rounds() {
        return rounds;
    }

    LocalDate today() {
        return rounds.today();
    }

    /** What a round asks of an item. */
    Question question(CurrentUser user, Place place) {
        Round round = rounds.one(user, place.round());
        PlanDuties plan = duties.of(user, round.plan().toString());
        Duty duty = plan.find(place.item()).orElseThrow(() -> Refusal.notFound("progressreport.not-asked"));
        if (!asks(user, round, duty)) {
            throw Refusal.notFound("progressreport.not-asked");
        }
        return new Question(round, plan, duty);
    }

    /** Whether reports can be written in it now; refused where not. */
    void open(Round round) {
        if (round.isClosed(today())) {
            throw Refusal.conflict("progressround.closed");
        }
        if (!round.isWritable(today())) {
            throw Refusal.conflict("progressround.not-open");
        }
    }

    /** The same of the round in which a report was begun. */
    void open(CurrentUser user, Place place) {
        open(rounds.one(user, place.round()));
    }

    boolean asks(CurrentUser user, Round round, Duty duty) {
        String kind =
                round.whom().unitKinds().isEmpty() ? null : duties.units(user).kind(duty.unit());
        return round.whom().asks(duty, kind);
    }

    /**
     * What is asked.
     *
     * @param plan of the item
     * @param duty the item
     */
    record Question(Round round, PlanDuties plan, Duty duty) {
        /** Whether the item's report may be left to another's: one supports the other, and the same unit reports both. */
        boolean mayBeCoveredBy(UUID other) {
            return plan.find(other)
                    .filter(one -> one.unit() != null && one.unit().equals(duty.unit()))
                    .filter(one -> plan.supporting(duty.item()).contains(one)
                            || plan.supportedBy(duty.item()).contains(one))
                    .isPresent();
        }
    }
}
