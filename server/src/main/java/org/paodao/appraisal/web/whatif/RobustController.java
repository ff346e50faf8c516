package org.paodao.appraisal.web.whatif;

import java.util.UUID;
import org.paodao.appraisal.whatif.RobustJobs;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the places of a run hold. */
@Controller
class RobustController {
    private static final int MOST = 50;

    private final RobustJobs jobs;

    RobustController(RobustJobs jobs) {
        this.jobs = jobs;
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/appraisals/{id}/runs/{number}/robustness")
    RobustPage one(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "2") int inputs) {
        int percent = Math.clamp(inputs, 0, MOST);
        return new RobustPage(jobs.view(user, id, number, percent), percent);
    }
}
