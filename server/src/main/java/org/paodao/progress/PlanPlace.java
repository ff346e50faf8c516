package org.paodao.progress;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.Item;
import org.paodao.plan.PlanHead;

/**
 * An item of a plan as its newest version has it.
 *
 * @param planAddress first part of its web address
 * @param version of the plan
 * @param address within the plan, such as outcomes/3
 * @param code the office's own; may be empty
 * @param unit the first that leads; null when none is known
 */
public record PlanPlace(
        UUID item,
        UUID plan,
        String planAddress,
        int version,
        String address,
        String kind,
        String code,
        String title,
        String body,
        @Nullable UUID unit) {

    static PlanPlace of(PlanHead head, Item item) {
        return new PlanPlace(
                item.id(),
                head.id(),
                head.address(),
                head.version(),
                item.address(),
                item.kind(),
                item.code(),
                item.title(),
                item.body(),
                // 列第一位为牵头或汇总单位: of several the first one draws the threads together.
                item.leads().stream()
                        .map(Item.Doer::unit)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** An item that the plan has dropped, as it was when its list was last agreed to. */
    static PlanPlace gone(PlanHead head, ListTables.Row row, Edition edition) {
        Edition.Under then = edition.under();
        return new PlanPlace(
                row.item(),
                head.id(),
                head.address(),
                then.version(),
                row.address(),
                "",
                "",
                then.title(),
                then.body(),
                then.unit());
    }

    /** What the plan says of it now, to be kept with a version of its list. */
    Edition.Under under() {
        return new Edition.Under(version, unit, title, body);
    }
}
