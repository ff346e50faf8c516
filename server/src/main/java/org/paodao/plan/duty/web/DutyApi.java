package org.paodao.plan.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.UnitLists;
import org.paodao.plan.duty.BulkDuty;
import org.paodao.plan.duty.Duties;
import org.paodao.plan.duty.DutyKind;
import org.paodao.plan.duty.Handover;
import org.paodao.plan.duty.Handovers;
import org.paodao.plan.duty.ItemDuty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
    private final UnitLists units;

    DutyApi(Duties duties, Handovers handovers, UnitLists units) {
        this.duties = duties;
        this.handovers = handovers;
        this.units = units;
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
    @PostMapping("/plans/{plan}/duties/preview")
    @Operation(
            summary = "What a change of one duty, or of one duty of many items, would do; nothing is written",
            description =
                    "Without items it is about what holds for the unit as a rule. The answer's seen goes back with"
                            + " the change.")
    BulkDuty.Preview preview(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @RequestBody Wanted wanted) {
        return duties.preview(user, plan, bulk(user, wanted));
    }

    @Needs(Permission.DUTY_EDIT)
    @PostMapping("/plans/{plan}/duties")
    @Operation(
            summary = "Change one duty, or one duty of many items, all or none",
            description = "seen is the preview's; it is refused when something changed since.")
    Changed change(@Parameter(hidden = true) CurrentUser user, @PathVariable String plan, @RequestBody Wanted wanted) {
        String seen = wanted.seen() == null ? "" : wanted.seen();
        return new Changed(duties.apply(user, plan, bulk(user, wanted), seen));
    }

    /** The unit is one of the user's jurisdiction, or it is not there. */
    private BulkDuty bulk(CurrentUser user, Wanted wanted) {
        UUID unit = wanted.unit();
        if (unit == null) {
            throw Refusal.invalid("unit", "organization.unit.unknown");
        }
        return wanted.of(units.node(user, unit, units.today()).id());
    }

    @Needs(Permission.DUTY_EDIT)
    @GetMapping("/handovers")
    @Operation(summary = "Handovers that are open, of the units whose duties you may change")
    List<Handover> handovers(@Parameter(hidden = true) CurrentUser user) {
        return handovers.open(user);
    }

    @Needs(Permission.DUTY_EDIT)
    @PostMapping("/handovers/{handover}")
    @Operation(
            summary = "Let others take over some duties of a handover, or all",
            description =
                    "takers says for each duty by its id who takes it over: the one proposed or another of the unit."
                            + " The handover is settled with its last duty. seen is the handover's version that was read.")
    List<Handover> settle(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID handover, @RequestBody Settling settling) {
        handovers.accept(user, handover, settling.seen(), settling.takers() == null ? Map.of() : settling.takers());
        return handovers.open(user);
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/handovers/{handover}/end")
    @Operation(
            summary = "End a handover of a unit in which nobody is left; its items stay with the office",
            description = "seen is the handover's version that was read.")
    List<Handover> end(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID handover, @RequestParam int seen) {
        handovers.end(user, handover, seen);
        return handovers.open(user);
    }

    /**
     * A change of duties.
     *
     * @param items ids of items that the unit leads; none for what holds for the unit as a rule
     * @param person who holds it from now on
     * @param section the lead section, for that kind
     * @param clear whether nobody of its own holds it, so that the unit's rule holds
     * @param seen of the preview
     */
    @Schema(name = "DutyChange", example = """
            {"unit": "0198c5a0-7c1e-7d2b-9f0a-3b5a6f1e2d4c", "kind": "LIAISON",
             "items": ["0198c5a0-7c1e-7d2b-9f0a-3b5a6f1e2d4d"], "person": "0198c5a0-7c1e-7d2b-9f0a-3b5a6f1e2d4e",
             "seen": "1f2e3d"}""")
    record Wanted(
            @Nullable UUID unit,
            @Nullable DutyKind kind,
            @Nullable List<UUID> items,
            @Nullable UUID person,
            @Nullable String section,
            @Nullable Boolean clear,
            @Nullable String seen) {
        BulkDuty of(UUID of) {
            String cleared = Boolean.TRUE.equals(clear) ? "yes" : null;
            return new DutyForm(null, kind, items, person, section, cleared, seen).bulk(of);
        }
    }

    /** How many duties changed. */
    record Changed(long changed) {}

    /** Who takes which duty over. */
    record Settling(int seen, @Nullable Map<UUID, UUID> takers) {}
}
