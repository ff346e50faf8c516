package org.paodao.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with the yearly plan of inspections. Nobody is inspected without an approved entry, and no unit more often than the rule of the year allows, unless
 * somebody says why.
 */
@Service
public class InspectionPlans {
    private static final UUID NONE = new UUID(0, 0);

    private final InspectionSteps steps;
    private final InspectionPlanTables plans;
    private final InspectionRuleTables rules;
    private final Organization organization;
    private final Clock clock;

    InspectionPlans(
            InspectionSteps steps,
            InspectionPlanTables plans,
            InspectionRuleTables rules,
            Organization organization,
            Clock clock) {
        this.steps = steps;
        this.plans = plans;
        this.rules = rules;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Proposes an entry.
     *
     * @param requestKey of the form, so that it is proposed once
     * @return its id; that of the first when it is sent twice
     */
    @Transactional
    public UUID draft(CurrentUser user, String requestKey, PlannedInspection.Content wish) {
        Permissions.require(user, Permission.INSPECTION_MANAGE);
        rules.lock(user.jurisdiction());
        Optional<UUID> before = plans.byRequest(user.jurisdiction(), requestKey);
        if (before.isPresent()) {
            return before.get();
        }
        PlannedInspection.Content content = checked(user, wish, NONE);
        var planned = new PlannedInspection(
                Ids.next(),
                rules.number(user.jurisdiction(), "PLAN", content.year()),
                content,
                new PlanStage.Drafted(),
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        steps.plan(user, planned, requestKey);
        return planned.id();
    }

    /** Rewrites an entry that is not yet approved; its year stays. */
    @Transactional
    public void rewrite(CurrentUser user, UUID id, int seen, PlannedInspection.Content wish) {
        Permissions.require(user, Permission.INSPECTION_MANAGE);
        rules.lock(user.jurisdiction());
        PlannedInspection planned = steps.planned(user, id);
        var taking = new InspectionSteps.Taking("rewrite", wish.excess().strip(), seen);
        if (!(planned.stage() instanceof PlanStage.Drafted drafted)) {
            throw notNow(planned);
        }
        if (wish.year() != planned.content().year()) {
            throw Refusal.invalid(
                    "year",
                    "supervisioninspection.year-fixed",
                    String.valueOf(planned.content().year()));
        }
        PlannedInspection.Content content = checked(user, wish, id);
        if (steps.isRepeated(user, planned, taking) && content.equals(planned.content())) {
            return;
        }
        steps.take(user, planned, planned.with(content, drafted), taking);
    }

    /** Makes an entry part of the plan. */
    @Transactional
    public void approve(CurrentUser user, UUID id, int seen, String why) {
        PlannedInspection planned = locked(user, id);
        var taking = new InspectionSteps.Taking("approve", InspectionSteps.words("words", why), seen);
        if (steps.isRepeated(user, planned, taking)) {
            return;
        }
        if (!(planned.stage() instanceof PlanStage.Drafted drafted)) {
            throw notNow(planned);
        }
        checked(user, planned.content(), id);
        steps.take(user, planned, planned.with(planned.content(), drafted.approve(taking.words())), taking);
    }

    /** Takes an entry out of the plan; its units are not inspected for it any more. */
    @Transactional
    public void drop(CurrentUser user, UUID id, int seen, String why) {
        PlannedInspection planned = locked(user, id);
        var taking = new InspectionSteps.Taking("drop", InspectionSteps.words("words", why), seen);
        if (steps.isRepeated(user, planned, taking)) {
            return;
        }
        PlanStage next = switch (planned.stage()) {
            case PlanStage.Drafted drafted -> drafted.drop(taking.words());
            case PlanStage.Approved approved -> approved.drop(taking.words());
            case PlanStage.Dropped dropped -> throw notNow(planned);
        };
        if (!plans.opened(user.jurisdiction(), id).isEmpty()) {
            throw Refusal.conflict("supervisioninspection.opened");
        }
        steps.take(user, planned, planned.with(planned.content(), next), taking);
    }

    /**
     * Opens the inspections of an approved entry, one for each unit. Those that are open already stay as they are.
     *
     * @param points of the checklist to begin with
     */
    @Transactional
    public List<UUID> open(CurrentUser user, UUID id, List<String> points) {
        PlannedInspection planned = locked(user, id);
        if (!(planned.stage() instanceof PlanStage.Approved)) {
            throw notNow(planned);
        }
        List<Check> checks = points.stream()
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .map(point -> new Check(InspectionSteps.words("points", point), Check.Result.OPEN, ""))
                .toList();
        InspectionRule.Terms terms = rule(user, planned.content().year()).terms();
        Set<UUID> before = plans.opened(user.jurisdiction(), id);
        List<UUID> units = planned.content().targets().stream()
                .filter(unit -> !before.contains(unit))
                .sorted()
                .toList();
        if (units.isEmpty()) {
            return List.of();
        }
        List<String> numbers = rules.numbers(
                user.jurisdiction(), "INSPECTION", planned.content().year(), units.size());
        List<Inspection> opened = IntStream.range(0, units.size())
                .mapToObj(n -> begun(planned, units.get(n), numbers.get(n), checks, terms.answerDays()))
                .toList();
        steps.begin(user, opened);
        return opened.stream().map(Inspection::id).toList();
    }

    private Inspection begun(PlannedInspection planned, UUID unit, String number, List<Check> checks, int answerDays) {
        return new Inspection(
                Ids.next(),
                number,
                planned.id(),
                planned.content().title(),
                unit,
                checks,
                new InspectionStage.Prepared(),
                Inspection.Told.NOTHING,
                answerDays,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private PlannedInspection locked(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.INSPECTION_MANAGE);
        rules.lock(user.jurisdiction());
        return steps.planned(user, id);
    }

    private PlannedInspection.Content checked(CurrentUser user, PlannedInspection.Content wish, UUID besides) {
        if (wish.year() < 2021 || wish.year() > LocalDate.now(clock).getYear() + 2) {
            throw Refusal.invalid("year", "supervisioninspection.year");
        }
        if (wish.fromMonth() < 1 || wish.toMonth() > 12 || wish.fromMonth() > wish.toMonth()) {
            throw Refusal.invalid("toMonth", "supervisioninspection.months");
        }
        if (wish.targets().isEmpty()
                || organization.units(user, wish.targets()).size()
                        < wish.targets().size()) {
            throw Refusal.invalid("targets", "supervisioninspection.targets");
        }
        return new PlannedInspection.Content(
                wish.year(),
                InspectionSteps.words("title", wish.title()),
                InspectionSteps.words("matter", wish.matter()),
                InspectionSteps.words("scope", wish.scope()),
                wish.fromMonth(),
                wish.toMonth(),
                wish.targets(),
                excess(user, wish, besides));
    }

    /** The reason for going above the limit; empty where nothing goes above it. */
    private String excess(CurrentUser user, PlannedInspection.Content wish, UUID besides) {
        int most = rule(user, wish.year()).terms().mostPerYear();
        Map<UUID, Load> loads = plans.loads(user.jurisdiction(), wish.year(), besides).stream()
                .collect(Collectors.toMap(Load::unit, Function.identity()));
        Set<UUID> above = wish.targets().stream()
                .filter(unit -> loads.containsKey(unit) && loads.get(unit).all() + 1 > most)
                .collect(Collectors.toSet());
        if (above.isEmpty()) {
            return "";
        }
        if (wish.excess().isBlank()) {
            String names = String.join("、", organization.names(user, above).values());
            throw Refusal.invalid(
                    "excess", "supervisioninspection.too-often", names, String.valueOf(wish.year()), most);
        }
        return InspectionSteps.words("excess", wish.excess());
    }

    private InspectionRule rule(CurrentUser user, int year) {
        return InspectionRule.on(
                rules.published(user.jurisdiction()), InspectionRule.dayOf(year, LocalDate.now(clock)));
    }

    private static Refusal notNow(PlannedInspection planned) {
        return Refusal.conflict(
                "supervisioninspection.plan-not-now." + planned.stage().word());
    }
}
