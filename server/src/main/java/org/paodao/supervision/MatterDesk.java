package org.paodao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;
import org.paodao.supervision.clock.Clocks;
import org.paodao.supervision.clock.Deadline;
import org.paodao.supervision.clock.Given;
import org.springframework.stereotype.Component;

/** What everybody needs who takes a step: the matter, the rights, the day, the calendar. */
@Component
class MatterDesk {
    private final MatterSteps steps;
    private final MatterParties parties;
    private final Calendar calendar;
    private final Clocks clocks;
    private final Clock clock;

    MatterDesk(MatterSteps steps, MatterParties parties, Calendar calendar, Clocks clocks, Clock clock) {
        this.steps = steps;
        this.parties = parties;
        this.calendar = calendar;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** A matter that the user may know of. */
    Matter one(CurrentUser user, UUID id) {
        return steps.one(user, id);
    }

    /** The same with which something is to be done: whoever does something at the same moment waits, and then sees what became of it. */
    Matter held(CurrentUser user, UUID id) {
        return steps.held(user, id);
    }

    MatterRights rights(CurrentUser user, Matter matter) {
        return MatterRights.of(user, matter, parties.of(user.jurisdiction(), matter.id()));
    }

    @Nullable
    Matter take(CurrentUser user, Matter matter, Taking taking, UnaryOperator<Matter> move) {
        return steps.take(user, matter, taking, move);
    }

    /**
     * The same for a step that says more than its record: sent again with something else it is refused, lest that is lost.
     *
     * @param same whether what stands is what is sent
     */
    @Nullable
    Matter take(CurrentUser user, Matter matter, Taking taking, UnaryOperator<Matter> move, BooleanSupplier same) {
        Matter after = steps.take(user, matter, taking, move);
        if (after == null && !same.getAsBoolean()) {
            throw MatterSteps.changed();
        }
        return after;
    }

    /** A confidential matter goes to units that may know of it only. */
    void refuseUnnamed(CurrentUser user, Matter matter, Suggestion suggestion) {
        if (!matter.subject().confidential()) {
            return;
        }
        Set<UUID> units = MatterRegister.units(suggestion);
        if (!parties.unnamed(user.jurisdiction(), matter.id(), units).isEmpty()) {
            throw Refusal.invalid("lead", "supervisionmatter.not-named");
        }
    }

    /** Gives a matter to units. */
    void give(CurrentUser user, Matter matter, Suggestion suggestion) {
        parties.assign(user.jurisdiction(), matter, suggestion);
    }

    /** The clock of what is assigned today: by the rules, or until the day that somebody chose. */
    Term term(CurrentUser user, Matter matter, @Nullable LocalDate chosen) {
        Given given = clocks.deadline(
                user.jurisdiction(), matter.subject().source(), matter.subject().urgency(), today());
        Deadline deadline = chosen == null ? given.deadline() : given.deadline().extended(chosen);
        return Term.of(deadline, "%s v%d %s".formatted(given.ruleSet(), given.version(), given.rule()), days(user));
    }

    WorkingDays days(CurrentUser user) {
        return calendar.workingDays(user.jurisdiction());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
