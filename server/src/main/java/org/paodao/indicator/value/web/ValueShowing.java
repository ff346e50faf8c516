package org.paodao.indicator.value.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.light.LightFilter;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Lights;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfReports;
import org.paodao.indicator.value.Told;
import org.paodao.indicator.value.ValueLists;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.ui.Page;
import org.springframework.stereotype.Component;

/** Draws the page of one figure. */
@Component
class ValueShowing {
    private final ValueLists lists;
    private final Indicators indicators;
    private final Organization organization;
    private final SelfReports selfReports;
    private final Lights lights;

    ValueShowing(
            ValueLists lists,
            Indicators indicators,
            Organization organization,
            SelfReports selfReports,
            Lights lights) {
        this.lists = lists;
        this.indicators = indicators;
        this.organization = organization;
        this.selfReports = selfReports;
        this.lights = lights;
    }

    UUID id(CurrentUser user, String code) {
        return indicators
                .system(user)
                .coded(code)
                .map(Indicator::id)
                .orElseThrow(() -> Refusal.notFound("indicatorvalue.indicator-unknown", code));
    }

    /** In what a figure is counted; empty where its indicator is not known. */
    String measure(CurrentUser user, Place place) {
        Told told = lists.one(user, place);
        return told.indicator() == null ? "" : told.indicator().definition().measure();
    }

    ValuePage page(CurrentUser user, Place place) {
        Told told = lists.one(user, place);
        UUID reporter = told.reporter();
        String code = code(told);
        return new ValuePage(
                told,
                code,
                organization.names(user, List.of(place.unit())).getOrDefault(place.unit(), ""),
                how(user, code, place),
                new ValuePage.Doing(
                        reporter != null && Permissions.mayFor(user, Permission.VALUE_ENTER, reporter),
                        reporter != null && Permissions.mayFor(user, Permission.VALUE_APPROVE, reporter),
                        Permissions.may(user, Permission.VALUE_CHECK),
                        Permissions.may(user, Permission.VALUE_LOAD)),
                ValuePage.Typed.NOTHING);
    }

    private ValuePage.How how(CurrentUser user, String code, Place place) {
        SelfReport said = selfReports.one(user, place).orElse(null);
        return new ValuePage.How(
                light(user, code, place),
                said,
                said == null ? List.of() : selfReports.past(user, said),
                selfReports.maySay(user, place));
    }

    private @Nullable LightLine light(CurrentUser user, String code, Place place) {
        return lights.lines(user, new LightFilter(null, place.period(), code, place.unit(), null)).stream()
                .filter(line -> place.part().isEmpty() && line.unit().equals(place.unit()))
                .findFirst()
                .orElse(null);
    }

    Page back(CurrentUser user, Place place) {
        return Page.redirect(place.address(code(lists.one(user, place))));
    }

    private static String code(Told told) {
        return told.indicator() == null ? "" : told.indicator().code();
    }
}
