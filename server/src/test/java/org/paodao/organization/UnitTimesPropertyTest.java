package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the office does to units, on any day a name means one unit and every unit hangs on the top. */
@DatabaseTest
class UnitTimesPropertyTest {
    private static final int DAYS = 12;
    private static final List<String> NAMES = List.of("示例甲局", "示例乙局", "示例丙局", "示例丁局", "示例戊局", "示例己局");

    @Autowired
    private Organization organization;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private UnitLists lists;

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onAnyDayANameMeansOneUnitAndTheTreeHasNoCircle(long seed) {
        var chance = new Random(seed);
        CurrentUser office = Districts.someone(organization);
        var units = new ArrayList<UUID>();
        int done = 0;
        for (int step = 0; step < 80; step++) {
            try {
                change(office, units, chance);
                done++;
            } catch (Refusal refused) {
                // A refusal leaves everything as it was, which the checks below see.
            }
        }
        assertThat(done).isGreaterThan(5);
        for (int back = 0; back <= DAYS + 1; back++) {
            LocalDate day = lists.today().minusDays(back);
            everyNameIsOneUnits(office, day);
            everyUnitHangsOnTheTop(office, day);
        }
    }

    private void change(CurrentUser office, List<UUID> units, Random chance) {
        String name = NAMES.get(chance.nextInt(NAMES.size()));
        LocalDate day = lists.today().minusDays(chance.nextInt(DAYS));
        int what = units.size() < 3 ? 0 : chance.nextInt(6);
        if (what == 0) {
            var facts = new UnitFacts(name, chance.nextBoolean() ? name + "全称" : null, "部门", null, null, null);
            UUID above = units.isEmpty() || chance.nextBoolean() ? null : units.get(chance.nextInt(units.size()));
            units.add(changes.found(office, facts.under(above), List.of(), chance.nextBoolean() ? null : day));
            return;
        }
        UUID unit = units.get(chance.nextInt(units.size()));
        UUID other = units.get(chance.nextInt(units.size()));
        UnitSheet sheet = lists.sheet(office, unit, lists.today());
        var at = new UnitStep(sheet.version(), day, "示例");
        switch (what) {
            case 1 -> changes.amend(office, unit, sheet.facts().named(name), at, chance.nextBoolean());
            case 2, 3 -> changes.amend(office, unit, sheet.facts().under(other), at, false);
            case 4 -> organization.addAlias(office, unit, name);
            default -> changes.close(office, unit, at, chance.nextBoolean() ? null : other, chance.nextBoolean());
        }
    }

    private void everyNameIsOneUnits(CurrentUser office, LocalDate day) {
        var shown = new HashSet<String>();
        lines(office, day).forEach(line -> {
            assertThat(shown.add(line.name())).as(line.name() + " on " + day).isTrue();
            assertThat(organization
                            .named(office, line.name(), day)
                            .orElseThrow()
                            .id())
                    .as(line.name() + " on " + day)
                    .isEqualTo(line.id());
        });
        List<String> twice = db.sql("""
                select name from organization.alias
                 where jurisdiction = :jurisdiction and since <= :day and until > :day
                 group by name having count(*) > 1""")
                .param("jurisdiction", office.jurisdiction())
                .param("day", day)
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(twice).isEmpty();
    }

    private void everyUnitHangsOnTheTop(CurrentUser office, LocalDate day) {
        Map<UUID, Line> byId = new HashMap<>();
        lines(office, day).forEach(line -> byId.put(line.id(), line));
        byId.values().forEach(line -> {
            var seen = new HashSet<UUID>();
            for (Line step = line; step != null; step = step.parent() == null ? null : byId.get(step.parent())) {
                assertThat(seen.add(step.id())).as("circle on " + day).isTrue();
                assertThat(step.parent() == null || byId.containsKey(step.parent()))
                        .as("nothing hangs in the air on " + day)
                        .isTrue();
            }
        });
    }

    private List<Line> lines(CurrentUser office, LocalDate day) {
        return db.sql("select id, name, parent from organization.unit_on(:jurisdiction, :day)")
                .param("jurisdiction", office.jurisdiction())
                .param("day", day)
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class), row.getString("name"), row.getObject("parent", UUID.class)))
                .list();
    }

    private record Line(UUID id, String name, @Nullable UUID parent) {}
}
