package org.paodao.plan.duty.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.duty.BulkDuty;
import org.paodao.plan.duty.DutyKind;
import org.paodao.plan.duty.Holder;

/**
 * A change of duties as it is typed.
 *
 * @param items chosen ones; none for what holds for the unit as a rule
 * @param clear {@code yes} to fall back to what holds for the unit
 * @param seen of the preview
 */
public record DutyForm(
        @Nullable String unit,
        @Nullable DutyKind kind,
        @Nullable List<UUID> items,
        @Nullable UUID person,
        @Nullable String section,
        @Nullable String clear,
        @Nullable String seen) {
    static final DutyForm EMPTY = new DutyForm(null, DutyKind.LIAISON, null, null, null, null, null);

    public List<UUID> chosen() {
        return items == null ? List.of() : items;
    }

    public DutyKind which() {
        return kind == null ? DutyKind.LIAISON : kind;
    }

    BulkDuty bulk(UUID of) {
        return new BulkDuty(of, which(), chosen(), "yes".equals(clear) ? null : holder());
    }

    private Holder holder() {
        return which() == DutyKind.SECTION
                ? Holder.section(section == null ? "" : section)
                : new Holder(person, null, false, "");
    }
}
