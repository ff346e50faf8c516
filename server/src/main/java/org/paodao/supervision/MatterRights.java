package org.paodao.supervision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;

/**
 * What somebody may do with a matter that they may know of, when its stage allows it.
 *
 * @param manage registers, assigns, reviews
 * @param review may also review: does not work for the unit that leads
 * @param answer writes for the unit that leads
 * @param approve lets its answer go
 * @param decide is the leader to whom it goes back
 * @param whole sees all of it, not only one part
 * @param assisting the assisting units for which the user signs and writes
 */
public record MatterRights(
        boolean manage,
        boolean review,
        boolean answer,
        boolean approve,
        boolean decide,
        boolean whole,
        Set<UUID> assisting) {
    public MatterRights {
        assisting = Set.copyOf(assisting);
    }

    static MatterRights of(CurrentUser user, Matter matter, List<Party> parties) {
        MatterScope scope = MatterScope.of(user);
        UUID lead = matter.lead();
        boolean manage = MatterScope.supervises(user);
        return new MatterRights(
                manage,
                manage && (lead == null || !lead.equals(user.authority().unit())),
                may(user, Permission.MATTER_ANSWER, lead),
                may(user, Permission.MATTER_APPROVE, lead),
                scope.gave(matter),
                scope.kind() != MatterScope.Kind.OWN
                        || scope.gave(matter)
                        || (lead != null && scope.units().contains(lead)),
                parties.stream()
                        .filter(party -> party.role() == Party.Role.ASSIST)
                        .map(Party::unit)
                        .filter(unit -> Permissions.mayFor(user, Permission.MATTER_ANSWER, unit))
                        .collect(Collectors.toSet()));
    }

    private static boolean may(CurrentUser user, Permission permission, @Nullable UUID unit) {
        return unit != null && Permissions.mayFor(user, permission, unit);
    }

    /** Refuses unless it is allowed. */
    static void require(boolean allowed) {
        if (!allowed) {
            throw Refusal.forbidden("access.forbidden-unit");
        }
    }
}
