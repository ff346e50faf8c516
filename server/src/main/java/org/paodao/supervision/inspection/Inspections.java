package org.paodao.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with the inspection of a unit: it is begun, its points are checked, the conclusion goes to the unit in writing, the unit answers, the office looks again
 * and closes. Each step names the version that was seen, and taken twice it counts once. Nobody inspects the unit they work for.
 */
@Service
public class Inspections {
    private static final int MOST_POINTS = 100;

    private final InspectionSteps steps;
    private final Calendar calendar;
    private final Clock clock;

    Inspections(InspectionSteps steps, Calendar calendar, Clock clock) {
        this.steps = steps;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Begins it on the spot. */
    @Transactional
    public void begin(CurrentUser user, UUID id, int seen) {
        Inspection inspection = steps.inspected(user, id);
        var taking = new InspectionSteps.Taking("begin", "", seen);
        if (steps.isRepeated(user, inspection, taking)) {
            return;
        }
        if (!(inspection.stage() instanceof InspectionStage.Prepared prepared)) {
            throw InspectionSteps.notNow(inspection);
        }
        steps.take(
                user,
                inspection,
                inspection.with(prepared.begin(), inspection.told().begun(today())),
                taking);
    }

    /** Writes down the points and what was seen at each. */
    @Transactional
    public void check(CurrentUser user, UUID id, int seen, List<Check> checks) {
        Inspection inspection = steps.inspected(user, id);
        var taking = new InspectionSteps.Taking("check", "", seen);
        List<Check> next = checks.stream().map(Inspections::checked).toList();
        if (steps.isRepeated(user, inspection, taking) && next.equals(inspection.checks())) {
            return;
        }
        if (!inspection.stage().inPreparation()) {
            throw InspectionSteps.notNow(inspection);
        }
        if (next.size() > MOST_POINTS) {
            throw Refusal.invalid("points", "supervisioninspection.number", MOST_POINTS);
        }
        steps.take(user, inspection, inspection.with(next), taking);
    }

    private static Check checked(Check check) {
        return new Check(
                InspectionSteps.words("point", check.point()),
                check.result(),
                check.seen().isBlank() ? "" : InspectionSteps.words("seen", check.seen()));
    }

    /** Sends the conclusion to the unit, which answers within the days of the rule. */
    @Transactional
    public void send(CurrentUser user, UUID id, int seen, String conclusion) {
        Inspection inspection = steps.inspected(user, id);
        var taking = new InspectionSteps.Taking("send", InspectionSteps.words("words", conclusion), seen);
        if (steps.isRepeated(user, inspection, taking)) {
            return;
        }
        if (!(inspection.stage() instanceof InspectionStage.Underway underway)) {
            throw InspectionSteps.notNow(inspection);
        }
        if (inspection.checks().stream().anyMatch(check -> check.result() == Check.Result.OPEN)) {
            throw Refusal.conflict("supervisioninspection.unchecked");
        }
        steps.take(
                user,
                inspection,
                inspection.with(
                        underway.send(due(user, inspection)), inspection.told().sent(taking.words(), today())),
                taking);
    }

    /** Answers the conclusion for the unit. */
    @Transactional
    public void answer(CurrentUser user, UUID id, int seen, String answer) {
        Inspection inspection = steps.held(user, id);
        Permissions.requireFor(user, Permission.INSPECTION_ANSWER, inspection.unit());
        if (!inspection.isSent()) {
            throw Refusal.notFound("supervisioninspection.unknown");
        }
        var taking = new InspectionSteps.Taking("answer", InspectionSteps.words("words", answer), seen);
        if (steps.isRepeated(user, inspection, taking)) {
            return;
        }
        if (!(inspection.stage() instanceof InspectionStage.Sent sent)) {
            throw InspectionSteps.notNow(inspection);
        }
        steps.take(
                user,
                inspection,
                inspection.with(sent.answer(), inspection.told().answered(taking.words())),
                taking);
    }

    /** Asks the unit again: its answer, or what it did, is not enough. */
    @Transactional
    public void sendBack(CurrentUser user, UUID id, int seen, String why) {
        Inspection inspection = steps.inspected(user, id);
        var taking = new InspectionSteps.Taking("return", InspectionSteps.words("words", why), seen);
        if (steps.isRepeated(user, inspection, taking)) {
            return;
        }
        InspectionStage next = switch (inspection.stage()) {
            case InspectionStage.Answered answered -> answered.sendBack(due(user, inspection), taking.words());
            case InspectionStage.Following following -> following.sendBack(due(user, inspection), taking.words());
            default -> throw InspectionSteps.notNow(inspection);
        };
        steps.take(user, inspection, inspection.with(next, inspection.told()), taking);
    }

    /**
     * Takes the answer and looks again later.
     *
     * @param by until when
     */
    @Transactional
    public void follow(CurrentUser user, UUID id, int seen, @Nullable LocalDate by) {
        Inspection inspection = steps.inspected(user, id);
        if (by == null) {
            throw Refusal.invalid("by", "supervisioninspection.by");
        }
        var taking = new InspectionSteps.Taking("follow", by.toString(), seen);
        if (steps.isRepeated(user, inspection, taking)) {
            return;
        }
        if (!(inspection.stage() instanceof InspectionStage.Answered answered)) {
            throw InspectionSteps.notNow(inspection);
        }
        if (by.isBefore(today())) {
            throw Refusal.invalid("by", "supervisioninspection.by");
        }
        steps.take(user, inspection, inspection.with(answered.follow(by), inspection.told()), taking);
    }

    /** Closes it: what was found is settled, or goes on as a matter. */
    @Transactional
    public void close(CurrentUser user, UUID id, int seen, String words) {
        Inspection inspection = steps.inspected(user, id);
        var taking = new InspectionSteps.Taking("close", InspectionSteps.words("words", words), seen);
        if (steps.isRepeated(user, inspection, taking)) {
            return;
        }
        InspectionStage next = switch (inspection.stage()) {
            case InspectionStage.Answered answered -> answered.close(taking.words());
            case InspectionStage.Following following -> following.close(taking.words());
            default -> throw InspectionSteps.notNow(inspection);
        };
        steps.take(user, inspection, inspection.with(next, inspection.told().closed(today())), taking);
    }

    /** Calls it off before anything was sent. */
    @Transactional
    public void cancel(CurrentUser user, UUID id, int seen, String why) {
        Inspection inspection = steps.inspected(user, id);
        var taking = new InspectionSteps.Taking("cancel", InspectionSteps.words("words", why), seen);
        if (steps.isRepeated(user, inspection, taking)) {
            return;
        }
        InspectionStage next = switch (inspection.stage()) {
            case InspectionStage.Prepared prepared -> prepared.cancel(taking.words());
            case InspectionStage.Underway underway -> underway.cancel(taking.words());
            default -> throw InspectionSteps.notNow(inspection);
        };
        steps.take(user, inspection, inspection.with(next, inspection.told().closed(today())), taking);
    }

    private LocalDate due(CurrentUser user, Inspection inspection) {
        return calendar.workingDays(user.jurisdiction()).after(today(), inspection.answerDays());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
