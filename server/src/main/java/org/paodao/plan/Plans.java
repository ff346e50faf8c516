package org.paodao.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** What brings a plan into being and changes it. */
@Service
public class Plans {
    /** A title stands in the name of each file that is taken away; none of an official document is as long. */
    private static final int TITLE_LIMIT = 300;

    private static final int ITEM_TITLE_LIMIT = 2000;
    private static final int NOTE_LIMIT = 2000;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final PlanTables tables;
    private final Holdings holdings;
    private final Audit audit;
    private final News news;

    Plans(PlanTables tables, Holdings holdings, Audit audit, News news) {
        this.tables = tables;
        this.holdings = holdings;
        this.audit = audit;
        this.news = news;
    }

    /**
     * Makes a plan with its version 1. Asked again with the same request key, it returns the plan that is there.
     *
     * @throws Refusal when the year or a title is missing, or a unit is not settled
     */
    @Transactional
    public PlanRef create(CurrentUser user, NewPlan plan) {
        return create(user, plan, List.of());
    }

    /** The same of a plan in which people corrected something before: that goes into the history of its items. */
    @Transactional
    public PlanRef create(CurrentUser user, NewPlan plan, List<Correction> corrections) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        check(plan);
        UUID id = Ids.next();
        if (!tables.insertPlan(user, id, plan)) {
            return tables.byRequest(user, plan.requestKey()).orElseThrow();
        }
        var version = new PlanTables.Version(id, 1, null, plan.requestKey());
        tables.insertVersion(user, version);
        var layout = Layout.of(Layout.Place.fresh(user.jurisdiction(), id, plan.year()), plan.content());
        tables.insert(layout);
        tables.insertOwn(user, layout, plan);
        audit.record(
                user,
                Change.created(
                        "plan.created", "plan.plan", id, new Summary(plan.title(), 1, layout.titlesByAddress())));
        corrections.forEach(correction -> audit.record(user, correction.of(layout.item(correction.item()))));
        PlanRef made = tables.byRequest(user, plan.requestKey()).orElseThrow();
        news.published(user, made, null, layout.written());
        return made;
    }

    /**
     * Puts items into a plan and publishes its next version, all or none. Asked again with the same request key, it
     * returns the version that was made.
     *
     * @throws Refusal when there is no such plan, a title is missing or a unit is not settled
     */
    @Transactional
    public PlanRef addItems(CurrentUser user, UUID plan, NewItems items) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        Check.items(items.content());
        Optional<PlanRef> done = made(user, plan, items.requestKey());
        if (done.isPresent()) {
            return done.get();
        }
        PlanTables.Head head = tables.lock(user, plan).orElseThrow();
        int next = head.currentVersion() + 1;
        tables.insertVersion(user, new PlanTables.Version(plan, next, items.reason(), items.requestKey()));
        var place = new Layout.Place(user.jurisdiction(), plan, head.year(), next, holdings.of(user, plan));
        var layout = Layout.of(place, items.content());
        tables.insert(layout);
        tables.moveTo(user, plan, next);
        audit.record(
                user,
                new Change(
                        "plan.items-added",
                        "plan.plan",
                        plan,
                        null,
                        new Summary(null, next, layout.titlesByAddress()),
                        items.reason()));
        var made = new PlanRef(plan, head.address(), next);
        news.published(user, made, items.reason(), layout.written());
        return made;
    }

    /**
     * The version that a request made, if it made one. Until the transaction ends nobody else changes the plan, so a second
     * click waits for the first and finds its version.
     *
     * @throws Refusal when there is no such plan
     */
    @Transactional
    public Optional<PlanRef> made(CurrentUser user, UUID plan, String requestKey) {
        PlanTables.Head head = tables.lock(user, plan).orElseThrow(() -> Refusal.notFound("plan.unknown"));
        return tables.versionByRequest(user, plan, requestKey)
                .map(version -> new PlanRef(plan, head.address(), version));
    }

    /**
     * Settles an open point with a note, or opens it again.
     *
     * @param seenVersion the point's version that the user saw
     */
    @Transactional
    public void settle(CurrentUser user, UUID point, int seenVersion, Settling settling) {
        Permissions.require(user, Permission.PLAN_PUBLISH);
        if (settling.settled() && settling.note().isBlank()) {
            throw Refusal.invalid("note", "plan.point.note-missing");
        }
        if (settling.note().length() > NOTE_LIMIT) {
            throw Refusal.invalid("note", "plan.point.note-long", NOTE_LIMIT);
        }
        settled(user, point, seenVersion, settling);
    }

    /** Settles a point that a list which has just come in answers by itself; who may import lists may do so. */
    @Transactional
    public void settleByList(CurrentUser user, PlanView.Point point, String note) {
        Permissions.require(user, Permission.PLAN_IMPORT);
        settled(user, point.id(), point.seenVersion(), new Settling(true, note));
    }

    private void settled(CurrentUser user, UUID point, int seenVersion, Settling settling) {
        UUID plan = tables.settle(user, point, seenVersion, settling)
                .orElseThrow(() -> Refusal.conflict("plan.point.changed"));
        String action = settling.settled() ? "plan.point-settled" : "plan.point-reopened";
        audit.record(user, new Change(action, "plan.plan", plan, null, Map.of("point", point), settling.note()));
    }

    private static void check(NewPlan plan) {
        if (plan.title().isBlank()) {
            throw Refusal.invalid("title", "plan.title.missing");
        }
        if (plan.title().length() > TITLE_LIMIT) {
            throw Refusal.invalid("title", "plan.title.long", TITLE_LIMIT);
        }
        if (plan.year() < FIRST_YEAR || plan.year() > LAST_YEAR) {
            throw Refusal.invalid("year", "plan.year.invalid", FIRST_YEAR, LAST_YEAR);
        }
        Check.items(plan.content());
    }

    /**
     * What the user says about an open point.
     *
     * @param settled whether it is in order now
     * @param note why; needed to settle
     */
    public record Settling(boolean settled, String note) {}

    /** What the trail of changes keeps of a new version. */
    private record Summary(@Nullable String title, int version, Map<String, String> items) {}

    /** What a user can correct before anything is written. */
    private static final class Check {
        private static void items(NewContent content) {
            List<Refusal.Flaw> flaws = content.items().stream()
                    .flatMap(item -> flaws(item).stream())
                    .toList();
            if (!flaws.isEmpty()) {
                throw Refusal.invalid(flaws);
            }
        }

        private static List<Refusal.Flaw> flaws(NewItem item) {
            if (item.title().isBlank()) {
                return List.of(Refusal.Flaw.at(item.key(), "plan.item.title-missing"));
            }
            if (item.title().length() > ITEM_TITLE_LIMIT) {
                return List.of(Refusal.Flaw.at(item.key(), "plan.item.title-long", ITEM_TITLE_LIMIT));
            }
            return List.of();
        }
    }
}
