package org.paodao.supervision.web.matter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Staffing;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanLists;
import org.paodao.supervision.MatterLists;
import org.paodao.ui.Option;
import org.springframework.stereotype.Component;

/** What pages of matters show from other parts. */
@Component
class MatterAround {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Organization organization;
    private final PlanLists plans;
    private final Staffing staffing;
    private final MatterLists lists;

    MatterAround(Organization organization, PlanLists plans, Staffing staffing, MatterLists lists) {
        this.organization = organization;
        this.plans = plans;
        this.staffing = staffing;
        this.lists = lists;
    }

    List<Unit> units(CurrentUser user) {
        return organization.units(user);
    }

    /** A unit by name; of a name that nobody bears nothing is found. */
    @Nullable
    UUID unit(CurrentUser user, @Nullable String name) {
        return MatterQuery.get(name).isEmpty()
                ? null
                : organization.named(user, MatterQuery.get(name)).map(Unit::id).orElse(NOBODY);
    }

    /** What the filters offer: all units to who supervises, else the own ones. */
    MattersPage.Choices choices(CurrentUser user) {
        return new MattersPage.Choices(
                lists.sources(user),
                Permissions.reach(user, Permission.MATTER_READ).everything() ? units(user) : List.of());
    }

    /** To whom a matter may go back. */
    List<Option> leaders(CurrentUser user) {
        return staffing.of(user.jurisdiction()).named(Permission.MATTER_DECIDE).entrySet().stream()
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
    }

    MatterFormPage form(CurrentUser user, MatterForm form) {
        return new MatterFormPage(form, lists.sources(user), units(user), leaders(user));
    }

    /** Refuses a leader whom nobody knows. */
    void checkLeader(CurrentUser user, @Nullable UUID leader) {
        if (leader != null
                && leaders(user).stream().noneMatch(one -> one.value().equals(leader.toString()))) {
            throw Refusal.invalid("leader", "supervisionmatter.leader");
        }
    }

    /** An item of a plan by its addresses; null for none. */
    @Nullable
    UUID item(CurrentUser user, MatterForm form) {
        if (MatterQuery.get(form.item()).isEmpty()) {
            return null;
        }
        try {
            return plans.item(user, MatterQuery.get(form.plan()), null, MatterQuery.get(form.item()))
                    .item()
                    .id();
        } catch (Refusal unknown) {
            throw Refusal.invalid("item", "supervisionmatter.item");
        }
    }

    /** The item that a matter is about, if its plan still has it. */
    MatterPage.Item item(CurrentUser user, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(item -> plans.find(user, item))
                .map(view -> new MatterPage.Item(
                        view.item().title(),
                        "/" + view.head().address() + "/" + view.item().address()))
                .orElse(MatterPage.Item.NONE);
    }
}
