package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appeals as they are read: a unit sees its own and the rulings that touch it, those who rule or appraise see all, and the rulings of a published round are for
 * everybody inside.
 */
@Service
@Transactional(readOnly = true)
public class AppealLists {
    private final AppealTables appeals;
    private final ShownTables rounds;
    private final Organization organization;
    private final AppealDays days;

    AppealLists(AppealTables appeals, ShownTables rounds, Organization organization, AppealDays days) {
        this.appeals = appeals;
        this.rounds = rounds;
        this.organization = organization;
        this.days = days;
    }

    /** The appeals that pass a filter, newest first. */
    public Listed appeals(CurrentUser user, AppealFilter filter) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        List<Appeal> found = appeals.appeals(user.jurisdiction(), filter, seesAll(user) ? null : own(user));
        Set<UUID> units = found.stream().map(Appeal::unit).collect(Collectors.toSet());
        Set<UUID> ids = found.stream().map(one -> one.against().round()).collect(Collectors.toSet());
        return new Listed(
                found,
                units.isEmpty() ? Map.of() : organization.names(user, units),
                ids.isEmpty() ? Map.of() : rounds.names(user.jurisdiction(), ids),
                seesAll(user),
                days.today());
    }

    /** Whether the reader sees every appeal. */
    static boolean seesAll(CurrentUser user) {
        return Permissions.may(user, Permission.APPRAISAL_RULE) || Permissions.may(user, Permission.APPRAISAL_MANAGE);
    }

    /** The units for which the reader reads. */
    static Set<UUID> own(CurrentUser user) {
        Set<UUID> units = new HashSet<>(
                Permissions.reach(user, Permission.APPRAISAL_APPEAL).units());
        UUID unit = user.authority().unit();
        if (unit != null) {
            units.add(unit);
        }
        return units;
    }

    /**
     * One appeal, if the reader may know of it.
     *
     * @throws Refusal as not found otherwise
     */
    Appeal one(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.APPRAISAL_READ);
        return appeals.appeals(user.jurisdiction(), AppealFilter.NONE, seesAll(user) ? null : own(user)).stream()
                .filter(appeal -> appeal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("appraisalappeal.unknown"));
    }

    /**
     * Appeals with what they are about.
     *
     * @param names  of units
     * @param rounds names of rounds
     * @param all    whether the reader sees all
     */
    public record Listed(
            List<Appeal> appeals, Map<UUID, String> names, Map<UUID, String> rounds, boolean all, LocalDate today) {
        public Listed {
            appeals = List.copyOf(appeals);
            names = Map.copyOf(names);
            rounds = Map.copyOf(rounds);
        }

        /** The name of a unit; empty for none. */
        public String name(@Nullable UUID unit) {
            return unit == null ? "" : names.getOrDefault(unit, "");
        }
    }
}
