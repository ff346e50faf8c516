package org.paodao.indicator.light;

import java.util.UUID;
import java.util.function.Consumer;
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

    private final JdbcClient db;

    LightFigures(JdbcClient db) {
        this.db = db;
    }

    /** By indicator and unit. What rests on a figure that is not approved only the office and its own unit see. */
    @Transactional(readOnly = true)
    public void of(CurrentUser user, Period period, Consumer<LightFigure> each) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Sight sight = Sight.of(user);
        db.sql("""
                select i.code, s.unit, j.amount, j.light, j.provisional, d.responsible_unit
                  from indicator.judgement j
                  join indicator.series s on s.jurisdiction = j.jurisdiction and s.id = j.series
                  join indicator.indicator i on i.jurisdiction = j.jurisdiction and i.id = s.indicator
                  left join indicator.definition d
                    on d.jurisdiction = j.jurisdiction and d.indicator = s.indicator and d.until_edition is null
                 where j.jurisdiction = :jurisdiction and j.period = :period""")
                .withFetchSize(AT_ONCE)
                .param("jurisdiction", user.jurisdiction())
                .param("period", period.toString())
                .query(row -> {
                    UUID unit = row.getObject("unit", UUID.class);
                    UUID concerned = unit.equals(Goal.WHOLE) ? row.getObject("responsible_unit", UUID.class) : unit;
                    boolean seen = !row.getBoolean("provisional") || sight.sees(concerned);
                    each.accept(new LightFigure(
                            row.getString("code"),
                            unit,
                            seen ? row.getBigDecimal("amount") : null,
                            seen ? Light.valueOf(row.getString("light")) : Light.UNPUBLISHED));
                });
    }
}
