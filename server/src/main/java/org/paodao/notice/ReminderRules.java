package org.paodao.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of reminders, which the office sets from a day on. */
@Service
public class ReminderRules {
    private static final int REASON_LIMIT = 200;
    private static final int MOST_DAYS = 60;
    private static final int LONGEST = 250;
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private final ReminderRuleTable table;
    private final Audit audit;
    private final Clock clock;

    ReminderRules(ReminderRuleTable table, Audit audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, the one that holds last first. */
    @Transactional(readOnly = true)
    public List<DatedRule> all(CurrentUser user) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        return table.all(user.jurisdiction());
    }

    /** The rule that holds today. */
    @Transactional(readOnly = true)
    public Rule today(CurrentUser user) {
        Permissions.require(user, Permission.OWN_ACCOUNT);
        return table.holding(user.jurisdiction(), LocalDate.now(clock));
    }

    /**
     * Sets what holds from a day on; today at the earliest, for what was told was told by the rule of its day.
     *
     * @param seen the version of the rule of that day; 0 for none
     */
    @Transactional
    public void set(CurrentUser user, LocalDate from, Rule rule, String reason, int seen) {
        Permissions.require(user, Permission.NOTICE_MANAGE);
        check(from, rule, reason);
        if (!table.put(user, from, rule, reason.strip(), seen)) {
            throw Refusal.conflict("notice.rule-changed");
        }
        audit.record(
                user,
                new Change(
                        "notice.rule-set",
                        "notice.rule",
                        user.jurisdiction(),
                        null,
                        Map.of("holdsFrom", from.toString(), "rule", rule),
                        reason.strip()));
    }

    private void check(LocalDate from, Rule rule, String reason) {
        List<Flaw> flaws = new ArrayList<>();
        if (from.isBefore(LocalDate.now(clock))) {
            flaws.add(Flaw.at("holdsFrom", "notice.from-past"));
        }
        if (reason.isBlank() || reason.length() > REASON_LIMIT) {
            flaws.add(Flaw.at("reason", "notice.reason", REASON_LIMIT));
        }
        if (rule.before().size() > 5 || !rule.before().stream().allMatch(n -> n > 0 && n <= MOST_DAYS)) {
            flaws.add(Flaw.at("before", "notice.before", MOST_DAYS));
        }
        number(flaws, "lateEvery", rule.lateEvery(), MOST_DAYS);
        number(flaws, "waitingEvery", rule.waitingEvery(), MOST_DAYS);
        number(flaws, "headAfter", rule.headAfter(), LONGEST);
        number(flaws, "officeAfter", rule.officeAfter(), LONGEST);
        number(flaws, "sumAfter", rule.sumAfter(), LONGEST);
        if (!rule.mailDomains().stream()
                .allMatch(domain -> DOMAIN.matcher(domain).matches())) {
            flaws.add(Flaw.at("mailDomains", "notice.domains"));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    private static void number(List<Flaw> flaws, String field, int given, int most) {
        if (given < 0 || given > most) {
            flaws.add(Flaw.at(field, "notice.number", most));
        }
    }
}
