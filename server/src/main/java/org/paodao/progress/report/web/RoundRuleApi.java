package org.paodao.progress.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.round.Extensions;
import org.paodao.progress.round.Rhythm;
import org.paodao.progress.round.RoundLists;
import org.paodao.progress.round.RoundRule;
import org.paodao.progress.round.RoundRules;
import org.paodao.progress.round.Terms;
import org.paodao.progress.round.Whom;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rules of rounds and requests for more time, for other programs. */
@RestController
@RequestMapping("/api/v1/rounds")
@Tag(name = "rounds")
class RoundRuleApi {
    private final RoundRules rules;
    private final RoundLists lists;
    private final Extensions extensions;

    RoundRuleApi(RoundRules rules, RoundLists lists, Extensions extensions) {
        this.rules = rules;
        this.lists = lists;
        this.extensions = extensions;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping("/rules")
    @Operation(summary = "The rules by which rounds come, those that have ended included")
    List<RoundRule> all(@Parameter(hidden = true) CurrentUser user) {
        return rules.all(user);
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/rules")
    @Operation(
            summary = "Begin a rule",
            description = "The rule that it replaces ends where it begins. With the same id twice it begins once.")
    void begin(@Parameter(hidden = true) CurrentUser user, @RequestBody Wish wish) {
        rules.begin(user, wish.rule(), wish.replaces());
    }

    @Needs(Permission.REPORT_ACCEPT)
    @DeleteMapping("/rules/{rule}")
    @Operation(summary = "End a rule: it is not about periods that end on this day or later")
    void end(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID rule,
            @RequestParam(required = false) @Nullable LocalDate until) {
        rules.end(user, rule, until);
    }

    @Needs({Permission.REPORT_WRITE, Permission.REPORT_APPROVE})
    @PostMapping("/{round}/extensions")
    @Operation(
            summary = "Ask for more time, for a unit",
            description = "With an id of its own a request that is sent again counts once, also after its answer.")
    void ask(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID round, @RequestBody Asking asking) {
        lists.one(user, round);
        UUID unit = asking.unit();
        if (unit == null) {
            throw Refusal.invalid("unit", "progressround.unit-unknown", "");
        }
        extensions.ask(user, round, unit, Objects.requireNonNullElseGet(asking.id(), Ids::next), asking.said());
    }

    @Needs(Permission.REPORT_ACCEPT)
    @PostMapping("/{round}/extensions/{extension}")
    @Operation(
            summary = "Answer a request for more time",
            description = "With a day it is granted until then; without one it is refused, with the reason.")
    void answer(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID round,
            @PathVariable UUID extension,
            @RequestBody Asking asking) {
        lists.one(user, round);
        extensions.answer(user, extension, asking.said());
    }

    /** A rule to begin; what is left out is as most districts do. */
    record Wish(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable Rhythm rhythm,
            @Nullable Whom whom,
            @Nullable Terms terms,
            @Nullable LocalDate since,
            @Nullable UUID replaces) {
        RoundRule rule() {
            if (since == null) {
                throw Refusal.invalid("since", "progressround.days");
            }
            return new RoundRule(
                    Objects.requireNonNullElseGet(id, Ids::next),
                    name == null ? "" : name.strip(),
                    Objects.requireNonNullElse(rhythm, Rhythm.QUARTERLY),
                    Objects.requireNonNullElse(whom, Whom.ALL),
                    Objects.requireNonNullElse(terms, Terms.USUAL),
                    since,
                    null,
                    1);
        }
    }

    /**
     * A request or its answer.
     *
     * @param id of a request, chosen by whoever sends it
     */
    record Asking(
            @Nullable UUID id,
            @Nullable UUID unit,
            @Nullable LocalDate until,
            @Nullable String reason) {
        Extensions.Said said() {
            return new Extensions.Said(until, reason == null ? "" : reason);
        }
    }
}
