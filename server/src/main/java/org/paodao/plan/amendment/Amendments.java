package org.paodao.plan.amendment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.PlanHead;
import org.paodao.plan.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of changes: opening, editing, and the way to the office and back. {@link Publishing} makes them a version. */
@Service
public class Amendments {
    static final String SUBJECT = "plan.amendment";

    private final Drafts drafts;
    private final AmendmentTables tables;
    private final EditTables edits;
    private final Revisions revisions;
    private final Audit audit;

    Amendments(Drafts drafts, AmendmentTables tables, EditTables edits, Revisions revisions, Audit audit) {
        this.drafts = drafts;
        this.tables = tables;
        this.edits = edits;
        this.revisions = revisions;
        this.audit = audit;
    }

    /** The amendments of a plan that the user may know of, newest first. */
    @Transactional(readOnly = true)
    public List<Amendment> all(CurrentUser user, String plan) {
        Permissions.require(user, Permission.PLAN_PROPOSE);
        return tables.all(user, drafts.plan(user, plan).id());
    }

    /** Those that the user can go on with. */
    @Transactional(readOnly = true)
    public List<Amendment> underway(CurrentUser user, String plan) {
        return all(user, plan).stream()
                .filter(amendment -> amendment.isOpen() && Drafts.isOf(user, amendment))
                .toList();
    }

    /** One with what it says. */
    @Transactional(readOnly = true)
    public Draft draft(CurrentUser user, String plan, int number) {
        Permissions.require(user, Permission.PLAN_PROPOSE);
        return drafts.find(user, plan, number);
    }

    /**
     * Opens a draft over the newest version. Asked again with the same request key, it returns the one that was opened.
     *
     * @return its number
     */
    @Transactional
    public int open(CurrentUser user, String plan, NewAmendment asked) {
        Permissions.require(user, Permission.PLAN_PROPOSE);
        UUID id = drafts.plan(user, plan).id();
        revisions.lock(user, id);
        PlanHead head = drafts.plan(user, plan);
        var amendment = checked(user, head, asked);
        UUID fresh = Ids.next();
        if (tables.insert(user, fresh, head, amendment)) {
            audit.record(
                    user, new Change("plan.amendment-opened", SUBJECT, fresh, null, amendment, amendment.reason()));
        }
        return tables.numberOf(user, head.id(), asked.requestKey())
                .orElseThrow(() -> Refusal.conflict("amendment.changed"));
    }

    private static NewAmendment checked(CurrentUser user, PlanHead plan, NewAmendment asked) {
        if (asked.title().isBlank()) {
            throw Refusal.invalid("title", "amendment.title-missing");
        }
        if (asked.reason().isBlank()) {
            throw Refusal.invalid("reason", "amendment.reason-missing");
        }
        return new NewAmendment(asked.requestKey(), asked.title(), asked.reason(), unit(user, plan, asked.unit()));
    }

    /** The office drafts for itself; anybody else for one unit: the one named, one's own, or the only one. */
    private static @Nullable UUID unit(CurrentUser user, PlanHead plan, @Nullable UUID named) {
        if (named == null && Drafts.isOffice(user, plan.id())) {
            return null;
        }
        Set<UUID> units = Permissions.reach(user, Permission.PLAN_PROPOSE).units();
        UUID own = user.authority().unit();
        UUID unit = named != null
                ? named
                : own != null && units.contains(own)
                        ? own
                        : units.stream().findFirst().orElseThrow(() -> Refusal.forbidden("access.forbidden"));
        if (!units.contains(unit)) {
            throw Refusal.forbidden("access.forbidden-unit");
        }
        return unit;
    }

    /**
     * Makes an item say what a form asks for. What the form leaves as it was seen stays as it is now, whoever changed it.
     *
     * @param seen the draft's version that the form showed
     * @param wanted what the form asks for
     * @throws Refusal at each field that somebody else changed otherwise in the meantime
     */
    @Transactional
    public Draft rewrite(CurrentUser user, Draft.Key key, int seen, UUID item, Wanted wanted) {
        Draft draft = locked(user, key);
        Item now = draft.content().item(item).orElseThrow(() -> Refusal.conflict("amendment.item-gone"));
        Item shown = draft.in(seen).item(item).orElse(now);
        var asked = Edits.asked(shown, wanted.of(shown), now, draft.changedBy(seen), draft::categoryName);
        return asked.isEmpty() ? draft : keep(user, key, draft, asked);
    }

    /**
     * Keeps an edit. One that changes nothing, as a second click does, is not kept.
     *
     * @param seen the draft's version that was seen; null when the edit stands for itself
     */
    @Transactional
    public Draft edit(CurrentUser user, Draft.Key key, @Nullable Integer seen, Edit edit) {
        Draft draft = locked(user, key);
        if (edit.apply(draft.content()).equals(draft.content()) && draft.mayTouch(edit.item())) {
            Check.of(draft, edit);
            return draft;
        }
        if (seen != null && !Spot.of(edit).same(draft.in(seen), draft.content())) {
            throw Refusal.conflict("amendment.spot-changed", draft.changedBy(seen));
        }
        return keep(user, key, draft, List.of(edit));
    }

    /** Until the transaction ends nobody else changes the plan or its drafts. */
    private Draft locked(CurrentUser user, Draft.Key key) {
        held(user, key);
        return drafts.open(user, key.plan(), key.number());
    }

    private Draft keep(CurrentUser user, Draft.Key key, Draft draft, List<Edit> asked) {
        asked.forEach(edit -> Check.of(draft, edit));
        UUID id = draft.amendment().id();
        int version = tables.advance(user, id, draft.amendment().version());
        edits.add(user, id, version, draft.made().size(), asked);
        return drafts.find(user, key.plan(), key.number());
    }

    /** Takes the last edit back. */
    @Transactional
    public Draft undo(CurrentUser user, Draft.Key key, int seen) {
        Draft draft = locked(user, key);
        if (draft.amendment().version() == seen + 1 && draft.isUndoneIn(seen + 1)) {
            return draft;
        }
        Made last = draft.last().orElseThrow(() -> Refusal.conflict("amendment.nothing-to-undo"));
        int version = tables.advance(user, draft.amendment().id(), seen);
        edits.undo(user, draft.amendment().id(), version, last.number());
        return drafts.find(user, key.plan(), key.number());
    }

    /** Hands a draft to the office. */
    @Transactional
    public void submit(CurrentUser user, Draft.Key key, int seen) {
        Amendment amendment = held(user, key);
        if (amendment.isTaken(user.account(), seen, "submitted", null)) {
            return;
        }
        Draft draft = locked(user, key);
        if (draft.amendment().stage() instanceof Stage.Open open) {
            turn(user, amendment, seen, open.submit(draft.difference().isEmpty()), null);
        }
    }

    /** Sends a proposal back to those who made it. */
    @Transactional
    public void sendBack(CurrentUser user, Draft.Key key, int seen, String why) {
        Amendment amendment = held(user, key);
        Drafts.requireOffice(user, amendment.plan());
        if (amendment.isTaken(user.account(), seen, "returned", why.strip())) {
            return;
        }
        if (!(amendment.stage() instanceof Stage.Submitted submitted)) {
            throw Refusal.conflict("amendment.not-submitted");
        }
        turn(user, amendment, seen, submitted.sendBack(why), why.strip());
    }

    /** Goes on with a draft that was sent back. */
    @Transactional
    public void reopen(CurrentUser user, Draft.Key key, int seen) {
        Amendment amendment = held(user, key);
        Drafts.requireAuthor(user, amendment);
        if (amendment.isTaken(user.account(), seen, "open", amendment.remark())) {
            return;
        }
        if (!(amendment.stage() instanceof Stage.Returned returned)) {
            throw Refusal.conflict("amendment.closed");
        }
        turn(user, amendment, seen, returned.reopen(), returned.why());
    }

    /** Gives a draft up. */
    @Transactional
    public void withdraw(CurrentUser user, Draft.Key key, int seen) {
        Amendment amendment = held(user, key);
        Drafts.requireAuthor(user, amendment);
        if (amendment.isTaken(user.account(), seen, "withdrawn", null)) {
            return;
        }
        Stage withdrawn = switch (amendment.stage()) {
            case Stage.Open open -> open.withdraw();
            case Stage.Submitted submitted -> submitted.withdraw();
            case Stage.Returned returned -> returned.withdraw();
            default -> throw Refusal.conflict("amendment.closed");
        };
        turn(user, amendment, seen, withdrawn, null);
    }

    /** As whoever held the plan before has left it. */
    private Amendment held(CurrentUser user, Draft.Key key) {
        Permissions.require(user, Permission.PLAN_PROPOSE);
        revisions.lock(user, drafts.plan(user, key.plan()).id());
        return drafts.find(user, key.plan(), key.number()).amendment();
    }

    private void turn(CurrentUser user, Amendment amendment, int seen, Stage stage, @Nullable String remark) {
        tables.turn(user, amendment.id(), seen, stage, remark);
        audit.record(
                user,
                new Change(
                        "plan.amendment-" + stage.word(),
                        SUBJECT,
                        amendment.id(),
                        Map.of("stage", amendment.stage().word()),
                        Map.of("stage", stage.word()),
                        Optional.ofNullable(remark).orElse(amendment.reason())));
    }
}
