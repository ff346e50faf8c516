package org.paodao.supervision.inspection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Writes the steps of inspections and of their plan, each with its record in the trail. What is allowed was looked at before. */
@Component
class InspectionSteps {
    static final String SUBJECT = "supervision.inspection";
    private static final String PLAN = "supervision.inspection-plan";
    private static final int LIMIT = 4000;

    private final InspectionTables inspections;
    private final InspectionPlanTables plans;
    private final Audit audit;

    InspectionSteps(InspectionTables inspections, InspectionPlanTables plans, Audit audit) {
        this.inspections = inspections;
        this.plans = plans;
        this.audit = audit;
    }

    /** What somebody wrote; refused when it is nothing or far too much. */
    static String words(String field, @Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.isEmpty() || words.length() > LIMIT) {
            throw Refusal.invalid(field, "supervisioninspection.words", LIMIT);
        }
        return words;
    }

    /** An inspection with which a step is to be taken: whoever takes one at the same moment waits, and then sees what became of it. */
    Inspection held(CurrentUser user, UUID id) {
        return inspections
                .held(user.jurisdiction(), id)
                .orElseThrow(() -> Refusal.notFound("supervisioninspection.unknown"));
    }

    /** The same, of somebody who carries it out and does not work for the unit that is inspected. */
    Inspection inspected(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.INSPECTION_MANAGE);
        Inspection inspection = held(user, id);
        if (inspection.unit().equals(user.authority().unit())) {
            throw Refusal.forbidden("supervisioninspection.own");
        }
        return inspection;
    }

    PlannedInspection planned(CurrentUser user, UUID id) {
        return plans.one(user.jurisdiction(), id)
                .orElseThrow(() -> Refusal.notFound("supervisioninspection.unknown-plan"));
    }

    static Refusal notNow(Inspection inspection) {
        return Refusal.conflict(
                "supervisioninspection.not-now." + inspection.stage().word());
    }

    /** Whether the user has taken this very step already, in these very words. */
    boolean isRepeated(CurrentUser user, Inspection inspection, Taking taking) {
        return inspection.version() > taking.seen()
                && isAmong(inspections.steps(user.jurisdiction(), inspection.id()), user, taking);
    }

    boolean isRepeated(CurrentUser user, PlannedInspection planned, Taking taking) {
        return planned.version() > taking.seen()
                && isAmong(plans.steps(user.jurisdiction(), planned.id()), user, taking);
    }

    private static boolean isAmong(List<InspectionStep> steps, CurrentUser user, Taking taking) {
        return steps.stream()
                .anyMatch(one -> one.version() == taking.seen() + 1
                        && one.step().equals(taking.step())
                        && one.words().equals(taking.words())
                        && one.by().equals(user.account()));
    }

    /** Opens the inspections of units at once. */
    void begin(CurrentUser user, List<Inspection> opened) {
        inspections.insert(user.jurisdiction(), opened);
        inspections.opened(user, opened);
        audit.record(
                user,
                opened.stream()
                        .map(one -> Change.created("supervision.inspection-open", SUBJECT, one.id(), Trace.of(one)))
                        .toList());
    }

    /**
     * Takes a step with an inspection.
     *
     * @param before as it is held
     */
    void take(CurrentUser user, Inspection before, Inspection after, Taking taking) {
        if (before.version() != taking.seen() || !inspections.update(user.jurisdiction(), after)) {
            throw changed();
        }
        inspections.step(user, after, taking.step(), taking.words());
        record(user, taking, before, after);
    }

    static Refusal changed() {
        return Refusal.conflict("supervisioninspection.changed");
    }

    void plan(CurrentUser user, PlannedInspection planned, String requestKey) {
        plans.insert(user.jurisdiction(), planned, requestKey);
        plans.step(user, planned, "draft", "");
        record(user, new Taking("draft", planned.content().excess(), 0), null, planned);
    }

    void take(CurrentUser user, PlannedInspection before, PlannedInspection after, Taking taking) {
        if (before.version() != taking.seen() || !plans.update(user.jurisdiction(), after)) {
            throw changed();
        }
        plans.step(user, after, taking.step(), taking.words());
        record(user, taking, before, after);
    }

    private void record(CurrentUser user, Taking taking, Inspection before, Inspection after) {
        record(
                user,
                "supervision.inspection-" + taking.step(),
                new Told(SUBJECT, after.id(), Trace.of(before), Trace.of(after), taking.words()));
    }

    private void record(CurrentUser user, Taking taking, @Nullable PlannedInspection before, PlannedInspection after) {
        record(
                user,
                "supervision.inspection-plan-" + taking.step(),
                new Told(
                        PLAN,
                        after.id(),
                        before == null ? null : PlanTrace.of(before),
                        PlanTrace.of(after),
                        taking.words()));
    }

    private void record(CurrentUser user, String action, Told told) {
        String reason = told.reason().isEmpty() ? null : told.reason();
        audit.record(user, new Change(action, told.subject(), told.id(), told.before(), told.after(), reason));
    }

    /**
     * A step that is taken.
     *
     * @param seen the version that was seen
     */
    record Taking(String step, String words, int seen) {}

    private record Told(String subject, UUID id, @Nullable Object before, Object after, String reason) {}

    /** What the trail keeps of an inspection. */
    private record Trace(String number, UUID unit, String stage, List<Check> checks, int version) {
        static Trace of(Inspection inspection) {
            return new Trace(
                    inspection.number(),
                    inspection.unit(),
                    inspection.stage().word(),
                    inspection.checks(),
                    inspection.version());
        }
    }

    /** What the trail keeps of an entry of the plan. */
    private record PlanTrace(
            String number,
            int year,
            String title,
            String matter,
            String scope,
            int fromMonth,
            int toMonth,
            Set<UUID> targets,
            String excess,
            String stage) {
        static PlanTrace of(PlannedInspection planned) {
            PlannedInspection.Content content = planned.content();
            return new PlanTrace(
                    planned.number(),
                    content.year(),
                    content.title(),
                    content.matter(),
                    content.scope(),
                    content.fromMonth(),
                    content.toMonth(),
                    content.targets(),
                    content.excess(),
                    planned.stage().word());
        }
    }
}
