package org.paodao.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paodao.organization.Unit;
import org.paodao.plan.DeletedItem;
import org.paodao.plan.Item;
import org.paodao.plan.ItemTable;
import org.paodao.plan.ItemTable.Column;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanView;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Tab;

/**
 * A plan at a glance: what is not in order, what the document says of itself, and its items in tables.
 *
 * @param view the plan with the items asked for
 * @param query what was asked
 * @param tables the items
 * @param units those that do something in the plan, to choose from
 * @param counts how many items of each kind pass the filter, whichever kind is shown, by the kind's code
 * @param deleted what the plan had once, if that is to be shown
 * @param around completeness, months
 */
public record PlanPage(
        PlanView view,
        PlanQuery query,
        List<ItemTable> tables,
        List<Unit> units,
        Map<String, Integer> counts,
        List<DeletedItem> deleted,
        Surroundings.OfPlan around)
        implements Page {
    public PlanPage {
        deleted = List.copyOf(deleted);
        tables = List.copyOf(tables);
        units = List.copyOf(units);
        counts = Map.copyOf(counts);
    }

    /** Where this plan lives. */
    public String path() {
        return "/" + view.head().address();
    }

    /** The tables with the columns that were chosen. */
    public List<ItemTable> shownTables() {
        return query.narrowed(tables);
    }

    /** The columns to choose from, with whether each is shown; the title is no choice. */
    public List<ColumnChoice> columns() {
        List<Column> chosen = query.chosen();
        return Stream.of(Column.values())
                .filter(column -> column != Column.TITLE)
                .filter(column ->
                        tables.stream().anyMatch(table -> table.columns().contains(column)))
                .map(column ->
                        new ColumnChoice(column, PlanQuery.word(column), chosen.isEmpty() || chosen.contains(column)))
                .toList();
    }

    /**
     * A column to choose.
     *
     * @param word its name in addresses and message keys
     */
    public record ColumnChoice(Column column, String word, boolean shown) {}

    /** One tab for each kind, one for all, with how many items each shows. */
    public List<Tab> tabs(String all, boolean chinese) {
        var tabs = new ArrayList<Tab>();
        int held = counts.values().stream().mapToInt(Integer::intValue).sum();
        tabs.add(new Tab(all, query.ofKind(null).address(path()), query.filter().kind() == null, held));
        view.kinds()
                .forEach(kind -> tabs.add(new Tab(
                        kind.name(chinese),
                        query.ofKind(kind.code()).address(path()),
                        kind.code().equals(query.kind()),
                        counts.getOrDefault(kind.code(), 0))));
        return tabs;
    }

    /** The categories of all schemes to choose from, each after its scheme's name. */
    public List<Option> categories(boolean chinese) {
        return view.schemes().stream()
                .flatMap(scheme -> scheme.categories().stream()
                        .map(category ->
                                new Option(category.id().toString(), scheme.name(chinese) + " · " + category.name())))
                .toList();
    }

    /** The units to choose from. */
    public List<Option> unitOptions() {
        return units.stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList();
    }

    /** How many items are shown. */
    public int shown() {
        return view.items().size();
    }

    /** Whether something narrows the list besides the kind. */
    public boolean narrowed() {
        return !query.ofKind(null).filter().isNone();
    }

    /** The declared count of a kind as a whole, if the document declares one. */
    public Optional<PlanView.Point> declared(Kind kind) {
        return view.points().stream()
                .filter(point -> kind.code().equals(point.counted()) && point.category() == null)
                .findFirst();
    }

    /** Points that somebody has to look at. */
    public List<PlanView.Point> open() {
        return view.points().stream().filter(point -> !point.inOrder()).toList();
    }

    /** Points that are in order. */
    public List<PlanView.Point> inOrder() {
        return view.points().stream().filter(PlanView.Point::inOrder).toList();
    }

    /** Where the document says what a point is about. */
    public Optional<String> place(PlanView.Point point) {
        return Optional.ofNullable(point.place())
                .map(place -> DocumentPage.address(view.head().address(), place));
    }

    /** The items in whose text the document says what a point is about. */
    public List<Item> items(PlanView.Point point) {
        Item.Place place = point.place();
        return place == null
                ? List.of()
                : view.items().stream()
                        .filter(item -> item.place() != null
                                && item.place().source().equals(place.source())
                                && item.place().range().contains(place.range()))
                        .toList();
    }

    /** The kind with this code. */
    public Kind kind(String code) {
        return view.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(new Kind(code, code, code, code, "", 0, List.of(), "", false));
    }

    /** Facts with one of these names. */
    public List<PlanView.Fact> facts(List<String> names) {
        return view.facts().stream().filter(fact -> names.contains(fact.name())).toList();
    }

    /** Facts with none of these names. */
    public List<PlanView.Fact> otherFacts(List<String> names) {
        return view.facts().stream()
                .filter(fact -> !names.contains(fact.name()))
                .toList();
    }

    /** The kind whose items have this part in their addresses. */
    public String kindAt(String path, boolean chinese) {
        return view.kinds().stream()
                .filter(kind -> kind.path().equals(path))
                .map(kind -> kind.name(chinese))
                .findFirst()
                .orElse(path);
    }
}
