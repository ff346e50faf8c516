package org.paodao.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Permissions;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Units out to a spreadsheet and in again: a preview first, then all rows or none. */
@Service
public class UnitFiles {
    private final Files files;
    private final UnitSheets sheets;
    private final Organization organization;
    private final UnitChanges changes;
    private final UnitKinds kinds;

    UnitFiles(Files files, UnitSheets sheets, Organization organization, UnitChanges changes, UnitKinds kinds) {
        this.files = files;
        this.sheets = sheets;
        this.organization = organization;
        this.changes = changes;
        this.kinds = kinds;
    }

    /** The columns of the table. */
    public static List<Roster.Column> columns() {
        return UnitRoster.COLUMNS;
    }

    /** All units of today as rows of the table. */
    @Transactional(readOnly = true)
    public List<List<String>> rows(CurrentUser user) {
        List<Unit> units = organization.units(user);
        Map<UUID, UnitFacts> facts = sheets.facts(user.jurisdiction());
        Map<UUID, String> names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return units.stream()
                .map(unit -> row(
                        unit,
                        facts.getOrDefault(unit.id(), new UnitFacts(unit.name(), null, unit.kind(), null, null, null)),
                        names))
                .toList();
    }

    private static List<String> row(Unit unit, UnitFacts facts, Map<UUID, String> names) {
        String parent = facts.parent() == null ? "" : names.getOrDefault(facts.parent(), "");
        return UnitRoster.row(facts, parent, unit.aliases());
    }

    /** Keeps a file and looks whether it can be read. */
    @Transactional
    public UUID store(CurrentUser user, String name, byte[] content) {
        Permissions.require(user, Permission.UNIT_EDIT);
        Roster.read(content, name, UnitRoster.COLUMNS);
        return files.store(user, name, "application/octet-stream", content).id();
    }

    /** What taking in a kept file would do. */
    @Transactional(readOnly = true)
    public Roster.Preview preview(CurrentUser user, UUID file) {
        Permissions.require(user, Permission.UNIT_EDIT);
        UnitRoster roster = roster(user);
        UnitRoster.Read read = read(user, file, roster);
        Map<String, UUID> ids = roster.ids();
        return new Roster.Preview(
                file,
                files.file(user, file).name(),
                read.entries().stream().map(entry -> roster.line(entry, ids)).toList(),
                read.wrong());
    }

    /** Takes a kept file in, all rows or none; the same file again changes nothing. */
    @Transactional
    public Roster.Preview apply(CurrentUser user, UUID file) {
        Roster.Preview preview = preview(user, file);
        preview.check();
        UnitRoster roster = roster(user);
        Map<String, UUID> ids = roster.ids();
        for (UnitRoster.Entry entry : read(user, file, roster).entries()) {
            UnitFacts facts = entry.facts(ids);
            Unit unit = entry.unit();
            if (unit == null) {
                UUID made = changes.found(user, facts, entry.aliases(), null);
                ids.put(facts.name(), made);
            } else {
                change(user, unit, entry, facts, preview.name());
            }
        }
        return preview;
    }

    private void change(CurrentUser user, Unit unit, UnitRoster.Entry entry, UnitFacts facts, String why) {
        if (!facts.equals(entry.before())) {
            int version = sheets.version(user.jurisdiction(), unit.id());
            changes.amend(user, unit.id(), facts, new UnitStep(version, null, why), true);
        }
        entry.aliases().forEach(alias -> organization.addAlias(user, unit.id(), alias));
    }

    private UnitRoster roster(CurrentUser user) {
        return UnitRoster.of(
                organization.units(user), sheets.facts(user.jurisdiction()), kinds.all(user), changes.today());
    }

    private UnitRoster.Read read(CurrentUser user, UUID file, UnitRoster roster) {
        var rows = Roster.read(files.content(user, file), files.file(user, file).name(), UnitRoster.COLUMNS);
        return roster.read(rows);
    }
}
