package org.paodao.plan.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.duty.Duties;
import org.paodao.plan.duty.Handover;
import org.paodao.plan.duty.Handovers;
import org.paodao.plan.duty.ItemDuty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Duties and handovers for other programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "duties", description = "Who looks after which item")
class DutyApi {
    private final Duties duties;
    private final Handovers handovers;

    DutyApi(Duties duties, Handovers handovers) {
        this.duties = duties;
        this.handovers = handovers;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/plans/{plan}/duties")
    @Operation(summary = "Who looks after each item of a plan, once for each unit that leads it")
    List<ItemDuty> duties(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @Parameter(description = "id of a unit") @Nullable UUID unit) {
        return duties.ofPlan(user, plan, unit);
    }

    @Needs(Permission.DUTY_EDIT)
    @GetMapping("/handovers")
    @Operation(summary = "Handovers that are open, of the units whose duties you may change")
    List<Handover> handovers(@Parameter(hidden = true) CurrentUser user) {
        return handovers.open(user);
    }
}
