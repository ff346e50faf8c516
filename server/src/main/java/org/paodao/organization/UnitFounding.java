package org.paodao.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Brings units and their names into being. Whoever calls has asked for the permission. */
@Component
class UnitFounding {
    private final Units units;
    private final UnitNames names;
    private final UnitChecks checks;
    private final Audit audit;
    private final Clock clock;

    UnitFounding(Units units, UnitNames names, UnitChecks checks, Audit audit, Clock clock) {
        this.units = units;
        this.names = names;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Makes a unit.
     *
     * @param since its first day; null when nobody knows: it has then been there as long as its name was free
     */
    UUID found(CurrentUser user, UnitFacts facts, List<String> aliases, @Nullable LocalDate since) {
        UUID jurisdiction = user.jurisdiction();
        units.lock(jurisdiction);
        checks.facts(jurisdiction, facts, since == null ? today() : since);
        LocalDate free = names.freeFrom(jurisdiction, facts.name());
        LocalDate placed = checks.since(jurisdiction, facts.parent());
        LocalDate known = free.isAfter(placed) ? free : placed;
        LocalDate first = since == null ? known : since;
        if (free.isAfter(first) || free.isAfter(today())) {
            throw Refusal.invalid("name", "organization.unit.name-taken", facts.name());
        }
        if (first.isAfter(today())) {
            throw Refusal.invalid("day", "organization.day.future");
        }
        UUID id = Ids.next();
        checks.place(jurisdiction, null, facts.parent(), first);
        units.insert(jurisdiction, id, facts, first);
        names.take(jurisdiction, id, new UnitNames.Given("name", facts.name(), UnitNames.NAME, first));
        full(jurisdiction, id, facts, first);
        aliases.stream().map(String::strip).filter(alias -> !alias.isEmpty()).forEach(alias -> alias(user, id, alias));
        audit.record(
                user,
                Change.created(
                        "organization.unit-created",
                        "organization.unit",
                        id,
                        Map.of("unit", facts, "aliases", aliases)));
        return id;
    }

    /** Lets a unit be found under its official name, from a day on. */
    void full(UUID jurisdiction, UUID unit, UnitFacts facts, LocalDate since) {
        String name = facts.fullName();
        if (name != null && !names.bears(jurisdiction, unit, name, since)) {
            LocalDate free = names.freeFrom(jurisdiction, name);
            LocalDate first = free.isAfter(since) && !free.isAfter(today()) ? free : since;
            names.take(jurisdiction, unit, new UnitNames.Given("fullName", name, UnitNames.FULL, first));
        }
    }

    /** Another name, since it was free; false if the unit is known by it already. */
    boolean alias(CurrentUser user, UUID unit, String alias) {
        if (names.bears(user.jurisdiction(), unit, alias, today())) {
            return false;
        }
        LocalDate free = names.freeFrom(user.jurisdiction(), alias);
        if (free.isAfter(today())) {
            throw Refusal.invalid("alias", "organization.unit.name-taken", alias);
        }
        names.take(user.jurisdiction(), unit, new UnitNames.Given("alias", alias, UnitNames.ALIAS, free));
        return true;
    }
}
