package org.paodao.plan.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.ListRow;
import org.paodao.plan.Item;
import org.paodao.plan.ItemChange;
import org.paodao.plan.ItemChanges;
import org.paodao.plan.PlanHead;

/**
 * What a list means otherwise than it did at an earlier look, because the plan has changed since.
 *
 * @param versions the plan's versions that have come out since, oldest first
 * @param rows the rows that mean something else now; the others mean what they meant
 */
public record ListChanges(List<PlanHead> versions, List<Row> rows) {
    public ListChanges {
        versions = List.copyOf(versions);
        rows = List.copyOf(rows);
    }

    /**
     * A row that means something else now.
     *
     * @param wasAddress the item that it was; null when it was a new one
     * @param isAddress the item that it is; null for a new one
     * @param changes what that item says otherwise
     */
    public record Row(
            ListRow row,
            @Nullable String wasAddress,
            @Nullable String isAddress,
            List<ItemChange> changes) {
        public Row {
            changes = List.copyOf(changes);
        }
    }

    /** Compares two previews of one file row by row. */
    static ListChanges between(ListPreview before, ListPreview now, List<PlanHead> versions) {
        List<Row> rows = IntStream.range(
                        0, Math.min(before.entries().size(), now.entries().size()))
                .boxed()
                .flatMap(i -> row(before.entries().get(i), now.entries().get(i)))
                .toList();
        return new ListChanges(versions, rows);
    }

    private static Stream<Row> row(ListPreview.Entry before, ListPreview.Entry now) {
        Item was = before.held();
        Item is = now.held();
        List<ItemChange> changes =
                was == null || is == null || !was.id().equals(is.id()) ? List.of() : ItemChanges.between(was, is);
        return Objects.equals(before.heldAddress(), now.heldAddress()) && changes.isEmpty()
                ? Stream.empty()
                : Stream.of(new Row(now.row(), before.heldAddress(), now.heldAddress(), changes));
    }
}
