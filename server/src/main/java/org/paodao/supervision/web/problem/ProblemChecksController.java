package org.paodao.supervision.web.problem;

import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.problem.Quarter;
import org.paodao.supervision.problem.QuarterChecks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The check of a quarter: which problems were looked at, and which were not. */
@Controller
@RequestMapping("/problems/checks")
class ProblemChecksController {
    private final QuarterChecks checks;

    ProblemChecksController(QuarterChecks checks) {
        this.checks = checks;
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @GetMapping
    ProblemChecksPage round(CurrentUser user, @RequestParam(defaultValue = "") String quarter) {
        Quarter now = checks.now();
        return new ProblemChecksPage(checks.round(user, Quarter.read(quarter).orElse(now)), now);
    }
}
