package org.paodao.indicator.value.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.paodao.indicator.value.PeriodView;
import org.paodao.indicator.value.Periods;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the office follows a period and closes it. */
@Controller
class PeriodController {
    private static final String PERIODS = "/indicators/periods";

    private final Periods periods;
    private final Organization organization;
    private final Clock clock;

    PeriodController(Periods periods, Organization organization, Clock clock) {
        this.periods = periods;
        this.organization = organization;
        this.clock = clock;
    }

    @Needs(Permission.VALUE_CHECK)
    @GetMapping(PERIODS)
    Page last() {
        return Page.redirect(PERIODS + "/" + Period.holding(LocalDate.now(clock).minusMonths(1), Frequency.MONTH));
    }

    @Needs(Permission.VALUE_CHECK)
    @GetMapping(PERIODS + "/{period}")
    Page period(CurrentUser user, @PathVariable String period, @RequestParam(defaultValue = "") String after) {
        return page(user, PlaceKey.period(period), after);
    }

    @Needs(Permission.VALUE_CHECK)
    @PostMapping(PERIODS + "/{period}/close")
    Page close(CurrentUser user, @PathVariable String period) {
        Period closed = PlaceKey.period(period);
        return Page.orAgain(
                () -> {
                    periods.close(user, closed);
                    return Page.redirect(PERIODS + "/" + closed).saying("indicatorvalue.closed", closed);
                },
                () -> page(user, closed, ""));
    }

    @Needs(Permission.VALUE_CHECK)
    @PostMapping(PERIODS + "/{period}/open")
    Page open(CurrentUser user, @PathVariable String period, @RequestParam(defaultValue = "") String reason) {
        Period opened = PlaceKey.period(period);
        return Page.orAgain(
                () -> {
                    periods.open(user, opened, reason);
                    return Page.redirect(PERIODS + "/" + opened).saying("indicatorvalue.opened", opened);
                },
                () -> page(user, opened, ""));
    }

    private Page page(CurrentUser user, Period period, String after) {
        PeriodView view = periods.view(user, period);
        Set<UUID> units = new HashSet<>();
        view.lines().forEach(line -> {
            units.add(line.expected().reporter());
            units.add(line.expected().place().unit());
        });
        return new PeriodPage(view, organization.names(user, units), after);
    }
}
