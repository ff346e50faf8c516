package org.paodao.appraisal.web.appeal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.Appeal;
import org.paodao.appraisal.appeal.AppealLists;
import org.paodao.appraisal.appeal.AppealViews;
import org.paodao.appraisal.appeal.Appeals;
import org.paodao.appraisal.appeal.Ruling;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appeals for programs. */
@RestController
@RequestMapping("/api/v1/appraisals/appeals")
@Tag(name = "appraisal appeals")
class AppealApi {
    private final AppealLists lists;
    private final AppealViews views;
    private final Appeals appeals;

    AppealApi(AppealLists lists, AppealViews views, Appeals appeals) {
        this.lists = lists;
        this.views = views;
        this.appeals = appeals;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    @Operation(
            summary = "Appeals, newest first",
            description =
                    "A unit gets its own and the rulings that touch it; whoever rules gets all. stage is open, filed,"
                            + " inhearing, ruled or withdrawn.")
    List<AppealJson.Line> all(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String stage) {
        return lists.appeals(user, new AppealQuery(round, unit, stage).filter()).appeals().stream()
                .map(AppealJson::line)
                .toList();
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/{id}")
    @Operation(summary = "An appeal with its steps, evidence and, for whoever rules, what a ruling can change")
    AppealJson.Whole one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return AppealJson.whole(views.one(user, id));
    }

    @Needs(Permission.APPRAISAL_APPEAL)
    @PostMapping
    @Operation(
            summary = "Appeal against a line of the ledger of one's unit",
            description =
                    "line is its place in the ledger, from 0. Sent again with the same requestKey it is filed once.")
    AppealJson.Whole file(@Parameter(hidden = true) CurrentUser user, @RequestBody AppealsController.AppealForm form) {
        return one(user, appeals.file(user, form.wish()));
    }

    @Needs({Permission.APPRAISAL_APPEAL, Permission.APPRAISAL_RULE})
    @PostMapping("/{id}/steps")
    @Operation(
            summary = "Withdraw an appeal or begin to hear it",
            description = "step is withdraw, with words, or hear. seen is the version that you saw.")
    AppealJson.Whole step(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody AppealJson.Step step) {
        Appeal seen = views.one(user, id).appeal();
        switch (Objects.requireNonNullElse(step.step(), "")) {
            case "withdraw" ->
                appeals.withdraw(user, seen.id(), step.seen(), Objects.requireNonNullElse(step.words(), ""));
            case "hear" -> appeals.hear(user, seen.id(), step.seen());
            default -> throw Refusal.invalid("step", "appraisalappeal.step-unknown");
        }
        return one(user, id);
    }

    @Needs(Permission.APPRAISAL_RULE)
    @PostMapping("/{id}/ruling")
    @Operation(
            summary = "Rule on an appeal",
            description =
                    "verdict is upheld, partly or dismissed. corrections name what GET lists as touched: notcounted or judged"
                            + " with a source, figure with a spot, its name and its value.")
    AppealJson.Whole rule(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody AppealJson.Ruled ruled) {
        var ruling = new Ruling(
                AppealFields.verdict(Objects.requireNonNullElse(ruled.verdict(), "")),
                Objects.requireNonNullElse(ruled.words(), ""),
                ruled.changes());
        appeals.rule(user, id, ruled.seen(), ruling);
        return one(user, id);
    }
}
