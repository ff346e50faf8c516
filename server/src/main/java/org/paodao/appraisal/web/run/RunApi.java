package org.paodao.appraisal.web.run;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.RoundView;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.Runs;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rounds of the appraisal for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/appraisals")
@Tag(name = "appraisals", description = "Appraisal rounds: their runs, standings and ledgers")
class RunApi {
    private final AppraisalRounds rounds;
    private final Runs runs;
    private final RunLists lists;

    RunApi(AppraisalRounds rounds, Runs runs, RunLists lists) {
        this.rounds = rounds;
        this.runs = runs;
        this.lists = lists;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    @Operation(
            summary = "Rounds, newest first",
            description = "Before results are shown only whoever appraises or leads knows of a round.")
    List<RunJson.Round> all(@Parameter(hidden = true) CurrentUser user) {
        return lists.rounds(user).stream()
                .map(line -> RunJson.round(line.round(), line.plan()))
                .toList();
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping
    @Operation(
            summary = "Open a round",
            description =
                    "Sent again with the same requestKey it is opened once. scheme is the id of a scheme, a slash and"
                            + " the number of one of its published editions.")
    RunJson.Whole open(@Parameter(hidden = true) CurrentUser user, @RequestBody RoundForm form) {
        return one(user, rounds.open(user, form.wish()));
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/{id}")
    @Operation(summary = "A round with its units and runs")
    RunJson.Whole one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return RunJson.whole(lists.round(user, id));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/{id}/runs")
    @Operation(
            summary = "Begin a run",
            description = "kind is DRY or OFFICIAL. It goes on by itself; ask for it again until its state is DONE. The"
                    + " same requestKey begins it once, and while one is at work its number is given.")
    RunJson.OneRun begin(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody RunJson.Wish wish) {
        rounds.one(user, id);
        return run(user, id, runs.begin(user, id, wish.wanted(), RoundForm.text(wish.requestKey())));
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/{id}/runs/{number:[0-9]+}")
    @Operation(summary = "How far a run is, and the SHA-256 of what it was computed from and of what came out")
    RunJson.OneRun run(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @PathVariable int number) {
        RoundView view = lists.round(user, id);
        Run run = lists.run(view, number);
        return RunJson.run(run);
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/{id}/runs/{number:[0-9]+}/standings")
    @Operation(
            summary = "Where units end up, by group and place",
            description = "Before publication a unit gets its own standing only.")
    List<RunJson.Standing> standings(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @PathVariable int number) {
        return lists.ranking(user, id, number).groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> RunJson.standing(row.standing()))
                .toList();
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/{id}/runs/{number:[0-9]+}/units/{unit}")
    @Operation(
            summary = "The ledger of a unit",
            description = "The amounts of the lines add up to its total; number is the line's own within the ledger.")
    RunJson.Ledger ledger(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable UUID unit) {
        return RunJson.ledger(lists.ledger(user, id, number, unit));
    }
}
