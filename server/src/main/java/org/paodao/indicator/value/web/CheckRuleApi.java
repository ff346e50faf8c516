package org.paodao.indicator.value.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.value.CheckRule;
import org.paodao.indicator.value.CheckRules;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Severity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules by which figures are checked, for other programs. */
@RestController
@RequestMapping("/api/v1/indicator-checks")
@Tag(name = "indicator-checks", description = "By which rules figures are checked")
class CheckRuleApi {
    private final CheckRules rules;
    private final Indicators indicators;

    CheckRuleApi(CheckRules rules, Indicators indicators) {
        this.rules = rules;
        this.indicators = indicators;
    }

    @Operation(summary = "Every rule that was set; what has none is as usual")
    @Needs(Permission.INDICATOR_READ)
    @GetMapping
    List<Rule> list(@Parameter(hidden = true) CurrentUser user) {
        Map<UUID, String> codes = new HashMap<>();
        indicators.system(user).indicators().forEach(one -> codes.put(one.id(), one.code()));
        return rules.all(user).stream()
                .map(rule -> new Rule(
                        rule.indicator().equals(CheckRule.ALL) ? null : codes.getOrDefault(rule.indicator(), ""),
                        rule.check().name(),
                        rule.from().toString(),
                        rule.severity() == null ? null : rule.severity().name(),
                        rule.threshold(),
                        rule.lowest(),
                        rule.highest(),
                        rule.reason(),
                        rule.version()))
                .toList();
    }

    @Operation(
            summary = "Set a rule from a day on",
            description =
                    "Without indicator for all that have no rule of their own; without severity to be checked as if there were none."
                            + " version is the one that was seen, 0 when the rule is new. The same again changes nothing.")
    @Needs(Permission.INDICATOR_EDIT)
    @PutMapping
    void set(@Parameter(hidden = true) CurrentUser user, @RequestBody Rule rule) {
        Check check = WarningApi.kind(rule.check());
        if (check == null) {
            throw Refusal.invalid("check", "indicatorvalue.rule-check");
        }
        rules.set(
                user,
                new CheckRule(
                        indicator(user, rule.indicator()),
                        check,
                        day(requireNonNullElse(rule.from(), "")),
                        severity(rule.severity()),
                        requireNonNullElse(
                                rule.threshold(),
                                CheckSettings.usual().of(check).threshold()),
                        check == Check.RANGE ? rule.lowest() : null,
                        check == Check.RANGE ? rule.highest() : null,
                        requireNonNullElse(rule.reason(), ""),
                        requireNonNullElse(rule.version(), 0),
                        Instant.EPOCH,
                        ""));
    }

    private UUID indicator(CurrentUser user, @Nullable String code) {
        return code == null || code.isEmpty()
                ? CheckRule.ALL
                : indicators
                        .system(user)
                        .coded(code)
                        .map(Indicator::id)
                        .orElseThrow(() -> Refusal.notFound("indicatorvalue.indicator-unknown", code));
    }

    private static @Nullable Severity severity(@Nullable String name) {
        try {
            return name == null ? null : Severity.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("severity", "indicatorvalue.rule-check");
        }
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("from", "indicatorvalue.rule-day");
        }
    }

    /**
     * A rule.
     *
     * @param indicator its code; null for all
     * @param from figures of periods that end on this day or later are checked so
     * @param severity OFF, WARN or BLOCK; null as if there were no rule
     * @param lowest for RANGE: the least that is possible
     * @param highest for RANGE: the most that is possible
     */
    record Rule(
            @Nullable String indicator,
            @Nullable String check,
            @Nullable String from,
            @Nullable String severity,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            @Nullable String reason,
            @Nullable Integer version) {}
}
