package org.paodao.organization;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.organization.Roster.Changed;
import org.paodao.organization.Roster.Column;
import org.paodao.organization.Roster.Does;
import org.paodao.organization.Roster.Line;
import org.paodao.organization.Roster.Row;
import org.paodao.organization.Roster.Wrong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People out to a spreadsheet and in again: known by their number, else by unit and name. */
@Service
public class PeopleFiles {
    private static final List<Column> COLUMNS = List.of(
            new Column("unit", true, List.of("单位", "Unit")),
            new Column("name", true, List.of("姓名", "Name")),
            new Column("code", false, List.of("编号", "Number")),
            new Column("section", false, List.of("科室", "Section")),
            new Column("title", false, List.of("职务", "Title")),
            new Column("leads", false, List.of("主要负责人", "Head")),
            new Column("phone", false, List.of("电话", "Telephone")),
            new Column("since", false, List.of("到岗日期", "First day")));
    private static final String YES = "是";
    private static final String NO = "否";

    private final Files files;
    private final Organization organization;
    private final People people;
    private final UnitLists lists;

    PeopleFiles(Files files, Organization organization, People people, UnitLists lists) {
        this.files = files;
        this.organization = organization;
        this.people = people;
        this.lists = lists;
    }

    /** The columns of the table. */
    public static List<Column> columns() {
        return COLUMNS;
    }

    /** Everybody of today as rows of the table; for the office, because it holds telephone numbers. */
    @Transactional(readOnly = true)
    public List<List<String>> rows(CurrentUser user) {
        Permissions.require(user, Permission.UNIT_EDIT);
        return staying(user).stream()
                .map(one -> row(one.unitName(), Entry.person(one), Entry.post(one)))
                .toList();
    }

    private static List<String> row(String unit, PersonFacts person, PostFacts post) {
        return List.of(
                unit,
                person.name(),
                person.code(),
                post.section(),
                post.title(),
                post.leads() ? YES : "",
                person.phone(),
                post.since().toString());
    }

    /** Keeps a file and looks whether it can be read. */
    @Transactional
    public UUID store(CurrentUser user, String name, byte[] content) {
        Permissions.require(user, Permission.UNIT_EDIT);
        Roster.read(content, name, COLUMNS);
        return files.store(user, name, "application/octet-stream", content).id();
    }

    /** What taking in a kept file would do. */
    @Transactional(readOnly = true)
    public Roster.Preview preview(CurrentUser user, UUID file) {
        Permissions.require(user, Permission.UNIT_EDIT);
        var wrong = new ArrayList<Wrong>();
        List<Line> lines = entries(user, file, wrong).stream().map(Entry::line).toList();
        return new Roster.Preview(file, files.file(user, file).name(), lines, wrong);
    }

    /** Takes a kept file in, all rows or none; the same file again changes nothing. */
    @Transactional
    public Roster.Preview apply(CurrentUser user, UUID file) {
        Roster.Preview preview = preview(user, file);
        preview.check();
        for (Entry entry : entries(user, file, new ArrayList<>())) {
            Colleague held = entry.held();
            if (held == null) {
                people.add(user, entry.person(), entry.post());
            } else {
                if (!entry.person().equals(Entry.person(held))) {
                    people.amend(user, held.id(), held.version(), entry.person());
                }
                if (!entry.post().equals(Entry.post(held))) {
                    people.repost(user, held.id(), held.post(), entry.post());
                }
            }
        }
        return preview;
    }

    private List<Colleague> staying(CurrentUser user) {
        return people.all(user, lists.today()).stream()
                .filter(one -> one.until() == null)
                .toList();
    }

    private List<Entry> entries(CurrentUser user, UUID file, List<Wrong> wrong) {
        List<Row> rows =
                Roster.read(files.content(user, file), files.file(user, file).name(), COLUMNS);
        var known = Known.of(staying(user));
        Map<String, UUID> units = organization.units(user).stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                        .map(name -> Map.entry(name, unit.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        Set<String> seen = new HashSet<>();
        var entries = new ArrayList<Entry>();
        for (Row row : rows) {
            UUID unit = units.get(row.get("unit"));
            if (unit == null) {
                wrong.add(row.wrong("unit", "organization.unit.unknown-name", row.get("unit")));
                continue;
            }
            String key = row.get("code").isEmpty() ? row.get("name") : row.get("code");
            List<Colleague> same = known.posts(row, unit);
            List<Colleague> here =
                    same.stream().filter(one -> one.unit().equals(unit)).toList();
            check(row, seen.add(unit + key), here.size(), wrong);
            if (here.isEmpty() && !same.isEmpty()) {
                wrong.add(row.wrong("unit", "organization.roster.elsewhere", key));
            }
            entries.add(entry(row, unit, here.isEmpty() ? null : here.getFirst(), wrong));
        }
        return entries;
    }

    /** Who is there, by number and by unit and name. */
    private record Known(Map<String, List<Colleague>> byCode, Map<String, List<Colleague>> byName) {
        static Known of(List<Colleague> held) {
            return new Known(
                    held.stream().filter(one -> !one.code().isEmpty()).collect(Collectors.groupingBy(Colleague::code)),
                    held.stream().collect(Collectors.groupingBy(one -> one.unit() + one.name())));
        }

        /** The posts of the person whom a row means: anywhere by the number, in its unit by the name. */
        List<Colleague> posts(Row row, UUID unit) {
            return row.get("code").isEmpty()
                    ? byName.getOrDefault(unit + row.get("name"), List.of())
                    : byCode.getOrDefault(row.get("code"), List.of());
        }
    }

    private static void check(Row row, boolean first, int same, List<Wrong> wrong) {
        if (row.get("name").isEmpty()) {
            wrong.add(row.wrong("name", "organization.person.name-missing", 50));
        }
        if (!first) {
            wrong.add(row.wrong("name", "organization.roster.twice", row.get("name")));
        }
        if (same > 1) {
            wrong.add(row.wrong("name", "organization.roster.ambiguous", row.get("name")));
        }
        if (!row.get("phone").matches("[0-9+() -]{0,30}")) {
            wrong.add(row.wrong("phone", "organization.person.phone-form"));
        }
        if (!List.of(YES, NO, "").contains(row.get("leads"))) {
            wrong.add(row.wrong("leads", "organization.roster.yes-no", row.get("leads")));
        }
    }

    /** The first day, which is settled once somebody is there: another day in the list is named, not passed over. */
    private LocalDate since(Row row, @Nullable Colleague held, List<Wrong> wrong) {
        LocalDate known = held == null ? null : held.since();
        LocalDate said = known == null ? lists.today() : known;
        if (!row.get("since").isEmpty()) {
            try {
                said = LocalDate.parse(row.get("since"));
            } catch (DateTimeParseException none) {
                wrong.add(row.wrong("since", "organization.day.form"));
            }
        }
        if (known != null && !said.equals(known)) {
            wrong.add(row.wrong("since", "organization.roster.since-settled", known.toString()));
            return known;
        }
        return said;
    }

    private Entry entry(Row row, UUID unit, @Nullable Colleague held, List<Wrong> wrong) {
        var person = new PersonFacts(
                (row.get("code").isEmpty() && held != null) ? held.code() : row.get("code"),
                row.get("name"),
                row.has("phone") || held == null ? row.get("phone") : held.phone(),
                held == null ? null : held.account());
        var post = new PostFacts(
                held == null ? unit : held.unit(),
                row.has("section") || held == null ? row.get("section") : held.section(),
                row.has("title") || held == null ? row.get("title") : held.title(),
                (row.has("leads") || held == null) ? row.get("leads").equals(YES) : held.leads(),
                since(row, held, wrong));
        return new Entry(row, held, person, post);
    }

    /**
     * A row.
     *
     * @param held who it is; null for somebody new
     */
    private record Entry(Row row, @Nullable Colleague held, PersonFacts person, PostFacts post) {
        static PersonFacts person(Colleague one) {
            return new PersonFacts(one.code(), one.name(), one.phone(), one.account());
        }

        static PostFacts post(Colleague one) {
            return new PostFacts(one.unit(), one.section(), one.title(), one.leads(), one.since());
        }

        Line line() {
            if (held == null) {
                return new Line(row.place(), person.name(), Does.NEW, row.get("unit"), List.of());
            }
            String unit = held.unitName();
            List<Changed> changes = Roster.changes(
                    COLUMNS, PeopleFiles.row(unit, person(held), post(held)), PeopleFiles.row(unit, person, post));
            boolean same = person.equals(person(held)) && post.equals(post(held));
            return new Line(row.place(), person.name(), same ? Does.SAME : Does.CHANGED, unit, changes);
        }
    }
}
