package org.paodao.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.stereotype.Component;

/** What has to be right before a unit comes to be or changes. */
@Component
class UnitChecks {
    static final int NAME_LIMIT = 100;
    private static final Pattern DIVISION = Pattern.compile("[0-9]{6,12}");

    private final KindTable kinds;
    private final UnitPast past;

    UnitChecks(KindTable kinds, UnitPast past) {
        this.kinds = kinds;
        this.past = past;
    }

    /** Refuses facts that cannot be right on a day, each flaw at its field. */
    void facts(UUID jurisdiction, UnitFacts facts, LocalDate day) {
        List<Flaw> flaws = flaws(facts, kinds.all(jurisdiction), day);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    /** What is wrong with facts. */
    static List<Flaw> flaws(UnitFacts facts, List<UnitKind> kinds, LocalDate day) {
        var flaws = new ArrayList<Flaw>();
        if (facts.name().isEmpty()) {
            flaws.add(Flaw.at("name", "organization.unit.name-missing"));
        }
        if (facts.name().length() > NAME_LIMIT) {
            flaws.add(Flaw.at("name", "organization.unit.name-long", NAME_LIMIT));
        }
        if (facts.name().contains("/")) {
            flaws.add(Flaw.at("name", "organization.unit.name-slash"));
        }
        if (kinds.stream().noneMatch(kind -> kind.code().equals(facts.kind()) && kind.holds(day))) {
            flaws.add(Flaw.at("kind", "organization.unit.kind-unknown", facts.kind()));
        }
        if (facts.divisionCode() != null
                && !DIVISION.matcher(facts.divisionCode()).matches()) {
            flaws.add(Flaw.at("divisionCode", "organization.unit.division-form"));
        }
        if (facts.creditCode() != null && !CreditCode.isRight(facts.creditCode())) {
            flaws.add(Flaw.at("creditCode", "organization.unit.credit-wrong"));
        }
        return flaws;
    }

    /** The first day on which all units from this one up were what they are; always without one. */
    LocalDate since(UUID jurisdiction, @Nullable UUID unit) {
        return unit == null
                ? LocalDate.MIN
                : past.above(jurisdiction, unit).stream()
                        .map(UnitPast.Above::since)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
    }

    /**
     * Refuses a place in the tree that makes a circle on any day from this one on. The units above the new place must not
     * have changed since: then the way up is the same on all those days.
     */
    void place(UUID jurisdiction, @Nullable UUID unit, @Nullable UUID parent, LocalDate day) {
        if (parent == null) {
            return;
        }
        List<UnitPast.Above> above = past.above(jurisdiction, parent);
        if (above.isEmpty() || above.stream().anyMatch(UnitPast.Above::closed)) {
            throw Refusal.invalid("parent", "organization.unit.parent-unknown");
        }
        if (above.stream().anyMatch(step -> step.id().equals(unit))) {
            throw Refusal.invalid("parent", "organization.unit.circle");
        }
        if (above.stream().anyMatch(step -> step.since().isAfter(day))) {
            throw Refusal.invalid("day", "organization.unit.parent-later");
        }
    }
}
