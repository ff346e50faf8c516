package org.paodao.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Units and their names. */
@Service
public class Organization {
    private final Units units;
    private final UnitNames names;
    private final UnitFounding founding;
    private final JurisdictionTable jurisdictions;
    private final Audit audit;

    Organization(Units units, UnitNames names, UnitFounding founding, JurisdictionTable jurisdictions, Audit audit) {
        this.units = units;
        this.names = names;
        this.founding = founding;
        this.jurisdictions = jurisdictions;
        this.audit = audit;
    }

    /** Makes a jurisdiction; one with the same code is returned as it is. */
    @Transactional
    public Jurisdiction establish(String code, String name, String level) {
        jurisdictions.insert(new Jurisdiction(Ids.next(), code, name, level, null));
        return jurisdictions().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** All jurisdictions; there is at least one once the installation is set up. */
    @Transactional(readOnly = true)
    public List<Jurisdiction> jurisdictions() {
        return jurisdictions.all();
    }

    /** The jurisdiction of a user. */
    @Transactional(readOnly = true)
    public Jurisdiction jurisdiction(CurrentUser user) {
        return jurisdictions().stream()
                .filter(j -> j.id().equals(user.jurisdiction()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("organization.jurisdiction.unknown"));
    }

    /** Every unit of today with its aliases, in the order of the office: to match many names against. */
    @Transactional(readOnly = true)
    public List<Unit> units(CurrentUser user) {
        Permissions.require(user, Permission.UNIT_READ);
        return units.all(user.jurisdiction(), founding.today());
    }

    /** Some units with their aliases, in the order of the office, those that are no more included. */
    @Transactional(readOnly = true)
    public List<Unit> units(CurrentUser user, Collection<UUID> ids) {
        Permissions.require(user, Permission.UNIT_READ);
        return units.some(user.jurisdiction(), ids, founding.today());
    }

    /** The unit printed under this name today: its own, its full one or an alias. */
    @Transactional(readOnly = true)
    public Optional<Unit> named(CurrentUser user, String name) {
        return named(user, name, founding.today());
    }

    /** The unit that was printed under this name on a day, as it is now. */
    @Transactional(readOnly = true)
    public Optional<Unit> named(CurrentUser user, String name, LocalDate day) {
        Permissions.require(user, Permission.UNIT_READ);
        return names.holder(user.jurisdiction(), name.strip(), day)
                .flatMap(id -> units.one(user.jurisdiction(), id, founding.today()));
    }

    /** The present names of some units, those that are no more included. */
    // One statement, for every page: without a transaction the database is spared the question that ends it.
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<UUID, String> names(CurrentUser user, Collection<UUID> ids) {
        Permissions.require(user, Permission.UNIT_READ);
        return units.names(user.jurisdiction(), ids);
    }

    /** Below which units all units lie and lay, the earlier first. */
    @Transactional(readOnly = true)
    public List<Belonging> belongings(CurrentUser user) {
        Permissions.require(user, Permission.UNIT_READ);
        return units.belongings(user.jurisdiction());
    }

    /** Creates a unit; its name and aliases must be free. */
    @Transactional
    public Unit create(CurrentUser user, NewUnit unit) {
        Permissions.require(user, Permission.UNIT_EDIT);
        UUID id = founding.found(user, UnitFacts.of(unit), unit.aliases(), null);
        return units.one(user.jurisdiction(), id, founding.today()).orElseThrow();
    }

    /** Remembers that a unit is also printed under this name. Giving it again changes nothing. */
    @Transactional
    public void addAlias(CurrentUser user, UUID unit, String alias) {
        Permissions.require(user, Permission.UNIT_EDIT);
        units.lock(user.jurisdiction());
        if (units.held(user.jurisdiction(), unit).isEmpty()) {
            throw Refusal.notFound("organization.unit.unknown");
        }
        if (!alias.isBlank() && founding.alias(user, unit, alias.strip())) {
            audit.record(user, Change.created("organization.alias-added", "organization.unit", unit, alias.strip()));
        }
    }
}
