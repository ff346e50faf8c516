package org.paodao.plan.align.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.align.Aligned;
import org.paodao.plan.align.Alignments;
import org.paodao.plan.align.Passing;
import org.paodao.plan.align.Passings;
import org.paodao.plan.align.Received;
import org.paodao.plan.align.SideBySide;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans passed on and items aligned, for other programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "plans")
class AlignmentApi {
    private final Alignments alignments;
    private final Passings passings;
    private final Received received;

    AlignmentApi(Alignments alignments, Passings passings, Received received) {
        this.alignments = alignments;
        this.passings = passings;
        this.received = received;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/plans/{plan}/alignment")
    @Operation(
            summary = "Items that descend from the superior's, targets beside each other, unmapped ones on both sides")
    Overview alignment(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan) {
        Alignments.Overview overview = alignments.of(user, plan);
        return new Overview(
                overview.aligned(),
                overview.unmappedAbove(),
                overview.unmappedHere().stream().map(item -> item.address()).toList());
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/plans/{plan}/alignment/below")
    @Operation(summary = "What descends from this plan in the plans that were passed up")
    SideBySide below(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan) {
        return alignments.below(user, plan);
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping("/plans/{plan}/alignment")
    @Operation(summary = "Say that an item descends from one of the superior's plan")
    void align(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @RequestBody NewAlignment made) {
        String note = made.note();
        alignments.align(user, plan, made.item(), new Alignments.Superior(made.superior(), note == null ? "" : note));
    }

    @Needs(Permission.PLAN_PUBLISH)
    @DeleteMapping("/plans/{plan}/alignment/{alignment}")
    @Operation(summary = "End an alignment")
    void end(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @PathVariable UUID alignment) {
        alignments.end(user, plan, alignment);
    }

    @Needs(Permission.PLAN_SET_UP)
    @GetMapping("/plans/{plan}/passing")
    @Operation(summary = "To whom versions of the plan were passed")
    List<Passing> passings(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan) {
        return passings.of(user, plan);
    }

    @Needs(Permission.PLAN_SET_UP)
    @PostMapping("/plans/{plan}/passing")
    @Operation(summary = "Let the jurisdiction above, or one below, read a version")
    void pass(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @RequestBody NewPassing made) {
        String note = made.note();
        passings.pass(user, plan, made.version(), made.with(), note == null ? "" : note);
    }

    @Needs(Permission.PLAN_SET_UP)
    @DeleteMapping("/plans/{plan}/passing/{passing}")
    @Operation(summary = "Take a version back")
    void withdraw(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @PathVariable UUID passing) {
        passings.withdraw(user, plan, passing);
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/received")
    @Operation(summary = "Plans that other jurisdictions passed to yours")
    List<Received.Line> received(@Parameter(hidden = true) CurrentUser user) {
        return received.lines(user);
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/received/{code}/{address}")
    @Operation(summary = "A received plan, in exactly the version that was passed")
    Received.Plan received(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String code,
            @PathVariable String address,
            @RequestParam(required = false) @Nullable Integer version) {
        return received.plan(user, code, address, version);
    }

    /**
     * What descends from what.
     *
     * @param superiorOnly items of the superior's plan from which nothing descends
     * @param localOnly addresses of own items that descend from nothing
     */
    record Overview(List<Aligned> aligned, List<Alignments.Choice> superiorOnly, List<String> localOnly) {}

    /** An item's address here and the id of the superior's item. */
    record NewAlignment(
            String item, UUID superior, @Nullable String note) {}

    /** A version and the jurisdiction that may read it. */
    record NewPassing(int version, UUID with, @Nullable String note) {}
}
