package org.paodao.indicator.light;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.indicator.Goal;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The judged figures of a period, all units and indicators of a jurisdiction, given out one by one as the database sends them. */
@Service
public class LightFigures {
    private static final int AT_ONCE = 5000;
    private static final int INDICATOR = 1;
    private static final int UNIT = 2;
    private static final int AMOUNT = 3;
    private static final int LIGHT = 4;
    private static final int PROVISIONAL = 5;

    private final JdbcClient db;

    LightFigures(JdbcClient db) {
        this.db = db;
    }

    /** By indicator and unit. What rests on a figure that is not approved only the office and its own unit see. */
    @Transactional(readOnly = true)
    public void of(CurrentUser user, Period period, Consumer<LightFigure> each) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Sight sight = Sight.of(user);
        Map<UUID, Known> known = known(user.jurisdiction());
        readInOnePass();
        db.sql("""
                select s.indicator, s.unit, j.amount, j.light, j.provisional
                  from indicator.judgement j
                  join indicator.series s on s.jurisdiction = j.jurisdiction and s.id = j.series
                 where j.jurisdiction = :jurisdiction and j.period = :period""")
                .withFetchSize(AT_ONCE)
                .param("jurisdiction", user.jurisdiction())
                .param("period", period.toString())
                .query(row -> {
                    Known indicator = Objects.requireNonNull(known.get(row.getObject(INDICATOR, UUID.class)));
                    UUID unit = row.getObject(UNIT, UUID.class);
                    boolean seen = !row.getBoolean(PROVISIONAL)
                            || sight.sees(unit.equals(Goal.WHOLE) ? indicator.responsible() : unit);
                    each.accept(new LightFigure(
                            indicator.code(),
                            unit,
                            seen ? row.getBigDecimal(AMOUNT) : null,
                            seen ? Light.valueOf(row.getString(LIGHT)) : Light.UNPUBLISHED));
                });
    }

    /** The database takes a period for a few hundred figures and would look for the line of each; of a quarter of a million it is quicker to go through all lines. */
    private void readInOnePass() {
        db.sql("select set_config('enable_nestloop', 'off', true), set_config('work_mem', '32MB', true)")
                .query((row, n) -> n)
                .list();
    }

    /** What the indicators are is read once and not with each of a quarter of a million figures. */
    private Map<UUID, Known> known(UUID jurisdiction) {
        Map<UUID, Known> known = new HashMap<>();
        db.sql("""
                select i.id, i.code, d.responsible_unit
                  from indicator.indicator i
                  left join indicator.definition d
                    on d.jurisdiction = i.jurisdiction and d.indicator = i.id and d.until_edition is null
                 where i.jurisdiction = :jurisdiction""").param("jurisdiction", jurisdiction).query(row -> {
            known.put(
                    row.getObject("id", UUID.class),
                    new Known(row.getString("code"), row.getObject("responsible_unit", UUID.class)));
        });
        return known;
    }

    private record Known(String code, @Nullable UUID responsible) {}
}
