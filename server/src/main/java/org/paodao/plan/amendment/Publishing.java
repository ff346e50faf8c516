package org.paodao.plan.amendment;

import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an amendment the plan's next version. */
@Service
public class Publishing {
    private final Drafts drafts;
    private final AmendmentTables tables;
    private final EditTables edits;
    private final Revisions revisions;
    private final Ledger ledger;

    Publishing(Drafts drafts, AmendmentTables tables, EditTables edits, Revisions revisions, Ledger ledger) {
        this.drafts = drafts;
        this.tables = tables;
        this.edits = edits;
        this.revisions = revisions;
        this.ledger = ledger;
    }

    /** What publishing an amendment would do to the plan as it is now. */
    @Transactional(readOnly = true)
    public Proposal proposal(CurrentUser user, Draft.Key key) {
        Permissions.require(user, Permission.PLAN_PROPOSE);
        return proposal(user, key, drafts.find(user, key.plan(), key.number()));
    }

    private Proposal proposal(CurrentUser user, Draft.Key key, Draft draft) {
        int newest = drafts.plan(user, key.plan()).currentVersion();
        PlanView plan = newest == draft.amendment().base() ? draft.plan() : drafts.view(user, key.plan(), newest);
        return Proposal.of(
                draft, plan, ledger.closedUntil(user, draft.amendment().plan()));
    }

    /**
     * Settles what was changed both in the draft and in the plan meanwhile, and takes the draft to the newest version.
     *
     * @param mine for each conflict, by the key of its spot, whether the draft's side holds
     * @throws Refusal at each conflict that nothing is said about
     */
    @Transactional
    public void settle(CurrentUser user, Draft.Key key, int seen, Map<String, Boolean> mine) {
        Proposal proposal = locked(user, key);
        Draft draft = proposal.draft();
        var missing = proposal.conflicts().stream()
                .filter(conflict -> !mine.containsKey(conflict.spot().key()))
                .map(conflict -> Refusal.Flaw.at(conflict.spot().key(), "amendment.conflict-open"))
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        var settling = proposal.conflicts().stream()
                .flatMap(
                        conflict -> conflict
                                .settle(
                                        mine.getOrDefault(conflict.spot().key(), false),
                                        draft.content(),
                                        proposal.now())
                                .stream())
                .toList();
        UUID id = draft.amendment().id();
        int version = tables.advance(user, id, seen);
        edits.add(user, id, version, draft.made().size(), settling);
        tables.rebase(user, id, version, proposal.newest().head().version());
    }

    /**
     * Publishes the plan's next version, all or nothing. Asked again, it returns the version that was made.
     *
     * @throws Refusal when there are conflicts to settle, or a closed period is changed and nobody says why
     */
    @Transactional
    public PlanRef publish(CurrentUser user, Draft.Key key, Consent consent) {
        Proposal proposal = locked(user, key);
        Draft draft = proposal.draft();
        Amendment amendment = draft.amendment();
        if (amendment.stage() instanceof Stage.Published published) {
            return new PlanRef(amendment.plan(), draft.plan().head().address(), published.version());
        }
        check(user, proposal, consent);
        if (!proposal.closed().isEmpty() && consent.closed().isBlank()) {
            throw Refusal.invalid(
                    "closed", "amendment.closed-touched", proposal.closed().size());
        }
        var revision = proposal.revision(revisions.positions(user, amendment.plan()));
        PlanRef made = revisions.publish(user, amendment.plan(), revision);
        tables.turn(user, amendment.id(), consent.seen(), new Stage.Published(made.version()), null);
        ledger.write(user, proposal, made, consent.closed().strip());
        return made;
    }

    private static void check(CurrentUser user, Proposal proposal, Consent consent) {
        Draft draft = proposal.draft();
        switch (draft.amendment().stage()) {
            case Stage.Open open -> open.checkPublishable();
            case Stage.Submitted submitted ->
                submitted.checkPublishable(user.account(), user.authority().unit(), draft.authors());
            default -> throw Refusal.conflict("amendment.closed");
        }
        if (draft.amendment().version() != consent.seen()) {
            throw Refusal.conflict("amendment.changed");
        }
        if (proposal.newest().head().version() != consent.over()) {
            throw Refusal.conflict(
                    "amendment.plan-moved", proposal.newest().head().version());
        }
        if (!proposal.conflicts().isEmpty()) {
            throw Refusal.conflict("amendment.conflicts", proposal.conflicts().size());
        }
        if (proposal.difference().isEmpty()) {
            throw Refusal.conflict("amendment.empty");
        }
        proposal.checkVocabulary();
    }

    private Proposal locked(CurrentUser user, Draft.Key key) {
        UUID plan = drafts.plan(user, key.plan()).id();
        Drafts.requireOffice(user, plan);
        revisions.lock(user, plan);
        return proposal(user, key, drafts.find(user, key.plan(), key.number()));
    }

    /**
     * What the one who publishes has looked at.
     *
     * @param seen the draft's version
     * @param over the plan's newest version
     * @param closed why a closed period is changed; empty when none is known to be
     */
    public record Consent(int seen, int over, String closed) {}
}
