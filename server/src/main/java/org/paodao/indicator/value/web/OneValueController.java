package org.paodao.indicator.value.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfReports;
import org.paodao.indicator.value.SelfState;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one figure and what can be done there. */
@Controller
class OneValueController {
    private static final String ONE = "/indicators/values/one";

    private final Values values;
    private final Approvals approvals;
    private final SelfReports selfReports;
    private final ValueShowing showing;

    OneValueController(Values values, Approvals approvals, SelfReports selfReports, ValueShowing showing) {
        this.values = values;
        this.approvals = approvals;
        this.selfReports = selfReports;
        this.showing = showing;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping(ONE)
    Page show(
            CurrentUser user,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String part) {
        Place place =
                new Place(showing.id(user, indicator), unit == null ? Goal.WHOLE : unit, part, PlaceKey.period(period));
        return showing.page(user, place);
    }

    @Needs({Permission.VALUE_CHECK, Permission.VALUE_APPROVE})
    @PostMapping(ONE + "/return")
    Page sendBack(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason) {
        Place place = PlaceKey.read(key);
        return Page.orAgain(
                () -> {
                    approvals.sendBack(user, List.of(new Seen(place, seen)), reason);
                    return showing.back(user, place).saying("indicatorvalue.returned");
                },
                () -> showing.page(user, place).with(ValuePage.Typed.reason("return", reason)));
    }

    @Needs(Permission.VALUE_CHECK)
    @PostMapping(ONE + "/verify")
    Page verify(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String reason) {
        Place place = PlaceKey.read(key);
        return Page.orAgain(
                () -> {
                    String measure = showing.measure(user, place);
                    approvals.verify(user, place, TypedAmount.read("amount", amount, measure), reason);
                    return showing.back(user, place).saying("indicatorvalue.verified-said");
                },
                () -> showing.page(user, place).with(new ValuePage.Typed("verify", amount, "", reason, "")));
    }

    @Needs(Permission.VALUE_ENTER)
    @PostMapping(ONE + "/how")
    Page how(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String reason) {
        Place place = PlaceKey.read(key);
        return Page.orAgain(
                () -> {
                    SelfState said = SelfState.named(state).orElse(null);
                    selfReports.say(user, List.of(new SelfReport.Said(place, said, reason, seen)));
                    return showing.back(user, place).saying("indicatorvalue.how-said");
                },
                () -> showing.page(user, place).with(new ValuePage.Typed("how", state, "", reason, "")));
    }

    @Needs(Permission.VALUE_ENTER)
    @PostMapping(ONE + "/recall")
    Page recall(
            CurrentUser user, @RequestParam(defaultValue = "") String key, @RequestParam(defaultValue = "0") int seen) {
        Place place = PlaceKey.read(key);
        return Page.orAgain(
                () -> {
                    values.recall(user, List.of(new Seen(place, seen)));
                    return showing.back(user, place).saying("indicatorvalue.recalled");
                },
                () -> showing.page(user, place));
    }

    /** For a figure that no form asks for, such as one of a period before the indicator was defined. */
    @Needs(Permission.VALUE_ENTER)
    @PostMapping(ONE + "/submit")
    Page submit(
            CurrentUser user, @RequestParam(defaultValue = "") String key, @RequestParam(defaultValue = "0") int seen) {
        Place place = PlaceKey.read(key);
        return Page.orAgain(
                () -> {
                    values.submit(user, List.of(new Seen(place, seen)));
                    return showing.back(user, place).saying("indicatorvalue.sent-one");
                },
                () -> showing.page(user, place));
    }
}
