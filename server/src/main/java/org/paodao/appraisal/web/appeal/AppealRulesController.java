package org.paodao.appraisal.web.appeal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.AppealRuleBook;
import org.paodao.appraisal.appeal.AppealRules;
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

/** How long results are shown and appeals take. */
@Controller
@RequestMapping("/appraisals/appeals/rules")
class AppealRulesController {
    private static final int NAME_LIMIT = 40;
    private static final int SOURCE_LIMIT = 200;

    private final AppealRuleBook book;

    AppealRulesController(AppealRuleBook book) {
        this.book = book;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    AppealRulesPage all(CurrentUser user) {
        return new AppealRulesPage(book.rules(user), Map.of(), Ids.next().toString());
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping
    Page publish(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        var fields = new AppealFields(typed);
        return Page.orAgain(
                () -> {
                    book.publish(user, fields.get("requestKey"), rules(fields), fields.get("reason"));
                    return Page.redirect("/appraisals/appeals/rules").saying("appraisalappeal.said.rules");
                },
                () -> new AppealRulesPage(book.rules(user), fields.again(), fields.get("requestKey")));
    }

    private static AppealRules rules(AppealFields fields) {
        LocalDate from = day(fields, "from");
        if (from == null) {
            throw Refusal.invalid("from", "appraisalappeal.day");
        }
        return new AppealRules(
                words(fields, "code", NAME_LIMIT),
                1,
                words(fields, "source", SOURCE_LIMIT),
                from,
                day(fields, "until"),
                fields.number("windowDays"),
                fields.number("answerDays"));
    }

    private static String words(AppealFields fields, String field, int limit) {
        String words = fields.get(field);
        if (words.isEmpty() || words.length() > limit) {
            throw Refusal.invalid(field, "appraisalappeal.words", limit);
        }
        return words;
    }

    private static @Nullable LocalDate day(AppealFields fields, String field) {
        try {
            return fields.get(field).isEmpty() ? null : LocalDate.parse(fields.get(field));
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid(field, "appraisalappeal.day");
        }
    }
}
