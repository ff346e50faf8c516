package org.paodao.supervision.web.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.problem.LikeCase;
import org.paodao.supervision.problem.LikeCases;
import org.paodao.supervision.problem.ProblemLists;
import org.paodao.supervision.problem.QuarterCheck;
import org.paodao.supervision.problem.QuarterChecks;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Like-case checks and quarterly checks of problems for other programs. */
@RestController
@RequestMapping("/api/v1/problems/{id}")
@Tag(name = "problems")
class LikeCaseApi {
    private final ProblemLists lists;
    private final LikeCases likes;
    private final QuarterChecks checks;

    LikeCaseApi(ProblemLists lists, LikeCases likes, QuarterChecks checks) {
        this.lists = lists;
        this.likes = likes;
        this.checks = checks;
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @PostMapping("/like-cases")
    @Operation(summary = "Ask units to look for the same problem")
    ProblemJson.Whole ask(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Asking asking) {
        lists.problem(user, id);
        likes.ask(user, id, Objects.requireNonNullElse(asking.units(), Set.of()), asking.due());
        return ProblemJson.whole(lists.problem(user, id));
    }

    @Needs(Permission.PROBLEM_RECTIFY)
    @PostMapping("/like-cases/answers")
    @Operation(
            summary = "Answer a like-case check for a unit",
            description = "answer is NONE or FOUND; what is found is listed as a problem of the unit.")
    ProblemJson.Whole answer(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Answering answering) {
        lists.problem(user, id);
        LikeCase.Answer answer = answering.answer();
        if (answer == null) {
            throw Refusal.invalid("answer", "supervisionproblem.answer");
        }
        likes.answer(
                user,
                id,
                Objects.requireNonNullElse(answering.unit(), id),
                answer,
                Objects.requireNonNullElse(answering.words(), ""));
        return ProblemJson.whole(lists.problem(user, id));
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @PostMapping("/checks")
    @Operation(summary = "Enter the check of this quarter", description = "course is ON_TRACK, SLOW or STUCK.")
    ProblemJson.Whole check(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Checking checking) {
        lists.problem(user, id);
        QuarterCheck.Course course = checking.course();
        if (course == null) {
            throw Refusal.invalid("course", "supervisionproblem.course");
        }
        checks.enter(user, id, course, Objects.requireNonNullElse(checking.words(), ""));
        return ProblemJson.whole(lists.problem(user, id));
    }

    /**
     * Whom to ask.
     *
     * @param due null for what the deadlines of the office say
     */
    record Asking(@Nullable Set<UUID> units, @Nullable LocalDate due) {}

    /** What a unit found. */
    record Answering(
            @Nullable UUID unit,
            LikeCase.@Nullable Answer answer,
            @Nullable String words) {}

    /** What the check of a quarter found. */
    record Checking(
            QuarterCheck.@Nullable Course course, @Nullable String words) {}
}
