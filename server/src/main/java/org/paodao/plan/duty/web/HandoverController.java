package org.paodao.plan.duty.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.duty.Handover;
import org.paodao.plan.duty.HandoverRules;
import org.paodao.plan.duty.Handovers;
import org.paodao.plan.duty.SilentOwners;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handing over what somebody who leaves looked after. */
@Controller
@RequestMapping("/units/handovers")
class HandoverController {
    private final Handovers handovers;
    private final HandoverRules rules;
    private final SilentOwners silent;

    HandoverController(Handovers handovers, HandoverRules rules, SilentOwners silent) {
        this.handovers = handovers;
        this.rules = rules;
        this.silent = silent;
    }

    @Needs(Permission.DUTY_EDIT)
    @GetMapping
    Page open(CurrentUser user) {
        List<Handover> open = handovers.open(user);
        boolean office = Permissions.may(user, Permission.UNIT_EDIT);
        return new HandoversPage(
                open,
                handovers.choices(user, open),
                office ? silent.all(user) : List.of(),
                rules.days(user.jurisdiction()),
                handovers.today(),
                office);
    }

    @Needs(Permission.DUTY_EDIT)
    @PostMapping("/{handover}")
    Page accept(
            CurrentUser user,
            @PathVariable UUID handover,
            @RequestParam int seen,
            @RequestParam MultiValueMap<String, String> fields) {
        return Page.orAgain(
                () -> {
                    handovers.accept(user, handover, seen, takers(fields));
                    return Page.redirect("/units/handovers").saying("duty.handover-accepted");
                },
                () -> open(user));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/{handover}/end")
    Page end(CurrentUser user, @PathVariable UUID handover, @RequestParam int seen) {
        return Page.orAgain(
                () -> {
                    handovers.end(user, handover, seen);
                    return Page.redirect("/units/handovers").saying("duty.handover-ended");
                },
                () -> open(user));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/rule")
    Page rule(CurrentUser user, @RequestParam int days) {
        return Page.orAgain(
                () -> {
                    rules.set(user, days);
                    return Page.redirect("/units/handovers").saying("duty.rule-set", days);
                },
                () -> open(user));
    }

    /** One field {@code taker-DUTY} for each duty; an empty one leaves it open. A button {@code only} names one duty. */
    private static Map<UUID, UUID> takers(MultiValueMap<String, String> fields) {
        String only = fields.toSingleValueMap().getOrDefault("only", "");
        Map<UUID, UUID> takers = new HashMap<>();
        fields.toSingleValueMap().forEach((name, value) -> {
            boolean wanted = name.startsWith("taker-") && (only.isEmpty() || name.equals("taker-" + only));
            if (wanted && !value.isBlank()) {
                takers.put(id(name.substring("taker-".length())), id(value));
            }
        });
        return takers;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("takers", "duty.takers-missing");
        }
    }
}
