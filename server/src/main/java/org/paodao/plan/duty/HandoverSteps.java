package org.paodao.plan.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Colleague;
import org.paodao.plan.duty.Handover.Stage;
import org.springframework.stereotype.Component;

/** What moves a handover on: others take over, or time passes. Whoever calls has asked for the permission. */
@Component
class HandoverSteps {
    private final HandoverTable handovers;
    private final DutyTable duties;
    private final DutyWriting writing;
    private final DutySheets sheets;
    private final HandoverOpening.Waiting waiting;

    HandoverSteps(
            HandoverTable handovers,
            DutyTable duties,
            DutyWriting writing,
            DutySheets sheets,
            HandoverOpening.Waiting waiting) {
        this.handovers = handovers;
        this.duties = duties;
        this.writing = writing;
        this.sheets = sheets;
        this.waiting = waiting;
    }

    LocalDate today() {
        return waiting.today();
    }

    /** Lets others take over; the handover is settled with its last duty. */
    void settle(CurrentUser user, Handover open, Map<UUID, UUID> takers) {
        LocalDate day = open.stage() == Stage.PROPOSED && open.leavesOn().isAfter(today()) ? open.leavesOn() : today();
        Map<UUID, Duty> held = held(user, open);
        long left = 0;
        for (Handover.Line line : open.open()) {
            UUID taker = takers.get(line.duty());
            Duty duty = held.get(line.duty());
            if (taker == null && duty != null && duty.until() == null) {
                left++;
            } else {
                if (taker != null && duty != null) {
                    writing.put(user, duty.key(), Holder.person(taker), day);
                }
                handovers.settle(user.jurisdiction(), open.id(), line.duty(), today());
            }
        }
        move(user, open, left == 0 ? Stage.SETTLED : open.stage(), open.escalatesOn());
    }

    /** Ends what nobody of the unit is left to take over; the office looks after its items from then on, as it has before. */
    void end(CurrentUser user, Handover open) {
        Map<UUID, Duty> held = held(user, open);
        for (Handover.Line line : open.open()) {
            Duty duty = held.get(line.duty());
            if (duty != null && duty.until() == null) {
                writing.put(user, duty.key(), null, today());
            }
            handovers.settle(user.jurisdiction(), open.id(), line.duty(), today());
        }
        move(user, open, Stage.SETTLED, open.escalatesOn());
    }

    /**
     * Moves a handover on whose time is over: the head becomes the owner, after that, or without a head, the office. Asked
     * again on the same day it does nothing, because its next day lies ahead.
     */
    void escalate(CurrentUser job, Handover open) {
        if (open.stage() == Stage.OFFICE || open.escalatesOn().isAfter(today())) {
            return;
        }
        Colleague head = open.stage() == Stage.PROPOSED
                ? sheets.read(job, List.of(open.unit()), today()).head(open.unit())
                : null;
        boolean toHead = head != null && !head.id().equals(open.person());
        Holder holder = toHead && head != null ? Holder.person(head.id()) : Holder.OFFICE;
        Map<UUID, Duty> held = held(job, open);
        for (Handover.Line line : open.open()) {
            Duty duty = held.get(line.duty());
            if (duty != null && duty.until() == null) {
                UUID now = writing.put(job, duty.key(), holder, today());
                if (now != null) {
                    handovers.follow(job.jurisdiction(), open.id(), line.duty(), now);
                }
            } else {
                handovers.settle(job.jurisdiction(), open.id(), line.duty(), today());
            }
        }
        boolean over = open.open().stream().noneMatch(line -> {
            Duty duty = held.get(line.duty());
            return duty != null && duty.until() == null;
        });
        Stage next = over ? Stage.SETTLED : toHead ? Stage.HEAD : Stage.OFFICE;
        move(job, open, next, waiting.after(job.jurisdiction(), today()));
    }

    private void move(CurrentUser user, Handover open, Stage stage, LocalDate escalates) {
        if (!handovers.move(user.jurisdiction(), open, stage, escalates)) {
            throw Refusal.conflict("duty.handover-changed");
        }
    }

    private Map<UUID, Duty> held(CurrentUser user, Handover open) {
        List<UUID> ids = open.open().stream().map(Handover.Line::duty).toList();
        return duties.some(user.jurisdiction(), ids).stream().collect(Collectors.toMap(Duty::id, Function.identity()));
    }
}
