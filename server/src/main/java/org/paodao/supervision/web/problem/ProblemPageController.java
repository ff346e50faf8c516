package org.paodao.supervision.web.problem;

import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.problem.LikeCases;
import org.paodao.supervision.problem.ProblemDesk;
import org.paodao.supervision.problem.ProblemFiles;
import org.paodao.supervision.problem.QuarterChecks;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a problem, and what the office does there. */
@Controller
@RequestMapping("/problems/{id}")
class ProblemPageController {
    private final ProblemPages pages;
    private final ProblemDesk problems;
    private final LikeCases likes;
    private final QuarterChecks checks;
    private final ProblemFiles files;

    ProblemPageController(
            ProblemPages pages, ProblemDesk problems, LikeCases likes, QuarterChecks checks, ProblemFiles files) {
        this.pages = pages;
        this.problems = problems;
        this.likes = likes;
        this.checks = checks;
        this.files = files;
    }

    @Needs(Permission.PROBLEM_READ)
    @GetMapping
    ProblemPage one(CurrentUser user, @PathVariable UUID id) {
        return pages.page(user, id, Map.of());
    }

    @Needs(Permission.PROBLEM_READ)
    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(CurrentUser user, @PathVariable UUID id, @PathVariable UUID file) {
        ProblemFiles.Content content = files.content(user, pages.seen(user, id), file);
        return Download.asItCame(content.name(), content.content());
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @PostMapping
    Page step(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        pages.seen(user, id);
        var fields = new ProblemFields(typed);
        return Page.orAgain(
                () -> {
                    take(user, id, fields);
                    return Page.redirect("/problems/" + id).saying("supervisionproblem.said." + fields.get("step"));
                },
                () -> pages.page(user, id, fields.again()));
    }

    private void take(CurrentUser user, UUID id, ProblemFields fields) {
        int seen = fields.seen();
        switch (fields.get("step")) {
            case "agree" -> problems.agree(user, id, seen);
            case "return" -> problems.sendBack(user, id, seen, fields.get("words"));
            case "withdraw" -> problems.withdraw(user, id, seen, fields.get("words"));
            case "object" -> problems.object(user, id, seen, fields.get("words"));
            case "close" -> problems.close(user, id, seen);
            case "archive" -> problems.archive(user, id, seen);
            case "relapse" ->
                problems.relapse(user, id, seen, new ProblemDesk.Relapse(fields.get("words"), fields.day("due")));
            case "escalate" -> problems.escalate(user, id, seen, fields.get("level"), fields.get("why"));
            case "appoint" -> problems.appoint(user, id, seen, fields.id("verifier"));
            default -> throw Refusal.invalid("step", "supervisionproblem.step-unknown");
        }
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @PostMapping("/likes")
    Page ask(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        pages.seen(user, id);
        var fields = new ProblemFields(typed);
        return Page.orAgain(
                () -> {
                    likes.ask(user, id, fields.ids("units"), fields.day("likeDue"));
                    return Page.redirect("/problems/" + id).saying("supervisionproblem.said.likes");
                },
                () -> pages.page(user, id, fields.again()));
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @PostMapping("/check")
    Page check(CurrentUser user, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        pages.seen(user, id);
        var fields = new ProblemFields(typed);
        return Page.orAgain(
                () -> {
                    checks.enter(user, id, fields.course(), fields.get("checkWords"));
                    return Page.redirect("/problems/" + id).saying("supervisionproblem.said.check");
                },
                () -> pages.page(user, id, fields.again()));
    }
}
