package org.paodao.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.paodao.access.Access;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.organization.UnitChanges;
import org.paodao.organization.UnitFacts;
import org.paodao.organization.UnitLists;
import org.paodao.organization.UnitStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives the demo a tree of units, and people made up for each. What is there already is not made again. */
@Component
@Profile("demo")
class DemoOrganization {
    private static final Logger LOG = LoggerFactory.getLogger(DemoOrganization.class);
    private static final String TOP = "莲都区";
    private static final List<String> PARTY = List.of("党委机构", "群团");
    private static final List<String> TOWNS = List.of("街道", "乡镇");

    private final Access access;
    private final Organization organization;
    private final UnitChanges changes;
    private final UnitLists lists;
    private final DemoPeople people;

    DemoOrganization(
            Access access, Organization organization, UnitChanges changes, UnitLists lists, DemoPeople people) {
        this.access = access;
        this.organization = organization;
        this.changes = changes;
        this.lists = lists;
        this.people = people;
    }

    /** After the accounts and before the plan, which finds its units then. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(5)
    void load() {
        CurrentUser office = access.named(DemoAccounts.OFFICE).orElseThrow();
        units(office);
        Thread.ofVirtual().name("demo-people").start(() -> {
            try {
                people.load(office);
            } catch (RuntimeException defect) {
                LOG.error("Demo: the people could not be made up.", defect);
            }
        });
    }

    void units(CurrentUser office) {
        UUID top = made(office, new UnitFacts(TOP, "丽水市莲都区", "行政区", "331102", null, null), List.of());
        UUID party = made(office, new UnitFacts("区委", "中共丽水市莲都区委员会", "党委机构", "331102", null, top), List.of());
        UUID government = made(office, new UnitFacts("区政府", "丽水市莲都区人民政府", "部门", "331102", null, top), List.of());
        UUID group = made(office, new UnitFacts("区共富示范区建设领导小组（示例）", null, "领导小组", "331102", null, top), List.of());
        made(office, new UnitFacts("扩中提低工作专班（示例）", null, "工作专班", "331102", null, group), List.of());
        for (String line : text().lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            if (cells.length >= 5) {
                UUID parent = PARTY.contains(cells[2]) ? party : TOWNS.contains(cells[2]) ? top : government;
                var facts = new UnitFacts(cells[0], cells[1], cells[2], cells[4], null, parent);
                made(office, facts, aliases(cells));
            }
        }
    }

    private static List<String> aliases(String[] cells) {
        return List.of(cells[3].split("、")).stream()
                .filter(alias -> !alias.isBlank() && !alias.equals(cells[0]))
                .toList();
    }

    private UUID made(CurrentUser office, UnitFacts facts, List<String> aliases) {
        Unit known = organization.named(office, facts.name()).orElse(null);
        if (known == null) {
            return changes.found(office, facts, aliases, null);
        }
        var sheet = lists.sheet(office, known.id(), lists.today());
        if (sheet.facts().parent() == null && facts.parent() != null) {
            var step = new UnitStep(sheet.version(), null, "示例：列入单位树");
            changes.amend(office, known.id(), facts, step, true);
            aliases.forEach(alias -> organization.addAlias(office, known.id(), alias));
        }
        return known.id();
    }

    private static String text() {
        try {
            return new ClassPathResource("samples/units.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("\ufeff", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
