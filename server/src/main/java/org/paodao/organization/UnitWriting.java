package org.paodao.organization;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Writes what a unit is from a day on and keeps what it was. */
@Component
class UnitWriting {
    private final Units units;
    private final UnitPast past;
    private final UnitChecks checks;
    private final Audit audit;

    UnitWriting(Units units, UnitPast past, UnitChecks checks, Audit audit) {
        this.units = units;
        this.past = past;
        this.checks = checks;
        this.audit = audit;
    }

    UnitChecks checks() {
        return checks;
    }

    /** The unit that was seen; refused when it changed since, or changes later than on the day of the step. */
    Units.Held seen(CurrentUser user, UUID unit, UnitStep at) {
        Units.Held held = held(user, unit);
        if (held.version() != at.seen()) {
            throw Refusal.conflict("organization.unit.changed");
        }
        return inTime(held, at);
    }

    /** Puts a unit below another one, or on top. */
    void move(CurrentUser user, UUID unit, @Nullable UUID parent, UnitStep at) {
        Units.Held held = inTime(held(user, unit), at);
        if (!Objects.equals(parent, held.facts().parent())) {
            checks.place(user.jurisdiction(), unit, parent, day(at));
            var step = new UnitStep(held.version(), at.day(), at.reason());
            write(user, unit, held.facts(), held.facts().under(parent), step);
        }
    }

    void write(CurrentUser user, UUID unit, UnitFacts before, UnitFacts facts, UnitStep at) {
        past.keep(user.jurisdiction(), unit, day(at));
        if (!units.update(user.jurisdiction(), unit, facts, at)) {
            throw Refusal.conflict("organization.unit.changed");
        }
        record(user, "organization.unit-changed", new Told(unit, before, facts, at.reason()));
    }

    void record(CurrentUser user, String action, Told told) {
        audit.record(user, change(action, told));
    }

    /** Whether the user did just this to the unit last: the same press, arrived twice. */
    boolean isNewest(CurrentUser user, String action, Told told) {
        return audit.isNewest(user, change(action, told));
    }

    private static Change change(String action, Told told) {
        return new Change(action, "organization.unit", told.unit(), told.before(), told.after(), told.reason());
    }

    static LocalDate day(UnitStep at) {
        return Objects.requireNonNull(at.day());
    }

    private Units.Held held(CurrentUser user, UUID unit) {
        return units.held(user.jurisdiction(), unit).orElseThrow(() -> Refusal.notFound("organization.unit.unknown"));
    }

    private static Units.Held inTime(Units.Held held, UnitStep at) {
        if (held.since().isAfter(day(at))) {
            throw Refusal.invalid(
                    "day", "organization.day.before-last", held.facts().name(), held.since());
        }
        return held;
    }

    /** What a change did to a unit. */
    record Told(
            UUID unit,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String reason) {}
}
