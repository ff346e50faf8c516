package org.paodao.plan.align;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.plan.Item;
import org.paodao.plan.PlanView;

/**
 * A superior's items with what descends from them in several districts.
 *
 * @param districts the plans passed up, one column each
 * @param rows those items from which something descends, in the order of the plan
 */
public record SideBySide(PlanView plan, List<Received.Plan> districts, List<Row> rows) {
    public SideBySide {
        districts = List.copyOf(districts);
        rows = List.copyOf(rows);
    }

    static SideBySide of(
            PlanView plan, List<Received.Plan> districts, List<AlignmentTables.Row> alignments, Map<UUID, Item> local) {
        List<Row> rows = plan.items().stream()
                .map(item -> new Row(
                        item,
                        districts.stream()
                                .map(district -> cell(item, district, alignments, local))
                                .toList()))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        return new SideBySide(plan, districts, rows);
    }

    private static List<Descendant> cell(
            Item superior, Received.Plan district, List<AlignmentTables.Row> alignments, Map<UUID, Item> local) {
        return alignments.stream()
                .filter(row -> row.superiorItem().equals(superior.id())
                        && row.plan().equals(district.line().passing().plan()))
                .flatMap(row -> Optional.ofNullable(local.get(row.item())).stream())
                .map(item -> new Descendant(item, Comparison.of(item, superior)))
                .toList();
    }

    /**
     * An item with what descends from it.
     *
     * @param cells one for each district
     */
    public record Row(Item superior, List<List<Descendant>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A district's item and how its targets stand to the superior's. */
    public record Descendant(Item item, List<Comparison> comparisons) {
        public Descendant {
            comparisons = List.copyOf(comparisons);
        }
    }
}
