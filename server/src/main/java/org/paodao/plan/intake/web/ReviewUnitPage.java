package org.paodao.plan.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.organization.Unit;
import org.paodao.plan.intake.UnitDecision;
import org.paodao.plan.intake.UnitMatch;
import org.paodao.plan.intake.UnitNames.UnitName;
import org.paodao.ui.Page;

/**
 * One printed unit name of a draft.
 *
 * @param page the page around it
 * @param name the name
 */
public record ReviewUnitPage(ReviewPage page, UnitName name) implements Page {

    /** Whether it means this unit now, or that is proposed first. */
    public boolean means(Unit unit) {
        return name.unit().or(this::proposed).filter(unit.id()::equals).isPresent();
    }

    /** Whether it means none of the units now, and what instead. */
    public boolean means(UnitDecision.Kind kind) {
        UnitDecision decision = name.decision();
        if (decision != null) {
            return decision.kind() == kind;
        }
        return switch (kind) {
            case USE -> name.unit().isPresent();
            case CREATE -> name.match() instanceof UnitMatch.Unknown;
            case COLLECTIVE -> name.match() instanceof UnitMatch.Collective;
        };
    }

    private Optional<UUID> proposed() {
        boolean open = name.decision() == null;
        return name.candidates().stream()
                .filter(candidate -> open)
                .map(candidate -> candidate.unit().id())
                .findFirst();
    }

    /** The units that are not proposed already. */
    public List<Unit> others() {
        return page.units().stream()
                .filter(unit -> name.candidates().stream()
                        .noneMatch(candidate -> candidate.unit().id().equals(unit.id())))
                .toList();
    }

    /** What the new unit would be called. */
    public String newName() {
        return Optional.ofNullable(name.decision()).map(UnitDecision::name).orElse(name.printed());
    }

    /** Whether it may become another name of the unit; what is a unit's name already may not. */
    public boolean rememberable() {
        return name.match().certain().isEmpty();
    }
}
