package org.paodao.appraisal.run;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;

/**
 * What somebody sees of rounds: whoever appraises, rules or leads everything at any time; a unit its own result once it is shown; everybody what is published.
 *
 * @param everything at any time
 * @param units whose own results are shown to the reader
 */
record Sight(boolean everything, Set<UUID> units) {
    Sight {
        units = Set.copyOf(units);
    }

    static Sight of(CurrentUser user) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        Reach scores = Permissions.reach(user, Permission.APPRAISAL_SCORE);
        Reach manages = Permissions.reach(user, Permission.APPRAISAL_MANAGE);
        Set<UUID> units = new HashSet<>(
                Permissions.reach(user, Permission.APPRAISAL_APPEAL).units());
        UUID own = user.authority().unit();
        if (own != null) {
            units.add(own);
        }
        return new Sight(scores.everything() || manages.everything(), units);
    }

    /** Whether the round is known to the reader at all. */
    boolean knows(Round round, Set<UUID> members) {
        return everything
                || round.stage().toAll()
                || (round.stage().toUnits() && members.stream().anyMatch(units::contains));
    }

    /** Whether the run is known to the reader. */
    boolean knows(Round round, Run run) {
        Integer official = round.stage().official();
        return everything || (official != null && official == run.number());
    }

    /** Whether the reader sees what came out for the unit in the official run. */
    boolean sees(Round round, UUID unit) {
        return everything || round.stage().toAll() || (round.stage().toUnits() && units.contains(unit));
    }

    /** Whether the reader sees every record that was counted for the unit, by its name. */
    boolean inside(UUID unit) {
        return everything || units.contains(unit);
    }
}
