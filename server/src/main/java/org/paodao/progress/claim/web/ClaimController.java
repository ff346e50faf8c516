package org.paodao.progress.claim.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.claim.Claims;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One finding, and settling it. */
@Controller
@RequestMapping("/tasks/claims/{finding}")
class ClaimController {
    private final Claims claims;

    ClaimController(Claims claims) {
        this.claims = claims;
    }

    @Needs({Permission.REPORT_WRITE, Permission.REPORT_APPROVE, Permission.REPORT_ACCEPT})
    @GetMapping
    FindingPage one(CurrentUser user, @PathVariable UUID finding) {
        return new FindingPage(claims.one(user, finding), "");
    }

    @Needs({Permission.REPORT_APPROVE, Permission.REPORT_ACCEPT})
    @PostMapping
    Page step(CurrentUser user, @PathVariable UUID finding, Step step) {
        Claims.Shown shown = claims.one(user, finding);
        return Page.orAgain(
                () -> {
                    step.take(claims, user, finding);
                    return Page.redirect(Addresses.report(shown.finding().place()))
                            .saying("progressclaim.said." + step.name());
                },
                () -> new FindingPage(claims.one(user, finding), step.words()));
    }

    /**
     * What is said of a finding.
     *
     * @param seen the version of the finding that was seen
     */
    record Step(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable String reason) {
        String name() {
            return step == null ? "" : step;
        }

        String words() {
            return reason == null ? "" : reason;
        }

        void take(Claims claims, CurrentUser user, UUID finding) {
            int version = seen == null ? 0 : seen;
            switch (name()) {
                case "settle" -> claims.settle(user, finding, version, words());
                case "reopen" -> claims.reopen(user, finding, version);
                default -> throw Refusal.invalid("step", "progressreport.step-unknown");
            }
        }
    }
}
