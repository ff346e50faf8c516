package org.paodao.indicator.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Entry;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.web.light.LightSection;
import org.paodao.indicator.web.light.LightSections;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanLists;
import org.springframework.stereotype.Component;

/** Puts the page of an indicator together. */
@Component
class IndicatorPages {
    private final Indicators indicators;
    private final IndicatorNames names;
    private final PlanLists plans;
    private final Audit audit;
    private final IndicatorStanding standing;

    IndicatorPages(
            Indicators indicators, IndicatorNames names, PlanLists plans, Audit audit, IndicatorStanding standing) {
        this.indicators = indicators;
        this.names = names;
        this.plans = plans;
        this.audit = audit;
        this.standing = standing;
    }

    /** As the newest edition has it. */
    IndicatorPage of(CurrentUser user, String code, LightSections.Chosen chosen) {
        return of(user, indicators.system(user), code, chosen);
    }

    /** As an edition has it. */
    IndicatorPage of(CurrentUser user, String code, int edition, LightSections.Chosen chosen) {
        return of(user, indicators.system(user, edition), code, chosen);
    }

    private IndicatorPage of(CurrentUser user, IndicatorSystem system, String code, LightSections.Chosen chosen) {
        Indicator indicator = system.coded(code).orElseThrow(() -> Refusal.notFound("indicator.unknown", code));
        LightSection lights = standing.lights(user, code, chosen);
        return new IndicatorPage(
                Objects.requireNonNull(system.edition()),
                indicator,
                planAddress(user, indicator),
                Permissions.may(user, Permission.INDICATOR_EDIT) ? trail(user, indicator) : null,
                lights,
                standing.likeLastYear(user, indicator, lights),
                standing.verified(user, indicator, lights),
                standing.parts(user, indicator, lights.choice()),
                names.of(user, system, indicator),
                names.counterpart(user, indicator));
    }

    private IndicatorPage.Trail trail(CurrentUser user, Indicator indicator) {
        List<Entry> entries = audit.trail(user, indicator.id());
        return new IndicatorPage.Trail(entries, names.ofTrail(user, indicator, entries));
    }

    private @Nullable String planAddress(CurrentUser user, Indicator indicator) {
        UUID item = indicator.planItem();
        return item == null ? null : plans.address(user, item).orElse(null);
    }
}
