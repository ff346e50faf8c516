package org.paodao.progress.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which rounds come. A rule is never rewritten: it ends, and another begins, so that past rounds keep theirs. */
@Service
public class RoundRules {
    static final String SUBJECT = "progress.round_rule";
    private static final int NAME = 60;
    private static final int LAST_DAY = 31;
    private static final int MOST_GRACE = 30;
    private static final int MOST_BACK_FILL = 60;
    private static final int LATEST_END = 1000;

    private final RoundRuleTables rules;
    private final Audit audit;

    RoundRules(RoundRuleTables rules, Audit audit) {
        this.rules = rules;
        this.audit = audit;
    }

    /** All rules, those that have ended included, the older first. */
    @Transactional(readOnly = true)
    public List<RoundRule> all(CurrentUser user) {
        Permissions.require(user, Permission.TASK_READ);
        return rules.all(user.jurisdiction());
    }

    /**
     * Begins a rule. The same rule again, by its id, changes nothing.
     *
     * @param replaces the rule that ends where this one begins; null for none
     * @throws Refusal when an item would be asked by two rules at once: nobody is asked twice for the same
     */
    @Transactional
    public void begin(CurrentUser user, RoundRule rule, @Nullable UUID replaces) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        check(rule);
        rules.lock(user.jurisdiction());
        List<RoundRule> all = rules.all(user.jurisdiction());
        if (all.stream().anyMatch(known -> known.id().equals(rule.id()))) {
            return;
        }
        if (replaces != null) {
            end(user, replaces, rule.since());
        }
        List<RoundRule> left = rules.all(user.jurisdiction());
        left.stream().filter(rule::overlaps).findFirst().ifPresent(other -> {
            throw Refusal.invalid("kinds", "progressround.rule-overlaps", other.name());
        });
        if (!rules.insert(user, rule)) {
            throw Refusal.conflict("progressround.changed");
        }
        audit.record(user, Change.created("progress.round-rule-begun", SUBJECT, rule.id(), Trace.of(rule)));
    }

    /** Ends a rule: it is not about periods that end on this day or later. Ended so already, nothing changes. */
    @Transactional
    public void end(CurrentUser user, UUID id, @Nullable LocalDate until) {
        Permissions.require(user, Permission.REPORT_ACCEPT);
        rules.lock(user.jurisdiction());
        RoundRule rule = rules.all(user.jurisdiction()).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("progressround.rule-unknown"));
        if (until == null || until.isBefore(rule.since())) {
            throw Refusal.invalid("until", "progressround.rule-until", rule.since());
        }
        if (until.equals(rule.until())) {
            return;
        }
        if (rule.until() != null && until.isAfter(rule.until())) {
            throw Refusal.invalid("until", "progressround.rule-ended", rule.until());
        }
        if (!rules.end(user, rule, until)) {
            throw Refusal.conflict("progressround.changed");
        }
        audit.record(
                user,
                new Change("progress.round-rule-ended", SUBJECT, id, null, java.util.Map.of("until", until), null));
    }

    private static void check(RoundRule rule) {
        List<Flaw> flaws = new ArrayList<>();
        if (rule.name().isBlank() || rule.name().length() > NAME) {
            flaws.add(Flaw.at("name", "progressround.name", NAME));
        }
        day(flaws, "opensDay", rule.terms().opens());
        day(flaws, "dueDay", rule.terms().due());
        if (before(rule.terms().due(), rule.terms().opens())) {
            flaws.add(Flaw.at("dueDay", "progressround.due-before-opens"));
        }
        if (rule.terms().grace() < 0 || rule.terms().grace() > MOST_GRACE) {
            flaws.add(Flaw.at("grace", "progressround.number", 0, MOST_GRACE));
        }
        if (rule.terms().backFill() < 1 || rule.terms().backFill() > MOST_BACK_FILL) {
            flaws.add(Flaw.at("backFill", "progressround.number", 1, MOST_BACK_FILL));
        }
        Integer closes = rule.terms().closesAfter();
        if (closes != null && (closes < 1 || closes > LATEST_END)) {
            flaws.add(Flaw.at("closesAfter", "progressround.number", 1, LATEST_END));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static void day(List<Flaw> flaws, String field, Terms.Day day) {
        if (day.day() < 1 || day.day() > LAST_DAY || day.month() < 0 || day.month() > 2) {
            flaws.add(Flaw.at(field, "progressround.number", 1, LAST_DAY));
        }
    }

    private static boolean before(Terms.Day one, Terms.Day other) {
        return one.month() < other.month() || (one.month() == other.month() && one.day() < other.day());
    }

    /** What the trail keeps of a rule. */
    private record Trace(
            String name,
            Rhythm rhythm,
            List<String> kinds,
            List<String> unitKinds,
            String opens,
            String due,
            int grace,
            int backFill,
            @Nullable Integer closesAfter,
            LocalDate since) {
        static Trace of(RoundRule rule) {
            return new Trace(
                    rule.name(),
                    rule.rhythm(),
                    rule.whom().kinds(),
                    rule.whom().unitKinds(),
                    day(rule.terms().opens()),
                    day(rule.terms().due()),
                    rule.terms().grace(),
                    rule.terms().backFill(),
                    rule.terms().closesAfter(),
                    rule.since());
        }

        private static String day(Terms.Day day) {
            return "+" + day.month() + " / " + day.day();
        }
    }
}
