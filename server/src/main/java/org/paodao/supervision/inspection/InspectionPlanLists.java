package org.paodao.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly plan of inspections as it is read, by those who see the inspections of all units. */
@Service
@Transactional(readOnly = true)
public class InspectionPlanLists {
    private static final UUID NONE = new UUID(0, 0);

    private final InspectionPlanTables plans;
    private final InspectionRuleTables rules;
    private final Organization organization;
    private final Clock clock;

    InspectionPlanLists(
            InspectionPlanTables plans, InspectionRuleTables rules, Organization organization, Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.organization = organization;
        this.clock = clock;
    }

    /** The plan of a year with the load that it puts on each unit. */
    public Year year(CurrentUser user, int year) {
        UUID jurisdiction = reader(user);
        List<PlannedInspection> entries = plans.year(jurisdiction, year);
        Map<UUID, Load> loads = plans.loads(jurisdiction, year, NONE).stream()
                .collect(Collectors.toMap(Load::unit, Function.identity()));
        Set<UUID> units = Stream.concat(
                        entries.stream().flatMap(entry -> entry.content().targets().stream()), loads.keySet().stream())
                .collect(Collectors.toSet());
        return new Year(
                year,
                entries,
                loads,
                units.isEmpty() ? Map.of() : organization.names(user, units),
                InspectionRule.on(rules.published(jurisdiction), dayOf(year)));
    }

    /** The years that have a plan, newest first. */
    public List<Integer> years(CurrentUser user) {
        return plans.years(reader(user));
    }

    /** One entry with what was done with it. */
    public Entry one(CurrentUser user, UUID id) {
        UUID jurisdiction = reader(user);
        PlannedInspection planned =
                plans.one(jurisdiction, id).orElseThrow(() -> Refusal.notFound("supervisioninspection.unknown-plan"));
        return new Entry(planned, year(user, planned.content().year()), plans.steps(jurisdiction, id));
    }

    private static UUID reader(CurrentUser user) {
        if (!Permissions.reach(user, Permission.INSPECTION_READ).everything()) {
            throw Refusal.forbidden("access.forbidden");
        }
        return user.jurisdiction();
    }

    private LocalDate dayOf(int year) {
        return InspectionRule.dayOf(year, LocalDate.now(clock));
    }

    /**
     * The plan of a year.
     *
     * @param loads by unit; drafts are told apart
     */
    public record Year(
            int year,
            List<PlannedInspection> entries,
            Map<UUID, Load> loads,
            Map<UUID, String> names,
            InspectionRule rule) {
        public Year {
            entries = List.copyOf(entries);
            loads = Map.copyOf(loads);
            names = Map.copyOf(names);
        }

        public String name(UUID unit) {
            return names.getOrDefault(unit, "");
        }

        /** How often a unit is inspected. */
        public Load load(UUID unit) {
            return loads.getOrDefault(unit, new Load(unit, 0, 0));
        }

        /** The units with a load, the heaviest first. */
        public List<Load> heaviest() {
            return loads.values().stream()
                    .sorted((one, other) -> one.all() == other.all()
                            ? name(one.unit()).compareTo(name(other.unit()))
                            : Integer.compare(other.all(), one.all()))
                    .toList();
        }
    }

    /** An entry of the plan beside the plan of its year. */
    public record Entry(PlannedInspection planned, Year year, List<InspectionStep> steps) {
        public Entry {
            steps = List.copyOf(steps);
        }
    }
}
