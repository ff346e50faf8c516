package org.paodao.plan.amendment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.PlanRef;
import org.paodao.plan.amendment.Amendment;
import org.paodao.plan.amendment.Amendments;
import org.paodao.plan.amendment.Difference;
import org.paodao.plan.amendment.Draft;
import org.paodao.plan.amendment.Edit;
import org.paodao.plan.amendment.Made;
import org.paodao.plan.amendment.NewAmendment;
import org.paodao.plan.amendment.Publishing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of changes for other programs. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/amendments")
@Tag(name = "amendments", description = "Drafts of changes of a plan, their edits, and their way to a version")
class AmendmentApi {
    private final Amendments amendments;
    private final Publishing publishing;

    AmendmentApi(Amendments amendments, Publishing publishing) {
        this.amendments = amendments;
        this.publishing = publishing;
    }

    @Needs(Permission.PLAN_PROPOSE)
    @GetMapping
    @Operation(summary = "The drafts you may know of, newest first")
    List<Amendment> all(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan) {
        return amendments.all(user, plan);
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping
    @Operation(summary = "Open a draft, once for each request key")
    Found open(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @RequestBody Opening opening) {
        String key = ClosureForm.text(opening.requestKey());
        int number = amendments.open(
                user,
                plan,
                new NewAmendment(
                        key.isEmpty() ? Ids.next().toString() : key,
                        ClosureForm.text(opening.title()),
                        ClosureForm.text(opening.reason()),
                        opening.unit()));
        return one(user, plan, number);
    }

    @Needs(Permission.PLAN_PROPOSE)
    @GetMapping("/{number}")
    @Operation(summary = "A draft with its edits and what it changes")
    Found one(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @PathVariable int number) {
        return found(amendments.draft(user, plan, number));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping("/{number}/edits")
    @Operation(
            summary = "Add an edit",
            description =
                    "With seen, the draft's version that was read, it is refused when that spot was changed since."
                            + " An edit that changes nothing is not kept, so it can be sent again.")
    Found edit(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable int number,
            @RequestBody Editing editing) {
        return found(amendments.edit(user, new Draft.Key(plan, number), editing.seen(), editing.edit()));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping("/{number}/undo")
    @Operation(summary = "Take the last edit back")
    Found undo(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable int number,
            @RequestBody Seen seen) {
        return found(amendments.undo(user, new Draft.Key(plan, number), seen.seen()));
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping("/{number}/submit")
    @Operation(summary = "Hand a draft to the coordinating office")
    Found submit(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable int number,
            @RequestBody Seen seen) {
        amendments.submit(user, new Draft.Key(plan, number), seen.seen());
        return one(user, plan, number);
    }

    @Needs(Permission.PLAN_PROPOSE)
    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Give a draft up")
    Found withdraw(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable int number,
            @RequestBody Seen seen) {
        amendments.withdraw(user, new Draft.Key(plan, number), seen.seen());
        return one(user, plan, number);
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping("/{number}/return")
    @Operation(summary = "Send a submitted draft back, with the reason")
    Found sendBack(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable int number,
            @RequestBody Seen seen) {
        amendments.sendBack(user, new Draft.Key(plan, number), seen.seen(), ClosureForm.text(seen.remark()));
        return one(user, plan, number);
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping("/{number}/publish")
    @Operation(
            summary = "Publish a draft as the plan's next version, once",
            description =
                    "seen is the draft's version, over the plan's newest version that it was compared with; closed says"
                            + " why a closed period is changed, where one is.")
    PlanRef publish(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable int number,
            @RequestBody Consenting consent) {
        return publishing.publish(
                user,
                new Draft.Key(plan, number),
                new Publishing.Consent(consent.seen(), consent.over(), ClosureForm.text(consent.closed())));
    }

    private static Found found(Draft draft) {
        return new Found(draft.amendment(), draft.made(), draft.difference());
    }

    /** A draft with its edits and what it changes. */
    record Found(Amendment amendment, List<Made> edits, Difference difference) {}

    /** What is said to open a draft. */
    record Opening(
            @Nullable String requestKey,
            @Nullable String title,
            @Nullable String reason,
            @Nullable UUID unit) {}

    /**
     * An edit.
     *
     * @param seen the draft's version that was read; null when the edit stands for itself
     */
    record Editing(@Nullable Integer seen, Edit edit) {}

    /** The draft's version that was read, and what is said about the step. */
    record Seen(int seen, @Nullable String remark) {}

    /** What the one who publishes has looked at. */
    record Consenting(int seen, int over, @Nullable String closed) {}
}
