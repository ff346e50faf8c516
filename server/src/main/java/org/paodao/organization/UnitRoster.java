package org.paodao.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Roster.Changed;
import org.paodao.organization.Roster.Column;
import org.paodao.organization.Roster.Does;
import org.paodao.organization.Roster.Line;
import org.paodao.organization.Roster.Row;
import org.paodao.organization.Roster.Wrong;

/**
 * Units in a spreadsheet beside the units that are held: which row is which unit, and what is wrong in which cell.
 *
 * @param held by each of their names
 * @param facts of the units that are held
 * @param kinds that a unit can be of
 */
record UnitRoster(Map<String, Unit> held, Map<UUID, UnitFacts> facts, List<UnitKind> kinds, LocalDate day) {
    static final List<Column> COLUMNS = List.of(
            new Column("name", true, List.of("简称", "Short name")),
            new Column("fullName", false, List.of("全称", "Full name")),
            new Column("kind", true, List.of("类别", "Kind")),
            new Column("parent", false, List.of("上级单位", "Unit above")),
            new Column("divisionCode", false, List.of("行政区划代码", "Division code")),
            new Column("creditCode", false, List.of("统一社会信用代码", "Unified social credit code")),
            new Column("aliases", false, List.of("别名", "Other names")));

    static UnitRoster of(Collection<Unit> units, Map<UUID, UnitFacts> facts, List<UnitKind> kinds, LocalDate day) {
        Map<String, Unit> held = new HashMap<>();
        for (Unit unit : units) {
            unit.aliases().forEach(alias -> held.putIfAbsent(alias, unit));
            held.put(unit.name(), unit);
        }
        return new UnitRoster(held, facts, kinds, day);
    }

    /** What the rows mean, parents before what stands below them. */
    Read read(List<Row> rows) {
        var entries = new ArrayList<Entry>();
        var wrong = new ArrayList<Wrong>();
        Map<String, Row> names = new HashMap<>();
        rows.forEach(row -> {
            if (names.putIfAbsent(row.get("name"), row) != null) {
                wrong.add(row.wrong("name", "organization.roster.twice", row.get("name")));
            }
        });
        var known = new HashSet<>(held.keySet());
        List<Row> waiting = new ArrayList<>(rows);
        boolean moved = true;
        while (moved) {
            List<Row> ready = waiting.stream()
                    .filter(row -> row.get("parent").isEmpty() || known.contains(row.get("parent")))
                    .toList();
            ready.forEach(row -> known.add(row.get("name")));
            ready.stream().map(row -> entry(row, wrong)).forEach(entries::add);
            waiting.removeAll(ready);
            moved = !ready.isEmpty();
        }
        waiting.forEach(row -> wrong.add(row.wrong("parent", "organization.unit.unknown-name", row.get("parent"))));
        return new Read(entries, wrong);
    }

    private Entry entry(Row row, List<Wrong> wrong) {
        Unit unit = held.get(row.get("name"));
        UnitFacts before = unit == null ? null : facts.get(unit.id());
        UnitFacts after = new UnitFacts(
                unit == null ? row.get("name") : unit.name(),
                value(row, "fullName", before == null ? null : before.fullName()),
                row.get("kind"),
                value(row, "divisionCode", before == null ? null : before.divisionCode()),
                value(row, "creditCode", before == null ? null : before.creditCode()),
                null);
        for (Refusal.Flaw flaw : UnitChecks.flaws(after, kinds, day)) {
            String field = Objects.requireNonNullElse(flaw.field(), "name");
            wrong.add(row.wrong(field, flaw.key(), flaw.arguments().toArray()));
        }
        List<String> aliases = List.of(row.get("aliases").split("[、,，]")).stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty() && !alias.equals(after.name()))
                .filter(alias -> unit == null || !unit.aliases().contains(alias))
                .toList();
        for (String alias : aliases) {
            Unit other = held.get(alias);
            if (other != null && !other.equals(unit)) {
                wrong.add(row.wrong("aliases", "organization.unit.name-taken", alias));
            }
        }
        return new Entry(row, unit, before, after, aliases);
    }

    /** A unit as the table is written. */
    static List<String> row(UnitFacts facts, String parent, Collection<String> aliases) {
        return List.of(
                facts.name(),
                Objects.requireNonNullElse(facts.fullName(), ""),
                facts.kind(),
                parent,
                Objects.requireNonNullElse(facts.divisionCode(), ""),
                Objects.requireNonNullElse(facts.creditCode(), ""),
                String.join("、", aliases));
    }

    /** What a row would do. */
    Line line(Entry entry, Map<String, UUID> ids) {
        Row row = entry.row();
        UnitFacts was = entry.before();
        Unit unit = entry.unit();
        if (was == null || unit == null) {
            return new Line(
                    row.place(), entry.after().name(), Does.NEW, entry.after().kind(), List.of());
        }
        UnitFacts becomes = entry.facts(ids);
        String above = name(was.parent());
        // A unit that stands in the same file is known by its name only.
        String parent = Objects.equals(was.parent(), becomes.parent()) ? above : row.get("parent");
        List<Changed> changes = Roster.changes(
                COLUMNS,
                row(was, above, unit.aliases()),
                row(
                        becomes,
                        parent,
                        Stream.concat(unit.aliases().stream(), entry.aliases().stream())
                                .toList()));
        return new Line(row.place(), was.name(), changes.isEmpty() ? Does.SAME : Does.CHANGED, was.kind(), changes);
    }

    private String name(@Nullable UUID unit) {
        return held.values().stream()
                .filter(one -> one.id().equals(unit))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String value(Row row, String column, @Nullable String otherwise) {
        return row.has(column) ? row.get(column) : otherwise;
    }

    /**
     * A row.
     *
     * @param unit that it is; null for a new one
     * @param after without its place in the tree, which is known by name only
     * @param aliases that are new
     */
    record Entry(Row row, @Nullable Unit unit, @Nullable UnitFacts before, UnitFacts after, List<String> aliases) {

        /** What the unit becomes, below the unit with the name that the row gives. */
        UnitFacts facts(Map<String, UUID> ids) {
            if (!row.has("parent") && before != null) {
                return after.under(before.parent());
            }
            return after.under(row.get("parent").isEmpty() ? null : ids.get(row.get("parent")));
        }
    }

    /** All rows. */
    record Read(List<Entry> entries, List<Wrong> wrong) {}

    /** Ids by every name. */
    Map<String, UUID> ids() {
        return held.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().id(), (a, b) -> a, HashMap::new));
    }
}
