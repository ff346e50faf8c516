package org.paodao.progress.web.light;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.light.RuleTokens;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.light.ItemRuleBook;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which rules for the lights of items are read and put in force. */
@Controller
@RequestMapping("/tasks/lights/rules")
class ItemRulesController {
    private final ItemRuleBook rules;

    ItemRulesController(ItemRuleBook rules) {
        this.rules = rules;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    ItemRulesPage list(CurrentUser user) {
        return new ItemRulesPage(rules.rules(user), Permissions.may(user, Permission.TASK_AGREE));
    }

    @Needs(Permission.TASK_AGREE)
    @GetMapping("/{code}")
    ItemRulePage one(CurrentUser user, @PathVariable String code) {
        return new ItemRulePage(rules.beginning(user, code), Ids.next().toString(), Map.of());
    }

    @Needs(Permission.TASK_AGREE)
    @PostMapping("/{code}")
    Page publish(CurrentUser user, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = typed.toSingleValueMap();
        return Page.orAgain(
                () -> {
                    RuleSet set = read(rules.beginning(user, code), fields);
                    int version = rules.publish(
                            user, new ItemRuleBook.Wish(get(fields, "requestKey"), set, get(fields, "reason")));
                    return Page.redirect("/tasks/lights/rules").saying("progresslight.said.published", code, version);
                },
                () -> new ItemRulePage(rules.beginning(user, code), get(fields, "requestKey"), fields));
    }

    /** Sent again after it was put in force, the version typed is still the one that was seen. */
    private static RuleSet read(RuleSet was, Map<String, String> fields) {
        List<Rule> read = was.rules().stream()
                .map(rule -> new Rule(
                        rule.number(),
                        RuleTokens.read(rule, field -> get(fields, field)),
                        light(get(fields, "light." + rule.number())),
                        rule.stated()))
                .toList();
        LocalDate from = day(fields, "from");
        RuleSet.Title title = was.title();
        int version =
                get(fields, "version").matches("\\d{1,6}") ? Integer.parseInt(get(fields, "version")) : title.version();
        return new RuleSet(
                new RuleSet.Title(title.code(), version, title.zh(), title.en(), title.source()),
                from == null ? was.from() : from,
                day(fields, "until"),
                read,
                was.escalations());
    }

    private static String get(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static @Nullable Light light(String name) {
        return Arrays.stream(Light.values())
                .filter(light -> light.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(Map<String, String> fields, String name) {
        try {
            return get(fields, name).isEmpty() ? null : LocalDate.parse(get(fields, name));
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid(name, "progresslight.day");
        }
    }
}
