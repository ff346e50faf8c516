package org.paodao.plan.duty;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One duty of many items at once.
 *
 * @param unit whose items
 * @param items empty for what holds for all items of the unit that say nothing else
 * @param holder who holds it from now on; null for whoever holds it for the unit as a rule
 */
public record BulkDuty(
        UUID unit,
        DutyKind kind,
        List<UUID> items,
        @Nullable Holder holder) {
    public BulkDuty {
        items = List.copyOf(items);
    }

    DutyKey key(@Nullable UUID item) {
        return new DutyKey(unit, item, kind);
    }

    /**
     * What it would do.
     *
     * @param seen what it would change, to be sent back so that nothing else is changed
     */
    public record Preview(BulkDuty bulk, List<Line> lines, Holder after, String seen) {
        public Preview {
            lines = List.copyOf(lines);
        }

        public long changing() {
            return lines.stream().filter(line -> !line.same()).count();
        }
    }

    /**
     * One item in the preview.
     *
     * @param item null for the unit's rule
     * @param before who holds it now; null for nobody
     */
    public record Line(@Nullable ItemDuty item, @Nullable Holder before, boolean same) {}
}
