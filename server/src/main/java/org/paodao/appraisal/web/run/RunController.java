package org.paodao.appraisal.web.run;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.Replays;
import org.paodao.appraisal.run.RoundStage;
import org.paodao.appraisal.run.RoundView;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.Runs;
import org.paodao.appraisal.run.UnitLedger;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Runs of a round: begun, watched, their rankings and ledgers, computed again. */
@Controller
@RequestMapping("/appraisals/{id}/runs")
class RunController {
    /** What htmx takes as the sign that polling is over. */
    private static final int STOP_POLLING = 286;

    private final AppraisalRounds rounds;
    private final Runs runs;
    private final RunLists lists;

    RunController(AppraisalRounds rounds, Runs runs, RunLists lists) {
        this.rounds = rounds;
        this.runs = runs;
        this.lists = lists;
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping
    Page begin(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String requestKey) {
        rounds.one(user, id);
        Run.Kind wanted = kind.equals("OFFICIAL") ? Run.Kind.OFFICIAL : Run.Kind.DRY;
        return Page.redirect("/appraisals/" + id + "/runs/" + runs.begin(user, id, wanted, requestKey + "-" + wanted));
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/{number:[0-9]+}")
    RunPage one(CurrentUser user, @PathVariable UUID id, @PathVariable int number) {
        return page(user, id, number, null);
    }

    private RunPage page(CurrentUser user, UUID id, int number, Replays.@Nullable Replay replay) {
        RoundView view = lists.round(user, id);
        Run run = lists.run(view, number);
        return new RunPage(
                view,
                run,
                run.isDone() ? lists.ranking(user, id, number) : null,
                replay,
                Permissions.may(user, Permission.APPRAISAL_MANAGE));
    }

    /** Asked again and again while a run is at work. */
    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/{number:[0-9]+}/state")
    Page state(CurrentUser user, @PathVariable UUID id, @PathVariable int number, HttpServletResponse response) {
        RoundView view = lists.round(user, id);
        Run run = lists.run(view, number);
        if (!run.state().isAtWork()) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(STOP_POLLING);
        }
        return new RunPage(view, run, null, null, false).fragment("appraisal/running.jte");
    }

    /** Computes it again from what was frozen, and shows whether the same comes out. */
    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/{number:[0-9]+}/replay")
    Page replay(CurrentUser user, @PathVariable UUID id, @PathVariable int number) {
        RunPage page = page(user, id, number, null);
        if (!page.run().isDone()) {
            throw Refusal.notFound("appraisalrun.run-not-done");
        }
        return page(user, id, number, runs.replay(user, id, number));
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/{number:[0-9]+}/units/{unit}")
    LedgerPage ledger(CurrentUser user, @PathVariable UUID id, @PathVariable int number, @PathVariable UUID unit) {
        UnitLedger ledger = lists.ledger(user, id, number, unit);
        boolean shown = ledger.view().round().stage() instanceof RoundStage.Shown;
        return new LedgerPage(
                ledger,
                shown && Permissions.mayFor(user, Permission.APPRAISAL_APPEAL, unit),
                lists.seesAll(user, ledger.view().round()));
    }

    /** What would change the unit's place. */
    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/{number:[0-9]+}/units/{unit}/improvements")
    ImprovementsPage improvements(
            CurrentUser user, @PathVariable UUID id, @PathVariable int number, @PathVariable UUID unit) {
        return new ImprovementsPage(
                ledger(user, id, number, unit), lists.improvements(user, id, number, unit));
    }
}
