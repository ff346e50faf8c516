package org.paodao.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units and their names. */
@Service
public class Organization {
    private static final int NAME_LIMIT = 100;

    private final Units units;
    private final Audit audit;

    Organization(Units units, Audit audit) {
        this.units = units;
        this.audit = audit;
    }

    /** Makes a jurisdiction; one with the same code is returned as it is. */
    @Transactional
    public Jurisdiction establish(String code, String name, String level) {
        return units.establish(new Jurisdiction(Ids.next(), code, name, level));
    }

    /** All jurisdictions; there is at least one once the installation is set up. */
    @Transactional(readOnly = true)
    public List<Jurisdiction> jurisdictions() {
        return units.jurisdictions();
    }

    /** The jurisdiction of a user. */
    @Transactional(readOnly = true)
    public Jurisdiction jurisdiction(CurrentUser user) {
        return units.jurisdictions().stream()
                .filter(j -> j.id().equals(user.jurisdiction()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("organization.jurisdiction.unknown"));
    }

    /** Every unit with its aliases, in the order of the office. */
    @Transactional(readOnly = true)
    public List<Unit> units(CurrentUser user) {
        Permissions.require(user, Permission.UNIT_READ);
        return units.all(user.jurisdiction());
    }

    /** The unit printed under this name, its own or an alias of today. */
    @Transactional(readOnly = true)
    public Optional<Unit> named(CurrentUser user, String name) {
        Permissions.require(user, Permission.UNIT_READ);
        return units.all(user.jurisdiction()).stream()
                .filter(unit -> unit.name().equals(name)
                        || name.equals(unit.fullName())
                        || unit.aliases().contains(name))
                .findFirst();
    }

    /** Creates a unit; its name and aliases must be free. */
    @Transactional
    public Unit create(CurrentUser user, NewUnit unit) {
        Permissions.require(user, Permission.UNIT_EDIT);
        if (unit.name().isBlank()) {
            throw Refusal.invalid("name", "organization.unit.name-missing");
        }
        if (unit.name().length() > NAME_LIMIT) {
            throw Refusal.invalid("name", "organization.unit.name-long", NAME_LIMIT);
        }
        UUID id = Ids.next();
        if (!units.insert(user.jurisdiction(), id, unit)) {
            throw Refusal.invalid("name", "organization.unit.name-taken", unit.name());
        }
        unit.aliases().forEach(alias -> give(user, id, alias));
        audit.record(user, Change.created("organization.unit-created", "organization.unit", id, unit));
        return new Unit(id, unit.name(), unit.fullName(), unit.kind(), unit.divisionCode(), unit.aliases());
    }

    /** Remembers that a unit is also printed under this name. Giving it again changes nothing. */
    @Transactional
    public void addAlias(CurrentUser user, UUID unit, String alias) {
        Permissions.require(user, Permission.UNIT_EDIT);
        if (give(user, unit, alias)) {
            audit.record(user, Change.created("organization.alias-added", "organization.unit", unit, alias));
        }
    }

    private boolean give(CurrentUser user, UUID unit, String alias) {
        Optional<UUID> holder = units.holder(user.jurisdiction(), alias);
        if (holder.isPresent() && !holder.get().equals(unit)) {
            throw Refusal.invalid("name", "organization.unit.name-taken", alias);
        }
        return holder.isEmpty() && units.insertAlias(user.jurisdiction(), unit, alias);
    }
}
