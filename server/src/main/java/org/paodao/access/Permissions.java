package org.paodao.access;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;

/**
 * The one place that decides who may do what: which role has which permissions, and how far a grant of the role carries
 * them. Endpoints, façades and the navigation ask here; SQL narrows its rows to the {@link Reach}.
 */
public final class Permissions {
    private static final Set<Permission> INSIDE = EnumSet.of(
            Permission.PLAN_READ,
            Permission.UNIT_READ,
            Permission.FILE_READ,
            Permission.INDICATOR_READ,
            Permission.TASK_READ,
            Permission.ASK_READ,
            Permission.MEETING_READ,
            Permission.APPRAISAL_READ);
    private static final Set<Permission> OF_A_UNIT = and(
            INSIDE,
            Permission.PLAN_PROPOSE,
            Permission.DUTY_EDIT,
            Permission.CARD_READ,
            Permission.MATTER_READ,
            Permission.PROBLEM_READ,
            Permission.INSPECTION_READ);

    private static final Map<Role, Set<Permission>> OF = Map.of(
            Role.OFFICE,
            and(
                    OF_A_UNIT,
                    Permission.PLAN_IMPORT,
                    Permission.PLAN_PUBLISH,
                    Permission.PLAN_SET_UP,
                    Permission.UNIT_EDIT,
                    Permission.INDICATOR_EDIT,
                    Permission.VALUE_CHECK,
                    Permission.VALUE_LOAD,
                    Permission.TASK_DRAFT,
                    Permission.TASK_AGREE,
                    Permission.NOTICE_MANAGE,
                    Permission.CARD_DECIDE,
                    Permission.ASK_EDIT,
                    Permission.REPORT_ACCEPT,
                    Permission.MATTER_MANAGE,
                    Permission.PROBLEM_MANAGE,
                    Permission.INSPECTION_MANAGE,
                    Permission.MEETING_MANAGE,
                    Permission.APPRAISAL_SCORE,
                    Permission.APPRAISAL_RULE,
                    Permission.CALENDAR_EDIT),
            Role.LIAISON,
            and(
                    OF_A_UNIT,
                    Permission.VALUE_ENTER,
                    Permission.TASK_DRAFT,
                    Permission.REPORT_WRITE,
                    Permission.CARD_ANSWER,
                    Permission.MATTER_ANSWER,
                    Permission.PROBLEM_RECTIFY,
                    Permission.INSPECTION_ANSWER,
                    Permission.APPRAISAL_APPEAL),
            Role.UNIT_HEAD,
            and(
                    OF_A_UNIT,
                    Permission.VALUE_APPROVE,
                    Permission.TASK_SUBMIT,
                    Permission.REPORT_APPROVE,
                    Permission.CARD_ANSWER,
                    Permission.MATTER_ANSWER,
                    Permission.MATTER_APPROVE,
                    Permission.PROBLEM_RECTIFY,
                    Permission.PROBLEM_VERIFY,
                    Permission.INSPECTION_ANSWER,
                    Permission.APPRAISAL_SCORE,
                    Permission.APPRAISAL_APPEAL),
            Role.INSPECTOR,
            and(
                    INSIDE,
                    Permission.CARD_READ,
                    Permission.MATTER_READ,
                    Permission.MATTER_MANAGE,
                    Permission.PROBLEM_READ,
                    Permission.PROBLEM_MANAGE,
                    Permission.PROBLEM_VERIFY,
                    Permission.INSPECTION_READ,
                    Permission.INSPECTION_MANAGE),
            Role.APPRAISER,
            and(INSIDE, Permission.APPRAISAL_MANAGE, Permission.APPRAISAL_SCORE, Permission.APPRAISAL_RULE),
            Role.LEADER,
            and(
                    INSIDE,
                    Permission.CARD_READ,
                    Permission.MATTER_READ,
                    Permission.MATTER_DECIDE,
                    Permission.PROBLEM_READ,
                    Permission.INSPECTION_READ,
                    Permission.APPRAISAL_SCORE),
            Role.VIEWER,
            INSIDE,
            Role.AUDITOR,
            EnumSet.of(Permission.AUDIT_READ),
            Role.SECURITY_OFFICER,
            // The officer gives accounts their units, so sees the units' names.
            EnumSet.of(Permission.ACCOUNT_MANAGE, Permission.UNIT_READ),
            Role.SYSTEM_ADMINISTRATOR,
            EnumSet.of(Permission.SYSTEM_MANAGE));

    private Permissions() {}

    /** What a role may do within its scope. */
    public static Set<Permission> of(Role role) {
        return Set.copyOf(OF.getOrDefault(role, Set.of()));
    }

    /** Whether the user may do it at all, somewhere. */
    public static boolean may(CurrentUser user, Permission permission) {
        return Permission.OWN.contains(permission)
                ? user.authority().ceiling().contains(permission)
                : !reach(user, permission).isNothing();
    }

    /** Whether the user may do it for this unit. */
    public static boolean mayFor(CurrentUser user, Permission permission, UUID unit) {
        return reach(user, permission).holdsUnit(unit);
    }

    /**
     * Whether something that waits is this user's affair. What is a unit's waits for those who may do it by a role in the unit, or everywhere by another role than
     * the office's, which looks after the units but does not do their work; what is the office's waits for those who may do it everywhere.
     *
     * @param unit whose affair it is; null when it is the office's
     */
    public static boolean concerns(CurrentUser user, Permission permission, @Nullable UUID unit) {
        return giving(user, permission).stream()
                .anyMatch(grant -> unit == null
                        ? grant.everywhere()
                        : grant.units().contains(unit) || (grant.everywhere() && grant.role() != Role.OFFICE));
    }

    /** How far the permission goes for the user. */
    public static Reach reach(CurrentUser user, Permission permission) {
        List<Grant> giving = giving(user, permission);
        boolean everything = giving.stream()
                .anyMatch(grant -> grant.everywhere()
                        || (permission.isOpen() && !grant.units().isEmpty()));
        return new Reach(
                everything,
                all(giving.stream().map(Grant::units)),
                all(giving.stream().map(Grant::plans)));
    }

    /** Refuses unless the user may do it somewhere. */
    public static void require(CurrentUser user, Permission permission) {
        if (!may(user, permission)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    /** Refuses unless the user may do it for this unit. */
    public static void requireFor(CurrentUser user, Permission permission, UUID unit) {
        if (!mayFor(user, permission, unit)) {
            throw Refusal.forbidden("access.forbidden-unit");
        }
    }

    private static List<Grant> giving(CurrentUser user, Permission permission) {
        return user.authority().ceiling().contains(permission)
                ? user.authority().grants().stream()
                        .filter(grant -> OF.getOrDefault(grant.role(), Set.of()).contains(permission))
                        .toList()
                : List.of();
    }

    private static Set<UUID> all(Stream<Set<UUID>> sets) {
        return sets.flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Permission> and(Set<Permission> some, Permission... more) {
        var both = EnumSet.copyOf(some);
        both.addAll(List.of(more));
        return both;
    }
}
