package org.paodao.indicator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.organization.Jurisdiction;
import org.paodao.organization.Jurisdictions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of the jurisdiction right above, to which one's own may correspond. */
@Service
public class Counterparts {
    private final Jurisdictions jurisdictions;
    private final SystemTables tables;

    Counterparts(Jurisdictions jurisdictions, SystemTables tables) {
        this.jurisdictions = jurisdictions;
        this.tables = tables;
    }

    /** What may be chosen; nothing where no jurisdiction is above or it has published none. */
    @Transactional(readOnly = true)
    public Offered offered(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        return jurisdictions
                .above(user)
                .map(Jurisdiction::id)
                .map(above -> new Offered(Optional.of(above), published(above)))
                .orElse(Offered.NOTHING);
    }

    /** What may be named beside definitions that correspond to something above. */
    @Transactional(readOnly = true)
    public List<Indicator> named(CurrentUser user) {
        Permissions.require(user, Permission.INDICATOR_READ);
        return jurisdictions.above(user).map(above -> published(above.id())).orElse(List.of());
    }

    /** The one to which an indicator corresponds, as long as it is published by the jurisdiction right above. */
    @Transactional(readOnly = true)
    public Optional<Indicator> of(CurrentUser user, Definition definition) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Definition.Counterpart named = definition.superior();
        return named == null
                ? Optional.empty()
                : named(user).stream()
                        .filter(indicator -> indicator.id().equals(named.indicator()))
                        .findFirst();
    }

    private List<Indicator> published(UUID jurisdiction) {
        return tables.editions(jurisdiction).stream()
                .findFirst()
                .map(edition -> tables.indicators(jurisdiction, edition.number()))
                .orElse(List.of());
    }

    /**
     * What may be chosen.
     *
     * @param above whose they are
     * @param indicators in the order of that office
     */
    public record Offered(Optional<UUID> above, List<Indicator> indicators) {
        /** Nothing. */
        public static final Offered NOTHING = new Offered(Optional.empty(), List.of());

        public Offered {
            indicators = List.copyOf(indicators);
        }
    }
}
