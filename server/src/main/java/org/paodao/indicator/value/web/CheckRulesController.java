package org.paodao.indicator.value.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
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
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the rules by which figures are checked are read and set. */
@Controller
class CheckRulesController {
    private static final String CHECKS = "/indicators/checks";

    private final CheckRules rules;
    private final Indicators indicators;
    private final Clock clock;

    CheckRulesController(CheckRules rules, Indicators indicators, Clock clock) {
        this.rules = rules;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** The rules; the form holds the one that is named, to be changed. */
    @Needs(Permission.INDICATOR_READ)
    @GetMapping(CHECKS)
    CheckRulesPage list(CurrentUser user, @RequestParam MultiValueMap<String, String> asked) {
        Map<UUID, String> names = new LinkedHashMap<>();
        indicators
                .system(user)
                .indicators()
                .forEach(one ->
                        names.put(one.id(), one.code() + " " + one.definition().name()));
        List<CheckRule> all = rules.all(user);
        return new CheckRulesPage(
                all, names, Permissions.may(user, Permission.INDICATOR_EDIT), form(all, asked.toSingleValueMap()));
    }

    private Map<String, String> form(List<CheckRule> all, Map<String, String> asked) {
        Map<String, String> typed = new HashMap<>();
        typed.put("from", LocalDate.now(clock).withDayOfMonth(1).toString());
        typed.put("severity", Severity.WARN.name());
        all.stream()
                .filter(rule -> rule.indicator().toString().equals(asked.get("indicator"))
                        && rule.check().name().equals(asked.get("check"))
                        && rule.from().toString().equals(asked.get("from")))
                .findFirst()
                .ifPresent(rule -> fill(typed, rule));
        return typed;
    }

    private static void fill(Map<String, String> typed, CheckRule rule) {
        typed.put(
                "indicator",
                rule.indicator().equals(CheckRule.ALL) ? "" : rule.indicator().toString());
        typed.put("check", rule.check().name());
        typed.put("from", rule.from().toString());
        typed.put("severity", Objects.toString(rule.severity(), ""));
        typed.put("threshold", rule.threshold().toPlainString());
        typed.put("lowest", plain(rule.lowest()));
        typed.put("highest", plain(rule.highest()));
        typed.put("seen", String.valueOf(rule.version()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping(CHECKS)
    Page set(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = typed.toSingleValueMap();
        return Page.orAgain(
                () -> {
                    CheckRule rule = read(new Fields(fields));
                    rules.set(user, rule);
                    return Page.redirect(CHECKS).saying("indicatorvalue.rules.was-set", rule.from());
                },
                () -> list(user, typed).with(fields));
    }

    private static CheckRule read(Fields fields) {
        Check check = fields.check();
        BigDecimal threshold = fields.number("threshold");
        String seen = fields.get("seen");
        return new CheckRule(
                fields.indicator(),
                check,
                fields.day(),
                fields.severity(),
                threshold == null ? CheckSettings.usual().of(check).threshold() : threshold,
                check == Check.RANGE ? fields.number("lowest") : null,
                check == Check.RANGE ? fields.number("highest") : null,
                fields.get("reason"),
                seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0,
                Instant.EPOCH,
                "");
    }

    /** What was typed. */
    private record Fields(Map<String, String> typed) {
        String get(String name) {
            return typed.getOrDefault(name, "").strip();
        }

        UUID indicator() {
            try {
                return get("indicator").isEmpty() ? CheckRule.ALL : UUID.fromString(get("indicator"));
            } catch (IllegalArgumentException e) {
                throw Refusal.invalid("indicator", "indicatorvalue.indicator-unknown", get("indicator"));
            }
        }

        Check check() {
            Check kind = WarningApi.kind(get("check"));
            if (kind == null) {
                throw Refusal.invalid("check", "indicatorvalue.rule-check");
            }
            return kind;
        }

        LocalDate day() {
            return CheckRuleApi.day(get("from"));
        }

        @Nullable
        Severity severity() {
            return Arrays.stream(Severity.values())
                    .filter(known -> known.name().equals(get("severity")))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        BigDecimal number(String name) {
            return get(name).isEmpty() ? null : TypedAmount.read(name, get(name), "");
        }
    }
}
