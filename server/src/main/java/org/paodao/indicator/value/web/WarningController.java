package org.paodao.indicator.value.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Warning;
import org.paodao.indicator.value.WarningFilter;
import org.paodao.indicator.value.Warnings;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.scoring.check.Check;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of what checks found, and where its reasons are given. */
@Controller
class WarningController {
    private static final String WARNINGS = "/indicators/warnings";

    private final Warnings warnings;
    private final WarningRows rows;
    private final ValueShowing showing;

    WarningController(Warnings warnings, WarningRows rows, ValueShowing showing) {
        this.warnings = warnings;
        this.rows = rows;
        this.showing = showing;
    }

    @Needs({Permission.VALUE_ENTER, Permission.VALUE_APPROVE, Permission.VALUE_CHECK, Permission.VALUE_LOAD})
    @GetMapping(WARNINGS)
    WarningsPage list(CurrentUser user, Query query) {
        WarningFilter filter = query.filter();
        List<Warning> found = warnings.page(user, filter);
        boolean more = found.size() > Warnings.PAGE;
        List<Warning> page = more ? found.subList(0, Warnings.PAGE) : found;
        return new WarningsPage(
                rows.of(user, page),
                warnings.counts(user, query.without()),
                filter,
                more ? page.getLast().key() : null,
                "");
    }

    @Needs({Permission.VALUE_ENTER, Permission.VALUE_APPROVE, Permission.VALUE_CHECK, Permission.VALUE_LOAD})
    @PostMapping(WARNINGS)
    Page answer(
            CurrentUser user,
            Query query,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason) {
        WarningFilter filter = query.filter();
        WarningFilter meant = key.isEmpty()
                ? new WarningFilter(filter.load(), query.kind(), List.of(), true, WarningFilter.After.NOTHING)
                : new WarningFilter(
                        null, query.kind(), List.of(PlaceKey.read(key)), false, WarningFilter.After.NOTHING);
        return Page.orAgain(
                () -> {
                    int answered = warnings.answer(user, meant, reason);
                    return Page.redirect(WARNINGS + "?open=" + filter.open()
                                    + (filter.load() == null ? "" : "&load=" + filter.load()))
                            .saying("indicatorvalue.warnings.answered", answered);
                },
                () -> list(user, query).with(reason));
    }

    /** The reason on the page of a figure. */
    @Needs({Permission.VALUE_ENTER, Permission.VALUE_APPROVE, Permission.VALUE_LOAD})
    @PostMapping("/indicators/values/one/answer")
    Page answerOne(
            CurrentUser user,
            Query query,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason) {
        Place place = PlaceKey.read(key);
        return Page.orAgain(
                () -> {
                    int answered = warnings.answer(
                            user,
                            new WarningFilter(null, query.kind(), List.of(place), false, WarningFilter.After.NOTHING),
                            reason);
                    return showing.back(user, place).saying("indicatorvalue.warnings.answered", answered);
                },
                () -> showing.page(user, place).with(ValuePage.Typed.reason("answer", reason)));
    }

    /** Which of them are shown. */
    record Query(
            @Nullable UUID load,
            @Nullable String check,
            @Nullable Boolean open,
            @Nullable String after) {
        @Nullable
        Check kind() {
            return Arrays.stream(Check.values())
                    .filter(known -> known.name().equals(check))
                    .findFirst()
                    .orElse(null);
        }

        WarningFilter filter() {
            return new WarningFilter(
                    load,
                    kind(),
                    List.of(),
                    !Boolean.FALSE.equals(open),
                    WarningFilter.After.read(Objects.requireNonNullElse(after, "")));
        }

        /** The same of every kind. */
        WarningFilter without() {
            return new WarningFilter(load, null, List.of(), !Boolean.FALSE.equals(open), WarningFilter.After.NOTHING);
        }
    }
}
