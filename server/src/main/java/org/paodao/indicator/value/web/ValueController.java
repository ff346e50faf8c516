package org.paodao.indicator.value.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.access.Reach;
import org.paodao.indicator.value.Grid;
import org.paodao.indicator.value.Grids;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The grid in which a unit's liaison enters its figures. */
@Controller
class ValueController {
    private static final String VALUES = "/indicators/values";

    private final Grids grids;
    private final Values values;
    private final GridTaking taking;
    private final Organization organization;
    private final Clock clock;

    ValueController(Grids grids, Values values, GridTaking taking, Organization organization, Clock clock) {
        this.grids = grids;
        this.values = values;
        this.taking = taking;
        this.organization = organization;
        this.clock = clock;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping(VALUES)
    Page grid(
            CurrentUser user,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(required = false) @Nullable UUID unit) {
        List<Unit> choosable = choosable(user);
        UUID chosen = unit != null ? unit : user.authority().unit();
        if (chosen == null) {
            chosen = choosable.stream().findFirst().map(Unit::id).orElse(user.account());
        }
        Grid grid = period.isEmpty() ? last(user, chosen) : grids.of(user, PlaceKey.period(period), chosen);
        return page(user, grid, GridForm.EMPTY, Map.of());
    }

    /** The last period that is over, of the shortest length by which the unit reports anything; the last month where it reports nothing. */
    private Grid last(CurrentUser user, UUID unit) {
        for (Frequency frequency : Frequency.values()) {
            Grid grid = grids.of(user, last(frequency), unit);
            if (!grid.rows().isEmpty()) {
                return grid;
            }
        }
        return grids.of(user, last(Frequency.MONTH), unit);
    }

    private Period last(Frequency frequency) {
        return Period.holding(LocalDate.now(clock).minusMonths(frequency.months()), frequency);
    }

    /** Units whose figures the user enters, or may look at. */
    private List<Unit> choosable(CurrentUser user) {
        Reach enters = Permissions.reach(user, Permission.VALUE_ENTER);
        return organization.units(user).stream()
                .filter(unit -> enters.isNothing() || enters.holdsUnit(unit.id()))
                .toList();
    }

    @Needs(Permission.VALUE_ENTER)
    @PostMapping(VALUES)
    Page save(CurrentUser user, @RequestParam MultiValueMap<String, String> form) {
        Period period = PlaceKey.period(String.valueOf(form.getFirst("period")));
        UUID unit = unit(form.getFirst("unit"));
        GridForm typed = GridForm.read(form);
        Map<Place, Flaw> wrong = taking.take(user, grids.of(user, period, unit), typed);
        Grid now = grids.of(user, period, unit);
        boolean sends = "submit".equals(form.getFirst("do"));
        if (!wrong.isEmpty()) {
            String some = sends ? "indicatorvalue.some-refused-unsent" : "indicatorvalue.some-refused";
            return page(user, now, typed, wrong).refused(Refusal.invalid(List.of(Flaw.of(some, wrong.size()))));
        }
        String back = VALUES + "?period=" + period + "&unit=" + unit;
        if (sends) {
            return send(user, now, Page.redirect(back));
        }
        return Page.redirect(back).saying("indicatorvalue.saved");
    }

    private Page send(CurrentUser user, Grid grid, Page back) {
        List<Seen> drafts = grid.sendable();
        if (drafts.isEmpty()) {
            return back.saying("indicatorvalue.nothing-to-send");
        }
        values.submit(user, drafts);
        long asking = grid.sendableAsking();
        return asking == 0
                ? back.saying("indicatorvalue.sent", drafts.size())
                : back.saying("indicatorvalue.sent-asking", drafts.size(), asking);
    }

    private static UUID unit(@Nullable String written) {
        try {
            return UUID.fromString(String.valueOf(written));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("organization.unit.unknown");
        }
    }

    private Page page(CurrentUser user, Grid grid, GridForm typed, Map<Place, Flaw> wrong) {
        List<UUID> named = new ArrayList<>(List.of(grid.unit()));
        grid.rows().forEach(row -> named.add(row.expected().place().unit()));
        List<Option> units = choosable(user).stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
        return new GridPage(
                grid, organization.names(user, named), units, typed, wrong, taking.others(user, grid, wrong));
    }
}
