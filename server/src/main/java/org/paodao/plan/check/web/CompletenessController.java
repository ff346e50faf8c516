package org.paodao.plan.check.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.plan.check.Completeness;
import org.paodao.plan.check.Finding;
import org.paodao.plan.check.Rule;
import org.paodao.ui.Download;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is missing in a plan: page, export, endpoint. */
@Controller
@RequestMapping
class CompletenessController {
    private static final String PAGE = "/{plan:[0-9][0-9][0-9][0-9](?:-[0-9]+)?}/completeness";

    private final Completeness completeness;
    private final MessageSource messages;

    CompletenessController(Completeness completeness, MessageSource messages) {
        this.completeness = completeness;
        this.messages = messages;
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(PAGE)
    CompletenessPage page(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable UUID unit) {
        return new CompletenessPage(
                completeness.of(user, plan),
                rule(rule),
                unit,
                Permissions.may(user, Permission.PLAN_PROPOSE),
                Permissions.may(user, Permission.DUTY_EDIT));
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping(PAGE + "/export.xlsx")
    ResponseEntity<byte[]> excel(
            CurrentUser user,
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable UUID unit,
            Locale locale) {
        CompletenessPage page = page(user, plan, rule, unit);
        // No moments are written, so the zone does not matter.
        var words = new Words(messages, locale, ZoneOffset.UTC);
        String name = words.msg("plancheck.title") + " "
                + page.checked().plan().head().title() + ".xlsx";
        return Download.of(name, Download.EXCEL, new FindingSheet(page, words).write());
    }

    @Needs(Permission.PLAN_READ)
    @GetMapping("/api/v1/plans/{plan}/completeness")
    @ResponseBody
    List<Finding> findings(CurrentUser user, @PathVariable String plan) {
        return completeness.of(user, plan).findings();
    }

    private static @Nullable Rule rule(@Nullable String code) {
        return Stream.of(Rule.values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
