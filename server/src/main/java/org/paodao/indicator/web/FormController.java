package org.paodao.indicator.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Counterparts;
import org.paodao.indicator.Draft;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.indicator.Indicators;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what is typed about an indicator into the draft. */
@Controller
@RequestMapping("/indicator-system")
class FormController {
    private final Indicators indicators;
    private final Organization organization;
    private final Counterparts counterparts;

    FormController(Indicators indicators, Organization organization, Counterparts counterparts) {
        this.indicators = indicators;
        this.organization = organization;
        this.counterparts = counterparts;
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping("/new")
    Page create(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        return save(user, typed.getOrDefault("code", List.of("")).getFirst().strip(), typed, "");
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping("/of/{code}")
    Page change(CurrentUser user, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        return save(user, code, typed, code);
    }

    private Page save(CurrentUser user, String code, MultiValueMap<String, String> typed, String shown) {
        Map<String, String> fields = typed.toSingleValueMap();
        String seen = fields.getOrDefault("seen", "0");
        var form = new IndicatorForm(fields, seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0);
        Optional<Indicator> published = indicators.system(user).coded(code);
        boolean taken = shown.isEmpty() && published.isPresent();
        return Page.orAgain(
                () -> {
                    if (taken) {
                        throw Refusal.invalid("code", "indicator.code-taken", code);
                    }
                    Indicator.Content content = reading(user, form).content(code, said(user, code, published));
                    boolean news = indicators.put(user, code, content, form.seen());
                    return Page.redirect("/indicator-system")
                            .saying(news ? "indicator.drafted" : "indicator.nothing-new", code);
                },
                () -> new IndicatorFormPage(
                        taken ? null : published.orElse(null),
                        shown,
                        form,
                        false,
                        counterparts.offered(user).indicators()));
    }

    private Indicator.@Nullable Content said(CurrentUser user, String code, Optional<Indicator> published) {
        Optional<Draft> drafted = indicators.draft(user).stream()
                .filter(draft -> draft.code().equals(code) && draft.content() != null)
                .findFirst();
        return drafted.isPresent()
                ? drafted.get().content()
                : published.map(Indicator::content).orElse(null);
    }

    private FormReading reading(CurrentUser user, IndicatorForm form) {
        Map<String, UUID> units =
                organization.units(user).stream().collect(Collectors.toMap(Unit::name, Unit::id, (one, other) -> one));
        IndicatorSystem system = indicators.system(user);
        return new FormReading(
                form,
                name -> Optional.ofNullable(units.get(name))
                        .or(() -> organization.named(user, name).map(Unit::id)),
                system::meant,
                counterparts.offered(user));
    }
}
