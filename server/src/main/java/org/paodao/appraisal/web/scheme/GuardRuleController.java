package org.paodao.appraisal.web.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.paodao.access.Permissions;
import org.paodao.appraisal.scheme.GuardRule;
import org.paodao.appraisal.scheme.GuardRuleBook;
import org.paodao.appraisal.scheme.GuardRules;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of what may not be appraised. */
@Controller
@RequestMapping(SchemesController.SCHEMES + "/rules")
class GuardRuleController {
    private final GuardRuleBook book;
    private final Clock clock;

    GuardRuleController(GuardRuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    GuardRulesPage rules(CurrentUser user) {
        return new GuardRulesPage(
                book.on(user, LocalDate.now(clock)),
                book.versions(user),
                Map.of(),
                Permissions.may(user, Permission.APPRAISAL_MANAGE));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/change")
    GuardRulesPage form(CurrentUser user) {
        return page(
                user,
                Map.of(
                        "requestKey",
                        Ids.next().toString(),
                        "from",
                        LocalDate.now(clock).toString()));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/change")
    Page publish(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        var fields = new Fields(typed);
        return Page.orAgain(
                () -> {
                    book.publish(
                            user, fields.get("requestKey"), read(fields, book.beginning(user)), fields.get("reason"));
                    return Page.redirect(SchemesController.SCHEMES + "/rules").saying("appraisalscheme.said.rules");
                },
                () -> page(user, fields.single()));
    }

    private GuardRulesPage page(CurrentUser user, Map<String, String> typed) {
        return new GuardRulesPage(book.beginning(user), book.versions(user), typed, true);
    }

    private static GuardRules read(Fields fields, GuardRules was) {
        List<GuardRule> rules = new ArrayList<>();
        for (GuardRule rule : was.rules()) {
            List<String> words = Arrays.stream(
                            fields.get("words." + rule.code()).split("[\\s,，、]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            LocalDate since = fields.day("since." + rule.code());
            rules.add(new GuardRule(
                    rule.code(),
                    since == null ? rule.since() : since,
                    fields.text("citation." + rule.code(), 500),
                    rule.kinds().stream()
                            .filter(kind -> fields.has("kind." + rule.code() + "." + kind.name()))
                            .toList(),
                    words));
        }
        LocalDate from = fields.day("from");
        fields.check();
        if (from == null) {
            throw Refusal.invalid("from", "appraisalscheme.day");
        }
        int version = fields.get("version").matches("[0-9]{1,6}") ? Integer.parseInt(fields.get("version")) : 0;
        return new GuardRules(was.code(), version, from, was.until(), rules);
    }
}
