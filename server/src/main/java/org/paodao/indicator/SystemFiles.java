package org.paodao.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.document.Unreadable;
import org.paodao.document.list.ListDraft;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.ListReader;
import org.paodao.document.list.ListRow;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.kernel.UnreadableTable;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of indicators, such as the annex of a plan, into the draft of the next edition: all rows or none. */
@Service
public class SystemFiles {
    private final Files files;
    private final Indicators indicators;
    private final Organization organization;
    private final PlanItems planItems;

    SystemFiles(Files files, Indicators indicators, Organization organization, PlanItems planItems) {
        this.files = files;
        this.indicators = indicators;
        this.organization = organization;
        this.planItems = planItems;
    }

    /** Keeps a file and looks whether it can be read. */
    @Transactional
    public UUID store(CurrentUser user, String name, byte[] content) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        read(name, content);
        return files.store(user, name, "application/octet-stream", content).id();
    }

    /** What taking in a kept file would do; nothing is written. */
    @Transactional(readOnly = true)
    public SystemPreview preview(CurrentUser user, UUID file, int year) {
        Permissions.require(user, Permission.INDICATOR_EDIT);
        String name = files.file(user, file).name();
        ListDraft draft = read(name, files.content(user, file));
        Map<String, Item> items = planItems.byCode(user, year);
        Map<String, Unit> units = units(user);
        IndicatorSystem system = indicators.system(user);
        List<SystemPreview.Line> lines = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (ListRow row : draft.rows()) {
            var reading = new RowReading(row, year, draft.rows(), system::meant);
            Map<String, String> unknown = new LinkedHashMap<>();
            Indicator.Content content = reading.content(units, unknown, items.get(row.code()));
            lines.add(new SystemPreview.Line(
                    row,
                    reading.code(),
                    content,
                    List.copyOf(unknown.values()),
                    flaws(reading.code(), content, unknown.isEmpty(), codes),
                    same(system, reading.code(), content)));
        }
        return new SystemPreview(file, name, year, lines, draft.problems());
    }

    /** An unknown unit is said as such, not once more as nobody who reports. */
    private static List<Flaw> flaws(String code, Indicator.Content content, boolean unitsKnown, Set<String> codes) {
        List<Flaw> flaws = new ArrayList<>(ContentChecks.flaws(code, content));
        flaws.removeIf(flaw -> !unitsKnown && "responsibleUnit".equals(flaw.field()));
        if (!codes.add(code)) {
            flaws.add(Flaw.at("code", "indicator.code-twice", code));
        }
        return flaws;
    }

    private static boolean same(IndicatorSystem system, String code, Indicator.Content content) {
        return system.coded(code)
                .map(known -> Facts.between(known.content(), content).isEmpty())
                .orElse(false);
    }

    /**
     * Takes a kept file into the draft; rows that say what holds already change nothing.
     *
     * @return how many indicators are drafted by it
     * @throws Refusal when a cell is wrong or a unit unknown; then nothing changes
     */
    @Transactional
    public int apply(CurrentUser user, UUID file, int year) {
        SystemPreview preview = preview(user, file, year);
        preview.check();
        Map<String, Indicator.Content> taken = new LinkedHashMap<>();
        preview.lines().stream().filter(line -> !line.same()).forEach(line -> taken.put(line.code(), line.content()));
        indicators.put(user, taken);
        return taken.size();
    }

    private Map<String, Unit> units(CurrentUser user) {
        Map<String, Unit> units = new HashMap<>();
        List<Unit> all = organization.units(user);
        all.forEach(unit -> unit.aliases().forEach(alias -> units.putIfAbsent(alias, unit)));
        for (Unit unit : all) {
            Optional.ofNullable(unit.fullName()).ifPresent(full -> units.put(full, unit));
            units.put(unit.name(), unit);
        }
        return units;
    }

    private static ListDraft read(String name, byte[] content) {
        try {
            return ListReader.read(content, name, ListKind.INDICATORS);
        } catch (Unreadable why) {
            throw UnreadableTable.refusal(why);
        }
    }
}
