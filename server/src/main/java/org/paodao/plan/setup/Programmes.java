package org.paodao.plan.setup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes that hold the plans of several years together. */
@Service
public class Programmes {
    private final ProgrammeTables tables;
    private final Audit audit;

    Programmes(ProgrammeTables tables, Audit audit) {
        this.tables = tables;
        this.audit = audit;
    }

    /** All of the jurisdiction, each with those of its plans that the user may read; the newest years first. */
    @Transactional(readOnly = true)
    public List<Programme> all(CurrentUser user) {
        Permissions.require(user, Permission.PLAN_READ);
        List<Programme.Part> plans = tables.plans(user);
        return tables.programmes(user).stream()
                .map(programme -> new Programme(
                        programme.id(),
                        programme.what(),
                        programme.version(),
                        plans.stream()
                                .filter(plan -> programme.id().equals(plan.programme()))
                                .toList()))
                .toList();
    }

    /** Plans that belong to no programme. */
    @Transactional(readOnly = true)
    public List<Programme.Part> loose(CurrentUser user) {
        Permissions.require(user, Permission.PLAN_READ);
        return tables.plans(user).stream()
                .filter(plan -> plan.programme() == null)
                .toList();
    }

    /** The programme with this name. */
    @Transactional(readOnly = true)
    public Programme named(CurrentUser user, String name) {
        return find(all(user).stream().filter(programme -> programme.name().equals(name)));
    }

    /** Makes a programme. The same again is the same programme. */
    @Transactional
    public Programme create(CurrentUser user, NewProgramme programme) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        programme.check();
        tables.hold(user);
        Optional<Programme> same =
                all(user).stream().filter(one -> one.what().equals(programme)).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        UUID id = Ids.next();
        if (!tables.insert(user, id, programme)) {
            throw Refusal.invalid("name", "plansetup.programme.name-taken", programme.name());
        }
        audit.record(user, Change.created("plan.programme-created", "plan.programme", id, programme));
        return new Programme(id, programme, 1, List.of());
    }

    /**
     * Says anew what a programme is. The same again changes nothing.
     *
     * @param seen the version that the user saw
     */
    @Transactional
    public void change(CurrentUser user, UUID id, int seen, NewProgramme programme) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        programme.check();
        tables.hold(user);
        Programme before = find(all(user).stream().filter(one -> one.id().equals(id)));
        if (before.what().equals(programme)) {
            return;
        }
        before.plans().stream()
                .filter(plan -> !programme.holds(plan.year()))
                .findFirst()
                .ifPresent(plan -> {
                    throw Refusal.invalid("toYear", "plansetup.programme.plan-outside", plan.year(), plan.title());
                });
        if (all(user).stream()
                .anyMatch(one -> !one.id().equals(id) && one.name().equals(programme.name()))) {
            throw Refusal.invalid("name", "plansetup.programme.name-taken", programme.name());
        }
        if (!tables.update(user, id, seen, programme)) {
            throw Refusal.conflict("plansetup.programme.changed");
        }
        audit.record(user, new Change("plan.programme-changed", "plan.programme", id, before.what(), programme, null));
    }

    /** Puts a plan into a programme, or out of its own. The same again changes nothing. */
    @Transactional
    public void assign(CurrentUser user, Assignment assignment) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        tables.hold(user);
        Programme.Part plan = tables.plans(user).stream()
                .filter(one -> one.id().equals(assignment.plan()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.unknown"));
        UUID into = assignment.programme();
        if (Objects.equals(plan.programme(), into)) {
            return;
        }
        if (into != null) {
            Programme programme = find(all(user).stream().filter(one -> one.id().equals(into)));
            if (!programme.what().holds(plan.year())) {
                throw Refusal.invalid("plan", "plansetup.programme.outside", plan.year(), programme.name());
            }
        }
        if (!tables.assign(user, assignment)) {
            throw Refusal.conflict("plansetup.programme.changed");
        }
        audit.record(
                user,
                new Change("plan.programme-assigned", "plan.plan", plan.id(), of(plan.programme()), of(into), null));
    }

    private static Map<String, UUID> of(@Nullable UUID programme) {
        return programme == null ? Map.of() : Map.of("programme", programme);
    }

    private static Programme find(Stream<Programme> programmes) {
        return programmes.findFirst().orElseThrow(() -> Refusal.notFound("plansetup.programme.unknown"));
    }

    /**
     * Which plan goes where.
     *
     * @param programme null to let the plan stand alone
     * @param seen version of the plan's row that the user saw
     */
    public record Assignment(UUID plan, @Nullable UUID programme, int seen) {}
}
