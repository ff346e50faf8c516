package org.paodao.notice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.notice.DatedRule;
import org.paodao.notice.ReminderRules;
import org.paodao.notice.Rule;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the office sets when people are reminded. */
@Controller
class ReminderRulesController {
    private static final String PAGE = "/settings/reminders";

    private final ReminderRules rules;
    private final Clock clock;

    ReminderRulesController(ReminderRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Needs(Permission.NOTICE_MANAGE)
    @GetMapping(PAGE)
    Page page(CurrentUser user) {
        LocalDate day = LocalDate.now(clock);
        List<DatedRule> all = rules.all(user);
        Rule today = rules.today(user);
        int seen = all.stream()
                .filter(one -> one.holdsFrom().equals(day))
                .map(DatedRule::version)
                .findFirst()
                .orElse(0);
        return new RulesPage(day, today, all, RuleForm.of(day, today, seen));
    }

    @Needs(Permission.NOTICE_MANAGE)
    @PostMapping(PAGE)
    Page set(CurrentUser user, RuleForm form) {
        return Page.orAgain(
                () -> {
                    LocalDate from = form.from();
                    rules.set(user, from, form.rule(), RuleForm.get(form.reason()), seen(user, form, from));
                    return Page.redirect(PAGE).saying("notice.rule-set", from);
                },
                () -> new RulesPage(LocalDate.now(clock), rules.today(user), rules.all(user), form));
    }

    /** The version that was seen is that of the rule of today; one of another day was shown in the list beside. */
    private int seen(CurrentUser user, RuleForm form, LocalDate from) {
        return from.equals(LocalDate.now(clock))
                ? form.version()
                : rules.all(user).stream()
                        .filter(one -> one.holdsFrom().equals(from))
                        .map(DatedRule::version)
                        .findFirst()
                        .orElse(0);
    }
}
