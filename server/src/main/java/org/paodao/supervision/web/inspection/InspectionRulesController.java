package org.paodao.supervision.web.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.inspection.InspectionRule;
import org.paodao.supervision.inspection.InspectionRuleBook;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which the rule for inspections is read and put in force. */
@Controller
@RequestMapping("/inspections/rules")
class InspectionRulesController {
    private final InspectionRuleBook rules;

    InspectionRulesController(InspectionRuleBook rules) {
        this.rules = rules;
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping
    InspectionRulesPage list(CurrentUser user) {
        return page(user, Ids.next().toString(), Map.of());
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping
    Page publish(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = typed.toSingleValueMap();
        String key = fields.getOrDefault("requestKey", "");
        return Page.orAgain(
                () -> {
                    var terms = new InspectionRule.Terms(
                            number(fields, "mostPerYear"),
                            number(fields, "answerDays"),
                            number(fields, "followUpDays"));
                    int version = rules.publish(user, key, day(fields), terms, fields.getOrDefault("reason", ""));
                    return Page.redirect("/inspections/rules").saying("supervisioninspection.said.rule", version);
                },
                () -> page(user, key, fields));
    }

    private InspectionRulesPage page(CurrentUser user, String key, Map<String, String> typed) {
        return new InspectionRulesPage(
                rules.rules(user), Permissions.may(user, Permission.INSPECTION_MANAGE), key, typed);
    }

    private static LocalDate day(Map<String, String> fields) {
        try {
            return LocalDate.parse(fields.getOrDefault("since", "").strip());
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid("since", "supervisioninspection.since");
        }
    }

    private static int number(Map<String, String> fields, String name) {
        String typed = fields.getOrDefault(name, "").strip();
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
