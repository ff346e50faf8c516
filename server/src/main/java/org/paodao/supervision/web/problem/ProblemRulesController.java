package org.paodao.supervision.web.problem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.problem.ProblemRuleBook;
import org.paodao.supervision.problem.ProblemRules;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which the sources, levels and terms of the list are read and put in force. */
@Controller
@RequestMapping("/problems/rules")
class ProblemRulesController {
    private final ProblemRuleBook rules;

    ProblemRulesController(ProblemRuleBook rules) {
        this.rules = rules;
    }

    @Needs(Permission.PROBLEM_READ)
    @GetMapping
    ProblemRulesPage list(CurrentUser user) {
        return new ProblemRulesPage(rules.rules(user), Permissions.may(user, Permission.PROBLEM_MANAGE));
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @GetMapping("/{code}")
    ProblemRulePage one(CurrentUser user, @PathVariable String code) {
        return new ProblemRulePage(rules.beginning(user, code), Ids.next().toString(), Map.of());
    }

    @Needs(Permission.PROBLEM_MANAGE)
    @PostMapping("/{code}")
    Page publish(CurrentUser user, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = typed.toSingleValueMap();
        return Page.orAgain(
                () -> {
                    ProblemRules read = read(rules.beginning(user, code), fields);
                    int version = rules.publish(user, get(fields, "requestKey"), read, get(fields, "reason"));
                    return Page.redirect("/problems/rules").saying("supervisionproblem.said.rules", code, version);
                },
                () -> new ProblemRulePage(rules.beginning(user, code), get(fields, "requestKey"), fields));
    }

    private static ProblemRules read(ProblemRules was, Map<String, String> fields) {
        return new ProblemRules(
                was.code(),
                number(fields, "version"),
                was.source(),
                day(fields, was.from()),
                lines(fields, "types").stream()
                        .map(ProblemRulesController::type)
                        .toList(),
                lines(fields, "levels"),
                number(fields, "noticeDays"),
                number(fields, "alike"));
    }

    private static ProblemRules.Type type(String line) {
        String[] parts = line.split("[：:]", 2);
        return new ProblemRules.Type(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
    }

    private static List<String> lines(Map<String, String> fields, String name) {
        return get(fields, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String get(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static int number(Map<String, String> fields, String name) {
        return get(fields, name).matches("\\d{1,6}") ? Integer.parseInt(get(fields, name)) : -1;
    }

    private static LocalDate day(Map<String, String> fields, LocalDate none) {
        try {
            return get(fields, "from").isEmpty() ? none : LocalDate.parse(get(fields, "from"));
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid("from", "supervisionproblem.day");
        }
    }
}
