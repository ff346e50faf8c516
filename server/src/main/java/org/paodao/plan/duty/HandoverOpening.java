package org.paodao.plan.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Colleague;
import org.paodao.organization.PersonLeft;
import org.paodao.organization.UnitClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens a handover in the very change by which somebody leaves, not after it: between the two nothing would say who looks
 * after what.
 */
@Component
class HandoverOpening {
    private final HandoverTable handovers;
    private final DutyTable duties;
    private final DutySheets sheets;
    private final Waiting waiting;

    HandoverOpening(HandoverTable handovers, DutyTable duties, DutySheets sheets, Waiting waiting) {
        this.handovers = handovers;
        this.duties = duties;
        this.sheets = sheets;
        this.waiting = waiting;
    }

    @EventListener
    void left(PersonLeft left) {
        open(left.by(), left.person(), left.unit(), left.day());
    }

    /** What a unit held goes over with it. */
    @EventListener
    void closed(UnitClosed closed) {
        UUID successor = closed.successor();
        if (successor != null) {
            UUID jurisdiction = closed.by().jurisdiction();
            duties.inherit(jurisdiction, closed.unit(), successor, closed.day());
            handovers.inherit(jurisdiction, closed.unit(), successor);
        }
    }

    /** Opens a handover for all that somebody holds and that is not in one; nothing when there is nothing. */
    void open(CurrentUser by, UUID person, UUID unit, LocalDate day) {
        List<Duty> held = duties.goingOn(by.jurisdiction(), person, unit);
        if (held.isEmpty()) {
            return;
        }
        LocalDate today = waiting.today();
        LocalDate from = day.isAfter(today) ? day : today;
        UUID handover = handovers.open(
                by.jurisdiction(),
                person,
                unit,
                new HandoverTable.Days(today, day, waiting.after(by.jurisdiction(), from)));
        Proposals proposals = proposals(by, person, unit, today);
        for (Duty duty : held) {
            var proposed = proposals.first().orElse(null);
            handovers.add(
                    by.jurisdiction(),
                    handover,
                    duty.id(),
                    proposed == null ? null : proposed.person(),
                    proposed == null ? null : proposed.ground());
        }
    }

    private Proposals proposals(CurrentUser by, UUID person, UUID unit, LocalDate today) {
        DutySheets.Read read = sheets.read(by, List.of(unit), today);
        List<Colleague> staff = read.staff().getOrDefault(unit, List.of());
        String section = sheets.section(by, person, unit);
        Duty standing = read.of(unit, null).of(DutyKind.LIAISON);
        List<Colleague> staying =
                staff.stream().filter(one -> one.until() == null).toList();
        return new Proposals(
                person,
                section,
                staying,
                standing == null ? null : standing.holder().person());
    }

    /** How long a handover waits. */
    @Component
    static class Waiting {
        private final HandoverRules rules;
        private final Calendar calendar;
        private final Clock clock;

        Waiting(HandoverRules rules, Calendar calendar, Clock clock) {
            this.rules = rules;
            this.calendar = calendar;
            this.clock = clock;
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        /** The day on which it goes on, counted in working days. */
        LocalDate after(UUID jurisdiction, LocalDate day) {
            return calendar.workingDays(jurisdiction).after(day, rules.days(jurisdiction));
        }
    }
}
