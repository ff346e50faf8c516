package org.paodao.organization.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.UnitFacts;
import org.paodao.organization.UnitSheet;
import org.paodao.organization.UnitStep;

/**
 * What a user types about a unit.
 *
 * @param parent name of the unit above; empty for the top
 * @param names of new units when it is split, one a line; of a new unit its aliases
 * @param seen version that was seen
 * @param day from when the change holds; empty for today
 * @param keep whether the old name stays known, or the unit goes on
 */
public record UnitForm(
        @Nullable String name,
        @Nullable String fullName,
        @Nullable String kind,
        @Nullable String divisionCode,
        @Nullable String creditCode,
        @Nullable String parent,
        @Nullable String successor,
        @Nullable String names,
        int seen,
        @Nullable String day,
        @Nullable String reason,
        @Nullable String keep) {

    static UnitForm empty(String parent) {
        return new UnitForm(null, null, "部门", null, null, parent, null, null, 0, null, null, null);
    }

    static UnitForm of(UnitSheet sheet) {
        UnitFacts facts = sheet.facts();
        String above = sheet.above().isEmpty() ? "" : sheet.above().getLast().name();
        return new UnitForm(
                facts.name(),
                facts.fullName(),
                facts.kind(),
                facts.divisionCode(),
                facts.creditCode(),
                above,
                null,
                null,
                sheet.version(),
                null,
                null,
                "yes");
    }

    UnitFacts facts(@Nullable UUID above) {
        return new UnitFacts(Words.plain(name), fullName, Words.plain(kind), divisionCode, creditCode, above);
    }

    UnitStep step() {
        return new UnitStep(seen, Words.day("day", day), Words.plain(reason));
    }

    boolean keeps() {
        return "yes".equals(keep);
    }

    /** For the field. */
    public String text(@Nullable String value) {
        return Words.or(value, "");
    }
}
