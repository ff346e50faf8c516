package org.paodao.plan.duty;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.organization.Colleague;
import org.paodao.organization.People;
import org.paodao.organization.Roster;
import org.paodao.organization.Roster.Changed;
import org.paodao.organization.Roster.Column;
import org.paodao.organization.Roster.Does;
import org.paodao.organization.Roster.Line;
import org.paodao.organization.Roster.Row;
import org.paodao.organization.Roster.Wrong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties of a plan's items out to a spreadsheet and in again. An empty cell leaves what the unit says as a rule. */
@Service
public class DutyFiles {
    private static final List<Column> COLUMNS = List.of(
            new Column("item", true, List.of("事项地址", "Address")),
            new Column("title", false, List.of("事项", "Item")),
            new Column("unit", true, List.of("单位", "Unit")),
            new Column("RESPONSIBLE", false, List.of("责任领导", "Responsible leader")),
            new Column("LEADER", false, List.of("分管领导", "Leader in charge")),
            new Column("SECTION", false, List.of("牵头科室", "Lead section")),
            new Column("LIAISON", false, List.of("联络员", "Liaison")));

    private final Files files;
    private final Duties duties;
    private final DutyWriting writing;
    private final People people;

    DutyFiles(Files files, Duties duties, DutyWriting writing, People people) {
        this.files = files;
        this.duties = duties;
        this.writing = writing;
        this.people = people;
    }

    /** The columns of the table. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    /** Every item with the units that lead it; a cell names who holds the duty, inherited or not. */
    @Transactional(readOnly = true)
    public List<List<String>> rows(CurrentUser user, String plan) {
        return duties.ofPlan(user, plan, null).stream()
                .map(item -> row(item, kind -> name(item, kind)))
                .toList();
    }

    private static List<String> row(ItemDuty item, Function<DutyKind, String> holder) {
        return List.of(
                item.address(),
                item.title(),
                item.duties().unitName(),
                holder.apply(DutyKind.RESPONSIBLE),
                holder.apply(DutyKind.LEADER),
                holder.apply(DutyKind.SECTION),
                holder.apply(DutyKind.LIAISON));
    }

    private static String name(ItemDuty item, DutyKind kind) {
        Duty duty = item.duties().of(kind);
        return duty == null ? "" : duty.holder().name();
    }

    /** Keeps a file and looks whether it can be read. */
    @Transactional
    public UUID store(CurrentUser user, String name, byte[] content) {
        Permissions.require(user, Permission.DUTY_EDIT);
        Roster.read(content, name, COLUMNS);
        return files.store(user, name, "application/octet-stream", content).id();
    }

    /** What taking in a kept file would do. */
    @Transactional(readOnly = true)
    public Roster.Preview preview(CurrentUser user, String plan, UUID file) {
        Permissions.require(user, Permission.DUTY_EDIT);
        var wrong = new ArrayList<Wrong>();
        List<Line> lines =
                entries(user, plan, file, wrong).stream().map(Entry::line).toList();
        return new Roster.Preview(file, files.file(user, file).name(), lines, wrong);
    }

    /** Takes a kept file in, all rows or none; the same file again changes nothing. */
    @Transactional
    public Roster.Preview apply(CurrentUser user, String plan, UUID file) {
        Roster.Preview preview = preview(user, plan, file);
        preview.check();
        for (Entry entry : entries(user, plan, file, new ArrayList<>())) {
            UUID unit = entry.item().duties().unit();
            Permissions.requireFor(user, Permission.DUTY_EDIT, unit);
            entry.changes()
                    .forEach((kind, holder) ->
                            writing.put(user, new DutyKey(unit, entry.item().item(), kind), holder, duties.today()));
        }
        return preview;
    }

    private List<Entry> entries(CurrentUser user, String plan, UUID file, List<Wrong> wrong) {
        Map<String, ItemDuty> items = duties.ofPlan(user, plan, null).stream()
                .collect(Collectors.toMap(DutyFiles::key, Function.identity(), (one, other) -> one));
        Map<String, List<Colleague>> staff = people.all(user, duties.today()).stream()
                .filter(one -> one.until() == null)
                .collect(Collectors.groupingBy(Colleague::name));
        Set<String> seen = new HashSet<>();
        var entries = new ArrayList<Entry>();
        for (Row row :
                Roster.read(files.content(user, file), files.file(user, file).name(), COLUMNS)) {
            String key = row.get("item") + " " + row.get("unit");
            ItemDuty item = items.get(key);
            if (item == null) {
                wrong.add(row.wrong("item", "duty.not-its-item"));
            } else if (!Permissions.mayFor(
                    user, Permission.DUTY_EDIT, item.duties().unit())) {
                wrong.add(row.wrong("unit", "access.forbidden-unit"));
            } else if (!seen.add(key)) {
                wrong.add(row.wrong("item", "organization.roster.twice", row.get("item")));
            } else {
                entries.add(new Entry(row, item, changes(row, item, staff, wrong)));
            }
        }
        return entries;
    }

    private static String key(ItemDuty item) {
        return item.address() + " " + item.duties().unitName();
    }

    private static Map<DutyKind, Holder> changes(
            Row row, ItemDuty item, Map<String, List<Colleague>> staff, List<Wrong> wrong) {
        Map<DutyKind, Holder> changes = new EnumMap<>(DutyKind.class);
        for (DutyKind kind : DutyKind.values()) {
            String name = row.get(kind.name());
            if (!name.isEmpty() && !name.equals(name(item, kind))) {
                Holder holder = kind == DutyKind.SECTION ? Holder.section(name) : person(row, item, kind, staff);
                if (holder == null
                        || (holder.section() != null && holder.section().length() > 50)) {
                    wrong.add(row.wrong(kind.name(), "duty.not-in-unit"));
                } else {
                    changes.put(kind, holder);
                }
            }
        }
        return changes;
    }

    /** The one with this name in the unit, for a leader anywhere; nobody when there is none or more than one. */
    private static @Nullable Holder person(Row row, ItemDuty item, DutyKind kind, Map<String, List<Colleague>> staff) {
        List<UUID> fitting = staff.getOrDefault(row.get(kind.name()), List.of()).stream()
                .filter(one -> kind == DutyKind.RESPONSIBLE
                        || one.unit().equals(item.duties().unit()))
                .map(Colleague::id)
                .distinct()
                .toList();
        return fitting.size() == 1 ? Holder.person(fitting.getFirst()) : null;
    }

    /** A row with what it changes. */
    private record Entry(Row row, ItemDuty item, Map<DutyKind, Holder> changes) {
        Line line() {
            List<Changed> cells = Roster.changes(
                    COLUMNS,
                    DutyFiles.row(item, kind -> name(item, kind)),
                    DutyFiles.row(item, kind -> changes.containsKey(kind) ? row.get(kind.name()) : name(item, kind)));
            Does does = changes.isEmpty() ? Does.SAME : Does.CHANGED;
            return new Line(row.place(), item.title(), does, item.duties().unitName(), cells);
        }
    }
}
