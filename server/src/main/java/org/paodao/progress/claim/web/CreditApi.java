package org.paodao.progress.claim.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.claim.NewCredit;
import org.paodao.progress.claim.SharedCredit;
import org.paodao.progress.claim.SharedCredits;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What units share, for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/credits")
@Tag(name = "credits", description = "Achievements that several units claim, shared between them")
class CreditApi {
    private final SharedCredits credits;

    CreditApi(SharedCredits credits) {
        this.credits = credits;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    @Operation(
            summary = "What units share, in all rounds or one",
            description = "The office sees all, a unit its own. Each comes with all its versions, newest first.")
    List<SharedCredit> all(
            @Parameter(hidden = true) CurrentUser user, @RequestParam(required = false) @Nullable UUID round) {
        return credits.all(user, round);
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/{credit}")
    @Operation(summary = "A shared credit with its versions")
    SharedCredit one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID credit) {
        return credits.one(user, credit);
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping
    @Operation(
            summary = "Share a credit between units",
            description = "The shares make exactly 100. Sent again with the same requestKey it is registered once.")
    SharedCredit register(@Parameter(hidden = true) CurrentUser user, @RequestBody Wish wish) {
        if (wish.requestKey() == null || wish.requestKey().isBlank() || wish.round() == null) {
            throw Refusal.invalid("requestKey", "progresscredit.request-key");
        }
        UUID id = credits.register(
                user,
                new NewCredit.Request(wish.requestKey(), wish.round()),
                said(wish.name(), wish.reason(), wish.parts()));
        return credits.one(user, id);
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/{credit}/steps")
    @Operation(
            summary = "Share it otherwise, or not at all: change, withdraw",
            description = "seen is the number of the version that you saw; a reason is wanted.")
    SharedCredit step(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID credit, @RequestBody Step step) {
        credits.one(user, credit);
        switch (step.step() == null ? "" : step.step()) {
            case "change" -> credits.change(user, credit, step.seen(), said(step.name(), step.reason(), step.parts()));
            case "withdraw" -> credits.withdraw(user, credit, step.seen(), text(step.reason()));
            default -> throw Refusal.invalid("step", "progressreport.step-unknown");
        }
        return credits.one(user, credit);
    }

    private static NewCredit said(@Nullable String name, @Nullable String reason, @Nullable List<Part> parts) {
        List<SharedCredit.Part> read = new ArrayList<>();
        for (Part part : Objects.requireNonNullElse(parts, List.<Part>of())) {
            UUID unit = part.unit();
            BigDecimal share = part.share();
            if (unit == null || share == null) {
                throw Refusal.invalid("parts", "progresscredit.share");
            }
            read.add(new SharedCredit.Part(unit, part.item(), share));
        }
        return new NewCredit(text(name), text(reason), read);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    /** The part of a unit, of what it reports on an item or of all that it reports in the round. */
    record Part(
            @Nullable UUID unit,
            @Nullable UUID item,
            @Nullable BigDecimal share) {}

    /** A credit to be shared. */
    record Wish(
            @Nullable String requestKey,
            @Nullable UUID round,
            @Nullable String name,
            @Nullable String reason,
            @Nullable List<Part> parts) {}

    /** A change of how it is shared. */
    record Step(
            @Nullable String step,
            int seen,
            @Nullable String name,
            @Nullable String reason,
            @Nullable List<Part> parts) {}
}
