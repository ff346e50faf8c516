package org.paodao.plan.amendment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.DeletedItem;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanVersions;
import org.paodao.plan.VersionLine;
import org.paodao.plan.amendment.ClosedPeriod;
import org.paodao.plan.amendment.ClosedPeriods;
import org.paodao.plan.amendment.Comparisons;
import org.paodao.plan.amendment.Difference;
import org.paodao.plan.amendment.NewClosure;
import org.paodao.plan.amendment.WordChange;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Versions of plans for other programs. */
@RestController
@RequestMapping("/api/v1/plans/{plan}")
@Tag(name = "versions", description = "Versions of plans, what they differ in, and closed periods")
class VersionApi {
    private final PlanLists plans;
    private final PlanVersions versions;
    private final Comparisons comparisons;
    private final ClosedPeriods closures;

    VersionApi(PlanLists plans, PlanVersions versions, Comparisons comparisons, ClosedPeriods closures) {
        this.plans = plans;
        this.versions = versions;
        this.comparisons = comparisons;
        this.closures = closures;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/versions")
    @Operation(summary = "The versions of a plan, newest first, with what each brought")
    List<VersionLine> versions(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan) {
        return versions.lines(user, plan);
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/deleted")
    @Operation(summary = "Items that the plan has no more, the last deleted first")
    List<DeletedItem> deleted(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable Integer version) {
        return versions.deleted(plans.head(user, plan, version));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/compare")
    @Operation(
            summary = "What two versions differ in",
            description = "Without from the version before to; without to the newest.")
    Compared compare(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(required = false) @Parameter(description = "only items of this unit") @Nullable UUID unit) {
        var comparison = comparisons.between(user, plan, from, to, unit);
        return new Compared(
                comparison.from().head().version(),
                comparison.to().head().version(),
                comparison.difference(),
                comparison.words(),
                comparison.closed());
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/closed-periods")
    @Operation(summary = "The closed periods of a plan, the latest first")
    List<ClosedPeriod> closed(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan) {
        return closures.all(user, plan);
    }

    @Needs(Permission.PLAN_PUBLISH)
    @PostMapping("/closed-periods")
    @Operation(summary = "Close the time up to a day, once for each request key")
    List<ClosedPeriod> close(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @RequestBody Closing closing) {
        LocalDate until = closing.until();
        if (until == null) {
            throw Refusal.invalid("until", "amendment.day-invalid");
        }
        closures.close(
                user,
                plan,
                new NewClosure(ClosureForm.text(closing.requestKey()), until, ClosureForm.text(closing.reason())));
        return closures.all(user, plan);
    }

    /**
     * Two versions of a plan.
     *
     * @param words kinds, schemes and categories that differ; none when only one unit's part is compared
     * @param closed ids of items changed within a closed period in between
     */
    record Compared(int from, int to, Difference difference, List<WordChange> words, Set<UUID> closed) {}

    /** What is said to close a time. */
    record Closing(
            @Nullable String requestKey,
            @Nullable LocalDate until,
            @Nullable String reason) {}
}
