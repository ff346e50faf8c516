package org.paodao.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of units by the office, each from a day on and with its reason; what held before stays to be seen. */
@Service
public class UnitChanges {
    private final UnitFounding founding;
    private final Units units;
    private final UnitAmending amending;
    private final UnitClosing closing;

    UnitChanges(UnitFounding founding, Units units, UnitAmending amending, UnitClosing closing) {
        this.founding = founding;
        this.units = units;
        this.amending = amending;
        this.closing = closing;
    }

    /** The business day. */
    LocalDate today() {
        return founding.today();
    }

    /** Makes a unit; without a day it has been there as long as its name was free. */
    @Transactional
    public UUID found(CurrentUser user, UnitFacts facts, List<String> aliases, @Nullable LocalDate since) {
        Permissions.require(user, Permission.UNIT_EDIT);
        return founding.found(user, facts, aliases, since);
    }

    /**
     * Changes what a unit is: renames it, moves it, corrects its codes.
     *
     * @param keepName whether documents may go on calling it by its old name
     */
    @Transactional
    public void amend(CurrentUser user, UUID unit, UnitFacts facts, UnitStep step, boolean keepName) {
        UnitStep at = begin(user, step);
        amending.amend(user, unit, facts, at, keepName);
    }

    /**
     * Ends a unit. What stands below it, and its people, go over to the successor; without one its people leave and the units
     * below move up.
     *
     * @param keepNames whether its names mean the successor from then on
     */
    @Transactional
    public void close(CurrentUser user, UUID unit, UnitStep step, @Nullable UUID successor, boolean keepNames) {
        UnitStep at = begin(user, step);
        if (unit.equals(successor)) {
            throw Refusal.invalid("successor", "organization.unit.own-successor");
        }
        if (successor != null && units.held(user.jurisdiction(), successor).isEmpty()) {
            throw Refusal.invalid("successor", "organization.unit.unknown");
        }
        closing.close(user, unit, at, successor, keepNames);
    }

    /**
     * Splits a unit: new units of its kind beside it take over from it.
     *
     * @param names of the new units
     * @param goesOn whether the unit itself goes on beside them; otherwise it ends and the first new one takes its people
     */
    @Transactional
    public void split(CurrentUser user, UUID unit, UnitStep step, List<String> names, boolean goesOn) {
        UnitStep at = begin(user, step);
        List<String> wanted = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            throw Refusal.invalid("names", "organization.unit.split-names");
        }
        UnitFacts facts = units.held(user.jurisdiction(), unit)
                .orElseThrow(() -> Refusal.notFound("organization.unit.unknown"))
                .facts();
        var like = new UnitFacts("", null, facts.kind(), facts.divisionCode(), null, facts.parent());
        List<UUID> parts = wanted.stream()
                .map(name -> founding.found(user, like.named(name), List.of(), at.day()))
                .toList();
        closing.split(user, unit, at, parts, goesOn);
    }

    /** Ends another name of a unit today. */
    @Transactional
    public void dropAlias(CurrentUser user, UUID unit, String alias) {
        Permissions.require(user, Permission.UNIT_EDIT);
        units.lock(user.jurisdiction());
        amending.dropAlias(user, unit, alias);
    }

    private UnitStep begin(CurrentUser user, UnitStep step) {
        Permissions.require(user, Permission.UNIT_EDIT);
        if (step.reason().isBlank()) {
            throw Refusal.invalid("reason", "organization.reason-missing");
        }
        LocalDate day = Objects.requireNonNullElse(step.day(), founding.today());
        if (day.isAfter(founding.today())) {
            throw Refusal.invalid("day", "organization.day.future");
        }
        units.lock(user.jurisdiction());
        return new UnitStep(step.seen(), day, step.reason().strip());
    }
}
