package org.paodao.supervision.web.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.clock.Urgency;
import org.paodao.supervision.inspection.Check;
import org.paodao.supervision.inspection.InspectionFindings;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionSamples;
import org.paodao.supervision.inspection.Inspections;
import org.paodao.supervision.inspection.NewFinding;
import org.paodao.supervision.problem.Reinspections;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is written down while an inspection is carried out, for other programs: points, samples, findings. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
@Tag(name = "inspections")
class InspectionWorkApi {
    private final InspectionLists lists;
    private final Inspections inspections;
    private final InspectionFindings findings;
    private final InspectionSamples samples;
    private final Reinspections reinspections;

    InspectionWorkApi(
            InspectionLists lists,
            Inspections inspections,
            InspectionFindings findings,
            InspectionSamples samples,
            Reinspections reinspections) {
        this.lists = lists;
        this.inspections = inspections;
        this.findings = findings;
        this.samples = samples;
        this.reinspections = reinspections;
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/checks")
    @Operation(
            summary = "Write down the points and what was seen at each",
            description =
                    "The whole list is sent; result is OPEN, GOOD, BAD or NONE. seen is the version that you saw.")
    InspectionApi.Told check(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Checked checked) {
        lists.one(user, id);
        inspections.check(user, id, number(checked.seen()), checked.list());
        return told(user, id);
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/samples")
    @Operation(
            summary = "Draw a sample",
            description =
                    "From the unit's items of the plans, the matters that it leads, or both. The same seed over the"
                        + " same things draws the same; without one, one is given. Drawing again needs a reason, and"
                        + " the earlier draw stays.")
    InspectionApi.Told draw(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Drawing drawing) {
        lists.one(user, id);
        samples.draw(user, id, number(drawing.seen()), drawing.wish());
        return told(user, id);
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/findings")
    @Operation(
            summary = "Write a finding down",
            description = "Sent again with the same requestKey it is written down once. item is the id of a plan item.")
    InspectionApi.Told find(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Found found) {
        lists.one(user, id);
        String key = InspectionQuery.get(found.requestKey());
        if (key.isEmpty()) {
            throw Refusal.invalid("requestKey", "supervisioninspection.request-key");
        }
        var wish = new NewFinding(
                key, found.item(), InspectionQuery.get(found.words()), InspectionQuery.get(found.evidence()));
        findings.find(user, id, number(found.seen()), wish);
        return told(user, id);
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/findings/{finding}/steps")
    @Operation(
            summary = "Settle a finding",
            description =
                    "strike it with words, the reason, before the conclusion is sent; make it a matter with an urgency"
                            + " afterwards. A finding becomes one matter, however often it is sent.")
    InspectionApi.Told settle(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @RequestBody Settling settling) {
        lists.one(user, id).finding(finding);
        switch (InspectionQuery.get(settling.step())) {
            case "strike" ->
                findings.strike(user, id, finding, number(settling.seen()), InspectionQuery.get(settling.words()));
            case "matter" ->
                findings.begin(user, id, finding, Objects.requireNonNullElse(settling.urgency(), Urgency.NORMAL));
            default -> throw Refusal.invalid("step", "supervisioninspection.step-unknown");
        }
        return told(user, id);
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping("/rechecks")
    @Operation(
            summary = "Say whether a problem of the unit is solved",
            description =
                    "While the inspection is under way, or when the office looks again. The newest re-inspection after"
                            + " the measures were agreed to counts when the problem is to be closed.")
    InspectionApi.Told recheck(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Looked looked) {
        lists.one(user, id);
        UUID problem = looked.problem();
        if (problem == null) {
            throw Refusal.invalid("problem", "supervisionproblem.recheck-unknown");
        }
        var result = new Reinspections.Result(
                problem, Boolean.TRUE.equals(looked.solved()), InspectionQuery.get(looked.words()));
        reinspections.enter(user, id, number(looked.seen()), result);
        return told(user, id);
    }

    private InspectionApi.Told told(CurrentUser user, UUID id) {
        return InspectionApi.Told.of(lists.one(user, id));
    }

    private static int number(@Nullable Integer sent) {
        return sent == null ? 0 : sent;
    }

    /** The points of an inspection. */
    record Checked(@Nullable Integer seen, @Nullable List<Point> checks) {
        List<Check> list() {
            return checks == null
                    ? List.of()
                    : checks.stream().map(Point::check).toList();
        }
    }

    /** A point and what was seen at it. */
    record Point(
            @Nullable String point,
            Check.@Nullable Result result,
            @Nullable String seen) {
        Check check() {
            return new Check(
                    InspectionQuery.get(point),
                    Objects.requireNonNullElse(result, Check.Result.OPEN),
                    InspectionQuery.get(seen));
        }
    }

    /** What is to be drawn. */
    record Drawing(
            @Nullable Integer seen,
            @Nullable Boolean items,
            @Nullable Boolean matters,
            @Nullable String seed,
            @Nullable Integer wanted,
            @Nullable String reason) {
        InspectionSamples.Draw wish() {
            return new InspectionSamples.Draw(
                    Boolean.TRUE.equals(items),
                    Boolean.TRUE.equals(matters),
                    seed,
                    number(wanted),
                    InspectionQuery.get(reason));
        }
    }

    /** What was found. */
    record Found(
            @Nullable String requestKey,
            @Nullable Integer seen,
            @Nullable UUID item,
            @Nullable String words,
            @Nullable String evidence) {}

    /** What was seen of a problem. */
    record Looked(
            @Nullable Integer seen,
            @Nullable UUID problem,
            @Nullable Boolean solved,
            @Nullable String words) {}

    /** What is done with a finding. */
    record Settling(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable String words,
            @Nullable Urgency urgency) {}
}
