package org.paodao.indicator.value.web;

import java.util.List;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.value.Place;
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
class Showing {
    private final ValueLists lists;
    private final Indicators indicators;
    private final Organization organization;

    Showing(ValueLists lists, Indicators indicators, Organization organization) {
        this.lists = lists;
        this.indicators = indicators;
        this.organization = organization;
    }

    UUID id(CurrentUser user, String code) {
        return indicators
                .system(user)
                .coded(code)
                .map(Indicator::id)
                .orElseThrow(() -> Refusal.notFound("indicatorvalue.indicator-unknown", code));
    }

    ValuePage page(CurrentUser user, Place place) {
        Told told = lists.one(user, place);
        UUID reporter = told.reporter();
        return new ValuePage(
                told,
                told.indicator() == null ? "" : told.indicator().code(),
                organization.names(user, List.of(place.unit())).getOrDefault(place.unit(), ""),
                new ValuePage.Doing(
                        reporter != null && Permissions.mayFor(user, Permission.VALUE_ENTER, reporter),
                        reporter != null && Permissions.mayFor(user, Permission.VALUE_APPROVE, reporter),
                        Permissions.may(user, Permission.VALUE_CHECK),
                        Permissions.may(user, Permission.VALUE_LOAD)),
                ValuePage.Typed.NOTHING);
    }

    Page back(CurrentUser user, Place place) {
        Told told = lists.one(user, place);
        return Page.redirect(ValuePage.address(
                told.indicator() == null ? "" : told.indicator().code(), place));
    }
}
