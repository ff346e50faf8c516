package org.paodao.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;

/** What each step makes of a matter; refused where its stage does not allow it. Who may take it is asked elsewhere. */
final class MatterFlow {
    private MatterFlow() {}

    static Matter propose(Matter matter, Suggestion suggestion) {
        MatterStage next = switch (matter.stage()) {
            case MatterStage.Registered registered -> registered.propose();
            case MatterStage.Proposed proposed -> proposed.propose();
            default -> throw notNow();
        };
        return matter.to(next).with(suggestion);
    }

    static Matter approve(Matter matter) {
        return matter.to(in(matter, MatterStage.Proposed.class).approve());
    }

    static Matter refuse(Matter matter, String why) {
        return matter.to(in(matter, MatterStage.Proposed.class).refuse(why));
    }

    static Matter assign(Matter matter, Term term) {
        return matter.to(in(matter, MatterStage.Approved.class).assign(), term);
    }

    static Matter split(Matter matter, LocalDate on) {
        return over(matter, in(matter, MatterStage.Beginning.class).split(), on);
    }

    static Matter merge(Matter matter, UUID into, LocalDate on) {
        return over(matter, in(matter, MatterStage.Beginning.class).merge(into), on);
    }

    /** What another matter was merged into is told so; nothing else of it changes. */
    static Matter takeIn(Matter matter) {
        return matter.to(in(matter, MatterStage.Open.class));
    }

    static Matter withdraw(Matter matter, String why, LocalDate on) {
        MatterStage next = switch (matter.stage()) {
            case MatterStage.Beginning beginning -> beginning.withdraw(why);
            case MatterStage.InUnit inUnit -> inUnit.withdraw(why);
            case MatterStage.Disputed disputed -> disputed.withdraw(why);
            case MatterStage.Answered answered -> answered.withdraw(why);
            default -> throw notNow();
        };
        return over(matter, next, on);
    }

    /** Gives it to another unit, whose clock begins anew. */
    static Matter transfer(Matter matter, UUID lead, Term term) {
        Suggestion suggestion = matter.suggestion();
        if (suggestion == null) {
            throw notNow();
        }
        return matter.to(in(matter, MatterStage.InUnit.class).transfer(), term).with(suggestion.led(lead));
    }

    static Matter sign(Matter matter) {
        return matter.to(in(matter, MatterStage.Assigned.class).sign());
    }

    /** The first that is told of the work. */
    static Matter begin(Matter matter) {
        return matter.to(in(matter, MatterStage.SignedFor.class).begin());
    }

    /** Asks for a later day: only before the day has passed, one wish at a time. The clock stands still until it is answered. */
    static Matter ask(Matter matter, Term.Asked wish, WorkingDays days, LocalDate today) {
        MatterStage stage = in(matter, MatterStage.InUnit.class);
        Term term = term(matter);
        if (term.asked() != null) {
            throw Refusal.conflict("supervisionmatter.asked");
        }
        if (today.isAfter(term.due())) {
            throw Refusal.conflict("supervisionmatter.ask-late");
        }
        if (!wish.until().isAfter(term.due())) {
            throw Refusal.invalid("until", "supervisionmatter.ask-until");
        }
        return matter.to(stage, term.asking(wish, days, today));
    }

    static Matter grant(Matter matter, LocalDate until, WorkingDays days, LocalDate today) {
        Term term = wished(matter);
        if (!until.isAfter(term.due())) {
            throw Refusal.invalid("until", "supervisionmatter.ask-until");
        }
        return matter.to(matter.stage(), term.granted(until, days, today));
    }

    static Matter decline(Matter matter, WorkingDays days, LocalDate today) {
        return matter.to(matter.stage(), wished(matter).resumed(days, today));
    }

    static Matter dispute(Matter matter, String about, WorkingDays days, LocalDate today) {
        MatterStage.AtWork stage = in(matter, MatterStage.AtWork.class);
        Term term = term(matter);
        if (term.asked() != null) {
            throw Refusal.conflict("supervisionmatter.asked");
        }
        return matter.to(stage.dispute(about), term.stopped(days, today));
    }

    static Matter settle(Matter matter, WorkingDays days, LocalDate today) {
        MatterStage next = in(matter, MatterStage.Disputed.class).settle();
        return matter.to(next, term(matter).resumed(days, today));
    }

    /** A dispute is settled by another unit: it has to sign, and its clock begins anew. */
    static Matter handOver(Matter matter, Suggestion units, Term term) {
        return matter.to(in(matter, MatterStage.Disputed.class).handOver(), term)
                .with(units);
    }

    /** The answer is written; a later day that was asked for is no longer needed. */
    static Matter answer(Matter matter, String text, WorkingDays days, LocalDate today) {
        MatterStage next = in(matter, MatterStage.AtWork.class).answer();
        Matter.Result result = matter.result();
        return matter.to(next, term(matter).resumed(days, today))
                .with(new Matter.Result(text, null, null, result.redone()));
    }

    static Matter letGo(Matter matter, LocalDate today) {
        Matter.Result result = matter.result();
        return matter.to(in(matter, MatterStage.Answered.class).approve())
                .with(new Matter.Result(result.answer(), today, null, result.redone()));
    }

    static Matter handBack(Matter matter, String why) {
        return matter.to(in(matter, MatterStage.Answered.class).handBack(why));
    }

    /** Returned for redo, under the same clock. */
    static Matter sendBack(Matter matter, String why) {
        Matter.Result result = matter.result();
        return matter.to(in(matter, MatterStage.FedBack.class).sendBack(why))
                .with(new Matter.Result(result.answer(), null, null, result.redone() + 1));
    }

    /** Passed the closing review: what a leader gave goes back to the leader. */
    static Matter accept(Matter matter, LocalDate today) {
        MatterStage.FedBack stage = in(matter, MatterStage.FedBack.class);
        return matter.subject().given().leader() == null
                ? over(matter, stage.close(), today)
                : matter.to(stage.present());
    }

    static Matter release(Matter matter, LocalDate today) {
        return over(matter, in(matter, MatterStage.WithLeader.class).release(), today);
    }

    static Matter archive(Matter matter) {
        return matter.to(in(matter, MatterStage.Closed.class).archive());
    }

    private static Matter over(Matter matter, MatterStage stage, LocalDate on) {
        Term term = matter.term();
        Term without = term == null
                ? null
                : new Term(term.assignedOn(), term.deadline().resumed(on), term.rule(), term.due(), null);
        return matter.to(stage, without).with(matter.result().closed(on));
    }

    private static <T extends MatterStage> T in(Matter matter, Class<T> wanted) {
        if (!wanted.isInstance(matter.stage())) {
            throw notNow();
        }
        return wanted.cast(matter.stage());
    }

    private static Term term(Matter matter) {
        Term term = matter.term();
        if (term == null) {
            throw notNow();
        }
        return term;
    }

    private static Term wished(Matter matter) {
        Term term = term(matter);
        if (term.asked() == null) {
            throw Refusal.conflict("supervisionmatter.not-asked");
        }
        return term;
    }

    private static Refusal notNow() {
        return Refusal.conflict("supervisionmatter.not-now");
    }
}
