package org.paodao.plan.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Jurisdictions;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passing versions of a plan to the jurisdiction above or to those below, and taking them back. */
@Service
public class Passings {
    private final PassingTables tables;
    private final PlanLists lists;
    private final Jurisdictions jurisdictions;
    private final Audit audit;

    Passings(PassingTables tables, PlanLists lists, Jurisdictions jurisdictions, Audit audit) {
        this.tables = tables;
        this.lists = lists;
        this.jurisdictions = jurisdictions;
        this.audit = audit;
    }

    /** To whom a plan was passed, newest first, withdrawn ones included. */
    @Transactional(readOnly = true)
    public List<Passing> of(CurrentUser user, String address) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        return tables.of(user, lists.head(user, address, null).id());
    }

    /** With whom a plan can be shared: the jurisdiction right above, then those right below. */
    @Transactional(readOnly = true)
    public List<Relative> relatives(CurrentUser user) {
        var relatives = new ArrayList<Relative>();
        jurisdictions.above(user).ifPresent(above -> relatives.add(new Relative(above, true)));
        jurisdictions.below(user).forEach(below -> relatives.add(new Relative(below, false)));
        return relatives;
    }

    /** Lets another jurisdiction read a version of a plan. Passing again what is passed changes nothing. */
    @Transactional
    public void pass(CurrentUser user, String address, int version, UUID with, String note) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        PlanHead head = lists.head(user, address, version);
        if (relatives(user).stream()
                .noneMatch(relative -> relative.jurisdiction().id().equals(with))) {
            throw Refusal.invalid("with", "planalign.passing.not-related");
        }
        UUID id = Ids.next();
        var passing = new NewPassing(head.id(), version, with, note.strip());
        if (tables.insert(user, id, passing)) {
            audit.record(user, Change.created("plan.passed", "plan.plan", head.id(), passing));
        }
    }

    /** Takes a version back; it is no longer to be read there. */
    @Transactional
    public void withdraw(CurrentUser user, String address, UUID passing) {
        Permissions.require(user, Permission.PLAN_SET_UP);
        PlanHead head = lists.head(user, address, null);
        if (tables.withdraw(user, head.id(), passing)) {
            var before = Map.of("passing", passing);
            audit.record(user, new Change("plan.passing-withdrawn", "plan.plan", head.id(), before, null, null));
        } else if (!tables.isWithdrawnBy(user, head.id(), passing)) {
            throw Refusal.conflict("planalign.passing.gone");
        }
    }

    /** A jurisdiction right above or below. */
    public record Relative(Jurisdiction jurisdiction, boolean above) {}

    /** What is passed to whom. */
    record NewPassing(UUID plan, int version, UUID with, String note) {}
}
