package org.paodao.supervision.web.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;
import org.paodao.supervision.clock.ClockRuleBook;
import org.paodao.supervision.clock.Clocks;
import org.paodao.supervision.clock.Deadline;
import org.paodao.supervision.clock.Given;
import org.paodao.supervision.clock.Urgency;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which rules for deadlines are read, tried and put in force. */
@Controller
@RequestMapping(ClockRulesController.RULES)
class ClockRulesController {
    static final String RULES = "/matters/rules";

    private final ClockRuleBook rules;
    private final Clocks clocks;
    private final Calendar calendar;
    private final Clock clock;

    ClockRulesController(ClockRuleBook rules, Clocks clocks, Calendar calendar, Clock clock) {
        this.rules = rules;
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping
    ClockRulesPage list(CurrentUser user, ClockQuery query) {
        return new ClockRulesPage(
                rules.rules(user), tried(user, query), Permissions.may(user, Permission.MATTER_MANAGE));
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping("/{code}")
    ClockRulePage one(CurrentUser user, @PathVariable String code) {
        return new ClockRulePage(rules.beginning(user, code), Ids.next().toString(), Map.of());
    }

    @Needs(Permission.MATTER_MANAGE)
    @PostMapping("/{code}")
    Page publish(CurrentUser user, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = typed.toSingleValueMap();
        var form = new ClockRuleForm(fields);
        return Page.orAgain(
                () -> {
                    int version = rules.publish(
                            user, form.requestKey(), form.read(rules.beginning(user, code)), form.reason());
                    return Page.redirect(RULES).saying("supervisionclock.said.published", code, version);
                },
                () -> new ClockRulePage(rules.beginning(user, code), form.requestKey(), fields));
    }

    private ClockTry tried(CurrentUser user, ClockQuery query) {
        LocalDate begun = query.begunOr(LocalDate.now(clock));
        Given given = given(user, query, begun);
        if (given == null) {
            return new ClockTry(query.sourceCode(), query.how(), begun, null, List.of(), true);
        }
        WorkingDays days = calendar.workingDays(user.jurisdiction());
        Deadline deadline = given.deadline();
        return new ClockTry(
                query.sourceCode(), query.how(), begun, given, deadline.explain(days), deadline.isCertain(days));
    }

    private @Nullable Given given(CurrentUser user, ClockQuery query, LocalDate begun) {
        Urgency urgency = query.how();
        try {
            return clocks.deadline(user.jurisdiction(), query.sourceCode(), urgency, begun);
        } catch (Refusal unknown) {
            return null;
        }
    }
}
