package org.paodao.plan.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Jurisdictions;
import org.paodao.organization.Organization;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans of other jurisdictions, in the versions that were passed to the user's. This is the only place that reads another
 * jurisdiction's plan, and each reading begins with the passing that allows it.
 */
@Service
@Transactional(readOnly = true)
public class Received {
    private final PassingTables tables;
    private final PlanLists lists;
    private final Organization organization;
    private final Jurisdictions jurisdictions;

    Received(PassingTables tables, PlanLists lists, Organization organization, Jurisdictions jurisdictions) {
        this.tables = tables;
        this.lists = lists;
        this.organization = organization;
        this.jurisdictions = jurisdictions;
    }

    /** What was passed to the user's jurisdiction, newest year first; of each plan the newest version. */
    public List<Line> lines(CurrentUser user) {
        Permissions.require(user, Permission.PLAN_READ);
        Map<UUID, Jurisdiction> names =
                organization.jurisdictions().stream().collect(Collectors.toMap(Jurisdiction::id, Function.identity()));
        UUID above = jurisdictions.above(user).map(Jurisdiction::id).orElse(null);
        Map<UUID, Line> newest = new LinkedHashMap<>();
        for (Passing passing : tables.received(user)) {
            Jurisdiction from = names.get(passing.jurisdiction());
            if (from != null) {
                newest.putIfAbsent(
                        passing.plan(), new Line(passing, from, from.id().equals(above)));
            }
        }
        return List.copyOf(newest.values());
    }

    /**
     * A plan that was passed to the user's jurisdiction.
     *
     * @param code administrative-division code of the jurisdiction whose plan it is
     * @param version one of those that were passed; null for the newest of them
     * @throws Refusal when no such plan was passed; whether there is one is not told
     */
    public Plan plan(CurrentUser user, String code, String address, @Nullable Integer version) {
        Line line = lines(user).stream()
                .filter(one -> one.from().code().equals(code)
                        && one.passing().address().equals(address))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.unknown"));
        if (version == null || version == line.passing().version()) {
            return read(user, line);
        }
        return tables.received(user).stream()
                .filter(passing -> passing.plan().equals(line.passing().plan()) && passing.version() == version)
                .findFirst()
                .map(passing -> read(user, new Line(passing, line.from(), line.above())))
                .orElseThrow(() -> Refusal.notFound("plan.unknown"));
    }

    /** The newest passed versions of all plans that pass the test, each read once. */
    List<Plan> plans(CurrentUser user, Predicate<Line> which) {
        return lines(user).stream().filter(which).map(line -> read(user, line)).toList();
    }

    /** Exactly the version that was passed: no open points, no originals, no places in them. */
    private Plan read(CurrentUser user, Line line) {
        PlanView view = lists.view(
                guest(user, line.passing()),
                line.passing().plan().toString(),
                line.passing().version(),
                ItemFilter.NONE);
        return new Plan(
                line,
                new PlanView(
                        asIfNewest(view.head()),
                        view.facts(),
                        view.kinds(),
                        view.schemes(),
                        view.items().stream().map(item -> item.at(null)).toList(),
                        view.links(),
                        List.of(),
                        List.of(),
                        view.goals()));
    }

    /** The user as a reader of that one plan, and of nothing else there. */
    private static CurrentUser guest(CurrentUser user, Passing passing) {
        return new CurrentUser(
                user.account(),
                passing.jurisdiction(),
                user.username(),
                user.displayName(),
                Authority.of(Grant.inPlan(Role.VIEWER, passing.plan())));
    }

    /** Whether there are later versions is not told. */
    private static PlanHead asIfNewest(PlanHead head) {
        return new PlanHead(
                head.jurisdiction(),
                head.id(),
                head.address(),
                head.year(),
                head.title(),
                head.programme(),
                head.version(),
                head.version(),
                head.publishedAt(),
                head.publishedBy(),
                head.reason(),
                head.issuedOn(),
                head.startsOn());
    }

    /**
     * A received plan in the list.
     *
     * @param from whose plan it is
     * @param above whether it came from the jurisdiction right above
     */
    public record Line(Passing passing, Jurisdiction from, boolean above) {
        /** Where it is read. */
        public String path() {
            return "/received/" + from.code() + "/" + passing.address();
        }
    }

    /** A received plan in the version that was passed. */
    public record Plan(Line line, PlanView view) {}
}
