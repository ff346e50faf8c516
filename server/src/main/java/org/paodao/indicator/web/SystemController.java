package org.paodao.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Draft;
import org.paodao.indicator.Edition;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemDifference;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which the indicator system is revised and published. */
@Controller
@RequestMapping("/indicator-system")
class SystemController {
    private final Indicators indicators;
    private final SystemPublishing publishing;
    private final IndicatorNames names;
    private final Clock clock;

    SystemController(Indicators indicators, SystemPublishing publishing, IndicatorNames names, Clock clock) {
        this.indicators = indicators;
        this.publishing = publishing;
        this.names = names;
        this.clock = clock;
    }

    @Needs(Permission.INDICATOR_EDIT)
    @GetMapping
    SystemPage show(CurrentUser user) {
        var first = LocalDate.now(clock).withDayOfYear(1).toString();
        return page(user, new SystemPage.Typed(Ids.next().toString(), "", first), publishing.unready(user));
    }

    private SystemPage page(CurrentUser user, SystemPage.Typed typed, List<Refusal.Flaw> unready) {
        IndicatorSystem system = indicators.system(user);
        List<Draft> draft = indicators.draft(user);
        return new SystemPage(
                system,
                draft,
                SystemDifference.of(system, draft),
                unready,
                indicators.editions(user),
                typed,
                names.of(user, system, draft));
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping
    Page publish(
            CurrentUser user,
            @RequestParam String requestKey,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String holdsFrom) {
        return Page.orAgain(
                () -> {
                    int edition = publishing.publish(user, new Publishing(requestKey, reason.strip(), day(holdsFrom)));
                    return Page.redirect("/indicator-system").saying("indicator.published", edition);
                },
                () -> page(user, new SystemPage.Typed(requestKey, reason, holdsFrom), List.of()));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unfit) {
            throw Refusal.invalid("holdsFrom", "indicator.day");
        }
    }

    @Needs(Permission.INDICATOR_EDIT)
    @GetMapping("/new")
    IndicatorFormPage begin(CurrentUser user) {
        return new IndicatorFormPage(null, "", IndicatorForm.empty(), false, names.offered(user));
    }

    /** The form of an indicator: what the draft says, else what the newest edition says. */
    @Needs(Permission.INDICATOR_EDIT)
    @GetMapping("/of/{code}")
    IndicatorFormPage form(CurrentUser user, @PathVariable String code) {
        IndicatorSystem system = indicators.system(user);
        Optional<Indicator> published = system.coded(code);
        Optional<Draft> drafted = draft(user, code);
        if (published.isEmpty() && drafted.isEmpty()) {
            throw Refusal.notFound("indicator.unknown", code);
        }
        Indicator.Content said = drafted.map(Draft::content).orElse(null);
        Indicator.Content shown = said == null ? published.orElseThrow().content() : said;
        IndicatorForm form = IndicatorForm.of(shown, version(drafted), names.ofContent(user, shown), system::meant);
        boolean dropped = drafted.isPresent() && said == null;
        return new IndicatorFormPage(published.orElse(null), code, form, dropped, names.offered(user));
    }

    private Optional<Draft> draft(CurrentUser user, String code) {
        return indicators.draft(user).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private static int version(Optional<Draft> draft) {
        return draft.map(Draft::version).orElse(0);
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping("/of/{code}/drop")
    Page drop(CurrentUser user, @PathVariable String code, @RequestParam int seen) {
        indicators.drop(user, code, seen);
        return Page.redirect("/indicator-system").saying("indicator.drop-drafted", code);
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping("/of/{code}/leave")
    Page leave(CurrentUser user, @PathVariable String code, @RequestParam int seen) {
        indicators.leave(user, code, seen);
        return Page.redirect("/indicator-system").saying("indicator.left", code);
    }

    /** What changed from one edition to another; without a choice from the last but one to the newest. */
    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/compare")
    SystemComparePage compare(
            CurrentUser user,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        List<Edition> editions = indicators.editions(user);
        if (editions.isEmpty()) {
            return new SystemComparePage(editions, 0, 0, List.of(), new Namer(Map.of(), Map.of()));
        }
        int newer = to == null ? editions.getFirst().number() : to;
        int older = from == null ? newer - 1 : from;
        IndicatorSystem after = indicators.system(user, newer);
        IndicatorSystem before = older == 0 ? new IndicatorSystem(null, List.of()) : indicators.system(user, older);
        return new SystemComparePage(
                editions, older, newer, SystemDifference.between(before, after), names.of(user, before, after));
    }
}
