package org.paodao.progress.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.RoundDesk;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.ReportDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.RoundLists;
import org.paodao.progress.round.Rounds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rounds for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/rounds")
@Tag(name = "rounds", description = "When items are asked how they stand, and who has reported")
class RoundApi {
    private final RoundLists lists;
    private final Rounds rounds;
    private final ReportDuties duties;
    private final RoundDesk desk;
    private final Reports reports;

    RoundApi(RoundLists lists, Rounds rounds, ReportDuties duties, RoundDesk desk, Reports reports) {
        this.lists = lists;
        this.rounds = rounds;
        this.duties = duties;
        this.desk = desk;
        this.reports = reports;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    @Operation(
            summary = "The rounds of a plan",
            description = "plan is the address of the plan, such as 2023, or its id.")
    List<RoundJson> all(@Parameter(hidden = true) CurrentUser user, @RequestParam(defaultValue = "") String plan) {
        PlanDuties of = duties.of(user, plan);
        return lists.of(user, of.head().id()).stream()
                .map(round -> RoundJson.of(round, lists.today()))
                .toList();
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping
    @Operation(summary = "Open a round on demand", description = "With the same id twice it is opened once.")
    RoundJson open(@Parameter(hidden = true) CurrentUser user, @RequestBody RoundJson.Wish wish) {
        Round round = wish.round(
                duties.of(user, wish.plan() == null ? "" : wish.plan()).head().id());
        rounds.open(user, round);
        return RoundJson.of(lists.one(user, round.id()), lists.today());
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/make")
    @Operation(
            summary = "Make the rounds of a plan's year by the rules",
            description = "What is there already stays; rounds to come get their days anew unless the office set them.")
    Made make(@Parameter(hidden = true) CurrentUser user, @RequestBody Which which) {
        return new Made(rounds.make(user, which.plan() == null ? "" : which.plan()));
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/{round}")
    @Operation(summary = "A round: what it asks of which units, and how far each report has come")
    RoundJson.Told one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID round) {
        return RoundJson.Told.of(desk.round(user, round));
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/{round}/steps")
    @Operation(
            summary = "Change a round",
            description =
                    "move it to other days, cancel it, close it when it is over, or reopen it, each with a reason; accept many of its reports: seen by item, those that changed since are left.")
    Made step(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID round, @RequestBody RoundJson.Step step) {
        lists.one(user, round);
        String reason = step.reason() == null ? "" : step.reason();
        switch (step.step() == null ? "" : step.step()) {
            case "move" -> rounds.move(user, round, step.version(), new Rounds.Moved(step.days(), reason));
            case "cancel" -> rounds.cancel(user, round, step.version(), reason);
            case "close" -> rounds.close(user, round, step.version(), reason);
            case "reopen" -> rounds.reopen(user, round, step.version(), reason);
            case "accept" -> {
                Map<UUID, Integer> reportsSeen = step.reports() == null ? Map.of() : step.reports();
                return new Made(reports.accept(user, round, reportsSeen));
            }
            default -> throw Refusal.invalid("step", "progressreport.step-unknown");
        }
        return new Made(1);
    }

    /** Of which plan. */
    record Which(@Nullable String plan) {}

    /** How many were made, moved or accepted. */
    record Made(int count) {}
}
