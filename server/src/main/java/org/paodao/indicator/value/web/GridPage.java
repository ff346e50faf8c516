package org.paodao.indicator.value.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Grid;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.SelfReport;
import org.paodao.indicator.value.SelfState;
import org.paodao.indicator.value.Stage;
import org.paodao.indicator.value.Told;
import org.paodao.indicator.value.Value;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * The figures that a unit reports for a period.
 *
 * @param names of units by their ids
 * @param units that can be chosen
 * @param typed what was typed and not taken; shown again
 * @param wrong what stands in the way, by figure
 * @param others the figures that somebody else changed meanwhile, by figure
 */
public record GridPage(
        Grid grid,
        Map<UUID, String> names,
        List<Option> units,
        GridForm typed,
        Map<Place, Flaw> wrong,
        Map<Place, Told> others)
        implements Page {
    private static final int YEARS_BEFORE = 3;

    public String unitName() {
        return names.getOrDefault(grid.unit(), "");
    }

    /** The key of a figure in the form. */
    public String key(Grid.Row row) {
        return PlaceKey.of(row.expected().place());
    }

    /** What stands in the cell of the amount. */
    public String amount(Grid.Row row) {
        GridForm.Cells cells = refusedCells(row);
        return cells != null ? cells.amount() : held(row).get(0);
    }

    public String stage(Grid.Row row) {
        GridForm.Cells cells = refusedCells(row);
        return cells != null ? cells.stage() : held(row).get(1);
    }

    public String comment(Grid.Row row) {
        GridForm.Cells cells = refusedCells(row);
        return cells != null ? cells.comment() : held(row).get(2);
    }

    public String source(Grid.Row row) {
        GridForm.Cells cells = refusedCells(row);
        return cells != null ? cells.source() : held(row).get(3);
    }

    /** How the unit says that it stands; empty where it says nothing. */
    public String how(Grid.Row row) {
        GridForm.Cells cells = refusedCells(row);
        return cells != null ? cells.how().state() : held(row).get(4);
    }

    public String howWhy(Grid.Row row) {
        GridForm.Cells cells = refusedCells(row);
        return cells != null ? cells.how().why() : held(row).get(5);
    }

    /** What the cells hold as it is kept: whoever changes nothing of it means nothing by it. */
    public String shown(Grid.Row row) {
        return GridForm.shown(held(row));
    }

    private static List<String> held(Grid.Row row) {
        Value value = row.value();
        SelfReport self = row.self();
        BigDecimal amount = value == null ? row.prefilled() : value.amount();
        SelfState said = self == null ? null : self.state();
        return List.of(
                amount == null ? "" : amount.toPlainString(),
                (value == null ? Stage.PRELIMINARY : value.stage()).name(),
                value == null ? "" : value.comment(),
                row.source(),
                said == null ? "" : said.name(),
                self == null ? "" : self.reason());
    }

    /** The figure that somebody else entered meanwhile; null for none. */
    public @Nullable Told other(Grid.Row row) {
        return others.get(row.expected().place());
    }

    public int howSeen(Grid.Row row) {
        return row.self() == null ? 0 : row.self().version();
    }

    private GridForm.@Nullable Cells refusedCells(Grid.Row row) {
        return flaw(row) == null ? null : typed.of(row);
    }

    /** What stands in the way of a figure; null for nothing. */
    public @Nullable Flaw flaw(Grid.Row row) {
        return wrong.get(row.expected().place());
    }

    /** Whether what stands in the way is about this cell of a figure. */
    public boolean isWrong(Grid.Row row, String cell) {
        Flaw flaw = flaw(row);
        return flaw != null && cell.equals(flaw.field());
    }

    /** For which unit the figure is, where it is not the reporting one. */
    public String of(Grid.Row row) {
        UUID unit = row.expected().place().unit();
        return unit.equals(Goal.WHOLE) || unit.equals(grid.unit()) ? "" : names.getOrDefault(unit, "");
    }

    /** The name of the part that the figure is of; empty for the whole. */
    public String part(Grid.Row row) {
        return partName(
                row.expected().indicator().definition().breakdowns(),
                row.expected().place().part());
    }

    static String partName(List<Breakdown> breakdowns, String key) {
        return breakdowns.stream()
                .map(breakdown -> breakdown.names().get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(key);
    }

    /** The addresses of a figure. */
    public String address(Grid.Row row) {
        return row.expected().place().address(row.expected().indicator().code());
    }

    /** The same page for another period. */
    public String at(String period) {
        return "/indicators/values?period=" + period + "&unit=" + grid.unit();
    }

    /** Periods of the same length that can be chosen, newest first: from three years before the one that is shown, none that has not begun. */
    public List<Period> periods() {
        Period shown = grid.period();
        Frequency frequency = shown.frequency();
        int begun =
                Math.max(shown.count(), Period.holding(grid.today(), frequency).count());
        int newest = Math.min(begun, new Period(shown.year() + 1, frequency, frequency.perYear()).count());
        int oldest = new Period(shown.year() - YEARS_BEFORE, frequency, 1).count();
        return Stream.iterate(newest, count -> count - 1)
                .limit(1L + newest - oldest)
                .map(count -> Period.counted(frequency, count))
                .toList();
    }

    /** The same page by another frequency, in the period that ends with this one or holds its end. */
    public String by(Frequency frequency) {
        return at(Period.holding(grid.period().lastDay(), frequency).toString());
    }

    public long asking() {
        return grid.rows().stream().filter(Grid.Row::asksReason).count();
    }

    /** How many figures were returned. */
    public long returned() {
        return grid.rows().stream()
                .filter(row -> !row.returned().isEmpty())
                .map(row -> Objects.requireNonNull(row.value()))
                .count();
    }
}
