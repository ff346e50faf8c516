package org.paodao.plan.duty;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Colleague;
import org.paodao.plan.duty.Handover.Ground;

/**
 * Who is proposed to take over from somebody who leaves.
 *
 * @param leaver who leaves
 * @param section the section the leaver was in; may be empty
 * @param staff who stays in the unit, its head first
 * @param standing the unit's standing liaison; null for nobody
 */
record Proposals(
        UUID leaver,
        String section,
        List<Colleague> staff,
        @Nullable UUID standing) {
    private static final String DEPUTY = "副";

    /** The first that fits: somebody of the same section, a deputy, the standing liaison, the head. */
    Optional<Proposal> first() {
        return find(one -> !section.isEmpty() && one.section().equals(section), Ground.SAME_SECTION)
                .or(() -> find(one -> one.title().contains(DEPUTY), Ground.DEPUTY))
                .or(() -> find(one -> one.id().equals(standing), Ground.STANDING))
                .or(() -> find(Colleague::leads, Ground.HEAD));
    }

    private Optional<Proposal> find(Predicate<Colleague> fits, Ground ground) {
        return staff.stream()
                .filter(one -> !one.id().equals(leaver))
                .filter(fits)
                .findFirst()
                .map(one -> new Proposal(one.id(), ground));
    }

    /** Somebody, and why. */
    record Proposal(UUID person, Ground ground) {}
}
