package org.paodao.indicator.web.light;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.light.Holding;
import org.paodao.indicator.light.LightEffect;
import org.paodao.indicator.light.RuleBook;
import org.paodao.indicator.light.RuleCopy;
import org.paodao.indicator.light.RuleCopying;
import org.paodao.indicator.light.RuleDraft;
import org.paodao.indicator.light.RuleLines;
import org.paodao.indicator.light.RulePublishing;
import org.paodao.indicator.light.Rules;
import org.paodao.indicator.light.Sentences;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.scoring.light.RuleSet;
import org.paodao.ui.Page;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The pages on which rules are read, drafted and put in force. */
@Controller
class RulesController {
    private static final String RULES = "/indicators/rules";
    private static final String RULE = RULES + "/{code}";
    private static final String GROUPS = "groups";

    private final RuleBook rules;
    private final RuleCopying copying;
    private final Indicators indicators;
    private final Organization organization;
    private final Speech speech;

    RulesController(
            RuleBook rules, RuleCopying copying, Indicators indicators, Organization organization, Speech speech) {
        this.speech = speech;
        this.rules = rules;
        this.copying = copying;
        this.indicators = indicators;
        this.organization = organization;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping(RULES)
    LightRulesPage list(CurrentUser user) {
        return new LightRulesPage(
                rules.rules(user), rules.examples(user), Permissions.may(user, Permission.INDICATOR_EDIT), Map.of());
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping(RULES)
    Page begin(
            CurrentUser user,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String english,
            @RequestParam(defaultValue = "") String like) {
        return Page.orAgain(
                () -> Page.redirect(address(copying.begin(user, new RuleCopy(code, english, like))))
                        .saying("indicatorlight.rules.begun"),
                () -> list(user).with(Map.of("code", code, "english", english, "like", like)));
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping(RULE + "/versions/{version}")
    LightRuleVersionPage version(CurrentUser user, @PathVariable String code, @PathVariable int version) {
        Rules known = rules.rules(user);
        return new LightRuleVersionPage(
                known.one(code, version), known, Permissions.may(user, Permission.INDICATOR_EDIT));
    }

    @Needs(Permission.INDICATOR_EDIT)
    @GetMapping(RULE)
    LightRulePage one(CurrentUser user, @PathVariable String code) {
        RuleDraft draft = rules.draft(user, code);
        Map<String, String> names = new HashMap<>();
        Map<String, LightRulePage.Written> figures = new HashMap<>();
        for (Indicator indicator : indicators.system(user).indicators()) {
            Definition is = indicator.definition();
            names.put(indicator.code(), is.name());
            figures.put(indicator.code(), new LightRulePage.Written(is.measure(), is.decimals()));
        }
        List<LightEffect> effect = rules.effect(user, code);
        Map<UUID, String> units = organization.names(
                user, effect.stream().map(LightEffect::unit).distinct().toList());
        return new LightRulePage(
                draft,
                effect,
                new LightRulePage.Names(names, units, figures),
                organization.units(user).stream().map(Unit::kind).distinct().toList(),
                Ids.next().toString(),
                rules.unknown(user, draft),
                Map.of());
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping(RULE)
    Page save(CurrentUser user, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed.toSingleValueMap());
        fields.put(GROUPS, String.join("\n", typed.getOrDefault(GROUPS, List.of())));
        return Page.orAgain(
                () -> {
                    rules.put(user, read(rules.draft(user, code), new Fields(fields)));
                    return Page.redirect(address(code)).saying("indicatorlight.rules.saved");
                },
                () -> one(user, code).with(fields));
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping(RULE + "/leave")
    Page leave(CurrentUser user, @PathVariable String code, @RequestParam(defaultValue = "0") int seen) {
        rules.leave(user, code, seen);
        return Page.redirect(RULES).saying("indicatorlight.rules.left");
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping(RULE + "/publish")
    Page publish(
            CurrentUser user,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String requestKey,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason) {
        return Page.orAgain(
                () -> {
                    RuleSet.Title title = rules.draft(user, code).rules().title();
                    String called = Sentences.ruleSet(speech.in(LocaleContextHolder.getLocale()), title);
                    int version = rules.publish(user, new RulePublishing(requestKey, code, seen, reason));
                    return Page.redirect(RULES).saying("indicatorlight.rules.published", called, version);
                },
                () -> one(user, code).with(Map.of("reason", reason)));
    }

    private static String address(String code) {
        return RULES + "/" + UriUtils.encodePathSegment(code, StandardCharsets.UTF_8);
    }

    private static RuleDraft read(RuleDraft draft, Fields fields) {
        RuleSet was = draft.rules();
        RuleSet set = new RuleSet(
                was.title(),
                fields.first(was.from()),
                fields.day("until"),
                RuleLines.read(was.rules(), fields::get),
                was.escalations());
        String measured = fields.get("measured");
        Holding holding = new Holding(
                fields.list("indicators"),
                Arrays.stream(Holding.Measured.values())
                        .filter(one -> one.name().equals(measured))
                        .findFirst()
                        .orElse(null),
                LightRulePage.lines(fields.get(GROUPS)),
                fields.get("provisional").equals("yes"));
        return new RuleDraft(set, holding, fields.number("seen"), draft.changedAt(), draft.changedBy());
    }

    /** What was typed. */
    private record Fields(Map<String, String> typed) {
        String get(String name) {
            return typed.getOrDefault(name, "").strip();
        }

        int number(String name) {
            return get(name).matches("\\d{1,9}") ? Integer.parseInt(get(name)) : 0;
        }

        List<String> list(String name) {
            return Arrays.stream(get(name).split("[,，、\\s]+"))
                    .filter(one -> !one.isEmpty())
                    .toList();
        }

        /** The day from which the rules hold; refused where it was cleared, as before where it was not asked for. */
        LocalDate first(LocalDate before) {
            LocalDate day = day("from");
            if (day == null && typed.containsKey("from")) {
                throw Refusal.invalid("from", "indicatorlight.from-lacking");
            }
            return day == null ? before : day;
        }

        @Nullable
        LocalDate day(String name) {
            try {
                return get(name).isEmpty() ? null : LocalDate.parse(get(name));
            } catch (DateTimeParseException wrong) {
                throw Refusal.invalid(name, "indicatorlight.day");
            }
        }
    }
}
