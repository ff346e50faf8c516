package org.paodao.progress.web.card;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.card.CardRuleBook;
import org.paodao.progress.card.CardRules;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which rules for cards are read and put in force. */
@Controller
@RequestMapping("/tasks/cards/rules")
class CardRulesController {
    private final CardRuleBook rules;

    CardRulesController(CardRuleBook rules) {
        this.rules = rules;
    }

    @Needs(Permission.CARD_READ)
    @GetMapping
    CardRulesPage list(CurrentUser user) {
        return new CardRulesPage(rules.rules(user), Permissions.may(user, Permission.CARD_DECIDE));
    }

    @Needs(Permission.CARD_DECIDE)
    @GetMapping("/{code}")
    CardRulePage one(CurrentUser user, @PathVariable String code) {
        return new CardRulePage(rules.beginning(user, code), Ids.next().toString(), Map.of());
    }

    @Needs(Permission.CARD_DECIDE)
    @PostMapping("/{code}")
    Page publish(CurrentUser user, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = typed.toSingleValueMap();
        return Page.orAgain(
                () -> {
                    CardRules read = read(rules.beginning(user, code), fields);
                    int version = rules.publish(user, get(fields, "requestKey"), read, get(fields, "reason"));
                    return Page.redirect("/tasks/cards/rules").saying("progresscard.said.published", code, version);
                },
                () -> new CardRulePage(rules.beginning(user, code), get(fields, "requestKey"), fields));
    }

    private static CardRules read(CardRules was, Map<String, String> fields) {
        List<CardRules.Trigger> triggers = was.triggers().stream()
                .map(trigger -> new CardRules.Trigger(
                        trigger.number(),
                        trigger.color(),
                        trigger.light(),
                        number(fields, "months." + trigger.number()),
                        trigger.inARow(),
                        trigger.stated() && number(fields, "months." + trigger.number()) == trigger.months()))
                .toList();
        LocalDate from = day(fields, "from");
        return new CardRules(
                was.code(),
                number(fields, "version"),
                was.source(),
                from == null ? was.from() : from,
                day(fields, "until"),
                triggers,
                number(fields, "answerDays"),
                number(fields, "goodMonths"));
    }

    private static String get(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static int number(Map<String, String> fields, String name) {
        return get(fields, name).matches("\\d{1,6}") ? Integer.parseInt(get(fields, name)) : 0;
    }

    private static @Nullable LocalDate day(Map<String, String> fields, String name) {
        try {
            return get(fields, name).isEmpty() ? null : LocalDate.parse(get(fields, name));
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid(name, "progresslight.day");
        }
    }
}
