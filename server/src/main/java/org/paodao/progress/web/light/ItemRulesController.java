package org.paodao.progress.web.light;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.light.RuleLines;
import org.paodao.indicator.light.RulePublishing;
import org.paodao.indicator.light.Sentences;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.progress.light.ItemRuleBook;
import org.paodao.progress.light.ItemRuleDraft;
import org.paodao.progress.light.ItemRuleDrafts;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.ui.Page;
import org.paodao.ui.Speech;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The pages on which rules for the lights of items are read and put in force. */
@Controller
@RequestMapping(ItemRulesController.RULES)
class ItemRulesController {
    static final String RULES = "/tasks/lights/rules";

    private final ItemRuleBook rules;
    private final ItemRuleDrafts drafts;
    private final Organization organization;
    private final Speech speech;

    ItemRulesController(ItemRuleBook rules, ItemRuleDrafts drafts, Organization organization, Speech speech) {
        this.organization = organization;
        this.rules = rules;
        this.drafts = drafts;
        this.speech = speech;
    }

    @Needs(Permission.TASK_READ)
    @GetMapping
    ItemRulesPage list(CurrentUser user) {
        boolean editable = Permissions.may(user, Permission.TASK_AGREE);
        return new ItemRulesPage(rules.rules(user), editable ? drafts.all(user) : List.of(), editable);
    }

    @Needs(Permission.TASK_AGREE)
    @GetMapping("/{code}")
    ItemRulePage one(CurrentUser user, @PathVariable String code) {
        return page(user, code, Map.of());
    }

    private ItemRulePage page(CurrentUser user, String code, Map<String, String> typed) {
        String key = get(typed, "requestKey");
        return new ItemRulePage(
                drafts.draft(user, code),
                drafts.effect(user, code),
                organization.units(user).stream().map(Unit::kind).distinct().toList(),
                key.isEmpty() ? Ids.next().toString() : key,
                typed);
    }

    @Needs(Permission.TASK_AGREE)
    @PostMapping("/{code}")
    Page save(CurrentUser user, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = typed.toSingleValueMap();
        return Page.orAgain(
                () -> {
                    RuleSet set = read(drafts.draft(user, code).rules(), fields);
                    drafts.put(user, new ItemRuleDraft(set, seen(fields)));
                    return Page.redirect(RULES + "/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8))
                            .saying("indicatorlight.rules.saved");
                },
                () -> page(user, code, fields));
    }

    @Needs(Permission.TASK_AGREE)
    @PostMapping("/{code}/leave")
    Page leave(CurrentUser user, @PathVariable String code, @RequestParam(defaultValue = "0") int seen) {
        drafts.leave(user, code, seen);
        return Page.redirect(RULES).saying("indicatorlight.rules.left");
    }

    @Needs(Permission.TASK_AGREE)
    @PostMapping("/{code}/publish")
    Page publish(CurrentUser user, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = typed.toSingleValueMap();
        return Page.orAgain(
                () -> {
                    RuleSet.Title title = drafts.draft(user, code).rules().title();
                    String called = Sentences.ruleSet(speech.in(LocaleContextHolder.getLocale()), title);
                    int version = drafts.publish(
                            user,
                            new RulePublishing(get(fields, "requestKey"), code, seen(fields), get(fields, "reason")));
                    return Page.redirect(RULES).saying("progresslight.said.published", called, version);
                },
                () -> page(user, code, fields));
    }

    private static int seen(Map<String, String> fields) {
        return get(fields, "seen").matches("\\d{1,6}") ? Integer.parseInt(get(fields, "seen")) : 0;
    }

    private static RuleSet read(RuleSet was, Map<String, String> fields) {
        List<Rule> read = RuleLines.read(was.rules(), field -> get(fields, field));
        LocalDate from = day(fields, "from");
        return new RuleSet(
                was.title(), from == null ? was.from() : from, day(fields, "until"), read, was.escalations());
    }

    private static String get(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static @Nullable LocalDate day(Map<String, String> fields, String name) {
        try {
            return get(fields, name).isEmpty() ? null : LocalDate.parse(get(fields, name));
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid(name, "progresslight.day");
        }
    }
}
