package org.paodao.supervision.web.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.problem.Problem;
import org.paodao.supervision.problem.ProblemDesk;
import org.paodao.supervision.problem.ProblemLists;
import org.paodao.supervision.problem.ProblemRuleBook;
import org.paodao.supervision.problem.ProblemRules;
import org.paodao.supervision.problem.Rectifications;
import org.paodao.supervision.problem.Verifications;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Major problems for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/problems")
@Tag(name = "problems", description = "Major problems: listed, rectified, verified by another unit, closed, back again")
class ProblemApi {
    private final ProblemLists lists;
    private final ProblemRuleBook rules;
    private final ProblemWish.Doing doing;

    ProblemApi(
            ProblemLists lists,
            ProblemRuleBook rules,
            ProblemDesk problems,
            Rectifications work,
            Verifications verifying) {
        this.lists = lists;
        this.rules = rules;
        this.doing = new ProblemWish.Doing(problems, work, verifying);
    }

    @Needs(Permission.PROBLEM_READ)
    @GetMapping
    @Operation(
            summary = "Problems, newest first, a hundred at a time",
            description =
                    "unit is its id. stage is listed, proposed, rectifying, applied, noticed, closed, archived, withdrawn"
                            + " or open. after is the id of the last one of the page before.")
    List<ProblemJson.Line> all(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable UUID after) {
        var query = new ProblemQuery(null, null, stage, null, null, null, after);
        ProblemLists.Listed listed = lists.problems(user, query.filter(unit), after);
        return listed.lines().stream()
                .map(line -> ProblemJson.line(line, listed.light(line.problem())))
                .toList();
    }

    @Needs(Permission.PROBLEM_READ)
    @GetMapping("/rules")
    @Operation(summary = "The sources, levels and terms that hold today")
    ProblemRules rules(@Parameter(hidden = true) CurrentUser user) {
        return rules.today(user);
    }

    @Needs(Permission.PROBLEM_READ)
    @GetMapping("/{id}")
    @Operation(summary = "A problem with its measures, steps, files, like-case checks and quarterly checks")
    ProblemJson.Whole one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return ProblemJson.whole(lists.problem(user, id));
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @PostMapping
    @Operation(
            summary = "List a problem",
            description =
                    "Sent again with the same requestKey it is listed once. source is a type of the rules as it is read;"
                            + " despite is yes after somebody looked at similar ones.")
    ProblemJson.Whole list(@Parameter(hidden = true) CurrentUser user, @RequestBody ProblemForm form) {
        return one(user, doing.problems().list(user, form.wish()));
    }

    @Needs({Permission.PROBLEM_MANAGE, Permission.PROBLEM_RECTIFY, Permission.PROBLEM_VERIFY})
    @PostMapping("/{id}/steps")
    @Operation(
            summary = "Take a step with a problem",
            description =
                    "propose, note or apply for its unit; accept or refuse for whoever verifies; agree, return, withdraw,"
                            + " escalate, appoint, object, close, archive or relapse for the office. seen is the version that you saw.")
    ProblemJson.Whole step(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody ProblemWish wish) {
        Problem seen = lists.problem(user, id).problem();
        wish.take(doing, user, seen.id());
        return one(user, id);
    }
}
