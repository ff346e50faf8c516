package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Change;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.Check;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which figures are checked: dated, for all indicators or for one. */
@Service
public class CheckRules {
    private static final BigDecimal MOST = new BigDecimal("1e12");
    private static final int DECIMALS = 6;

    private final CheckRuleTable table;
    private final Indicators indicators;
    private final Trail trail;

    CheckRules(CheckRuleTable table, Indicators indicators, Trail trail) {
        this.table = table;
        this.indicators = indicators;
        this.trail = trail;
    }

    /** Every rule, those for all indicators first, of one check the newest first. */
    @Transactional(readOnly = true)
    public List<CheckRule> all(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return table.all(user.jurisdiction()).stream()
                .sorted(Comparator.comparing(CheckRule::indicator)
                        .thenComparing(CheckRule::check)
                        .thenComparing(Comparator.comparing(CheckRule::from).reversed()))
                .toList();
    }

    /**
     * Sets a rule. Figures that are there already keep what was found about them; those that come are checked by it. The same again changes nothing.
     *
     * @throws Refusal when it makes no sense, or was changed since it was seen
     */
    @Transactional
    public void set(CurrentUser user, CheckRule wanted) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        check(wanted);
        String code = code(user, wanted.indicator());
        Optional<CheckRule> before =
                table.all(user.jurisdiction()).stream().filter(wanted::isAt).findFirst();
        if (before.filter(wanted::isLike).isPresent()) {
            return;
        }
        if (!table.put(user, wanted)) {
            throw Refusal.conflict("indicatorvalue.rule-changed");
        }
        trail.say(
                user,
                new Change(
                        "indicator.check-set",
                        "indicator.check_rule",
                        wanted.indicator().equals(CheckRule.ALL) ? user.jurisdiction() : wanted.indicator(),
                        before.map(rule -> told(code, rule)).orElse(null),
                        told(code, wanted),
                        wanted.reason().isEmpty() ? null : wanted.reason()));
    }

    private static void check(CheckRule wanted) {
        if (wanted.check() == Check.NUMBER) {
            throw Refusal.invalid("check", "indicatorvalue.rule-number");
        }
        if (wanted.threshold().signum() < 0
                || wanted.threshold().compareTo(MOST) > 0
                || wanted.threshold().scale() > DECIMALS) {
            throw Refusal.invalid("threshold", "indicatorvalue.rule-threshold");
        }
        BigDecimal lowest = wanted.lowest();
        BigDecimal highest = wanted.highest();
        if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
            throw Refusal.invalid("highest", "indicatorvalue.rule-range");
        }
        if (wanted.reason().length() > EntryRules.WORDS_LIMIT) {
            throw Refusal.invalid("reason", "indicatorvalue.words-long", EntryRules.WORDS_LIMIT);
        }
    }

    private String code(CurrentUser user, UUID indicator) {
        return indicator.equals(CheckRule.ALL)
                ? ""
                : indicators.system(user).indicators().stream()
                        .filter(one -> one.id().equals(indicator))
                        .map(Indicator::code)
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("indicatorvalue.indicator-gone"));
    }

    private static Told told(String code, CheckRule rule) {
        return new Told(
                code,
                rule.check().name(),
                rule.from().toString(),
                Objects.toString(rule.severity(), ""),
                rule.threshold().toPlainString(),
                plain(rule.lowest()),
                plain(rule.highest()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** A rule in the trail. */
    private record Told(
            String indicator,
            String check,
            String from,
            String severity,
            String threshold,
            String lowest,
            String highest) {}
}
