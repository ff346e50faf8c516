package org.paodao.progress.round;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.springframework.stereotype.Component;

/** Which items of a plan are reported by whom. A version of a plan never changes, so what was read of it once is kept. */
@Component
public class ReportDuties {
    private static final int MOST = 64;

    private final PlanLists plans;
    private final Organization organization;
    private final Map<Version, PlanDuties> known = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, PlanDuties> eldest) {
            return size() > MOST;
        }
    });

    ReportDuties(PlanLists plans, Organization organization) {
        this.plans = plans;
        this.organization = organization;
    }

    /** The plans there are, newest first. */
    public List<PlanLine> plans(CurrentUser user) {
        return plans.plans(user);
    }

    /**
     * The items of a plan.
     *
     * @param plan first part of its web address, or its id
     */
    public PlanDuties of(CurrentUser user, String plan) {
        PlanHead head = plans.head(user, plan, null);
        var version = new Version(head.id(), head.currentVersion());
        PlanDuties kept = known.get(version);
        if (kept != null) {
            return new PlanDuties(head, kept.duties(), kept.kinds(), kept.supports());
        }
        PlanDuties read = PlanDuties.of(plans.view(user, plan, null, ItemFilter.NONE));
        known.put(version, read);
        return read;
    }

    /** The items of the plan that has this item, if there is one. */
    public Optional<PlanDuties> having(CurrentUser user, UUID item) {
        return plans.find(user, item).map(view -> of(user, view.head().id().toString()));
    }

    /** The units of the jurisdiction. */
    public Units units(CurrentUser user) {
        Map<UUID, Unit> byId = new LinkedHashMap<>();
        organization.units(user).forEach(unit -> byId.put(unit.id(), unit));
        return new Units(byId);
    }

    private record Version(UUID plan, int version) {}
}
