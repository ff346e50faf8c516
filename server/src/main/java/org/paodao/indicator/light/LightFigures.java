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
    private static final int LINE = 1;
    private static final int AMOUNT = 2;
    private static final int LIGHT = 3;
    private static final int PROVISIONAL = 4;

    private static final String OF_PERIOD = """
            select series, amounts[least(place, cardinality(amounts))], substr(lights, least(place, length(lights)), 1),
                   substr(provisional, least(place, length(provisional)), 1) = 't'
              from (select series, amounts, lights, provisional, strpos(periods, :letter) as place
                      from indicator.judged_year
                     where jurisdiction = :jurisdiction and year = :year
                    offset 0) y
             where place > 0""";

    private final JdbcClient db;
    private final KnownLines known;

    LightFigures(JdbcClient db, KnownLines known) {
        this.db = db;
        this.known = known;
    }

    /** In no order. What rests on a figure that is not approved only the office and its own unit see. */
    @Transactional(readOnly = true)
    public void of(CurrentUser user, Period period, Consumer<LightFigure> each) {
        Permissions.require(user, Permission.INDICATOR_READ);
        Sight sight = Sight.of(user);
        Map<UUID, Known> indicators = indicators(user.jurisdiction());
        KnownLines.View lines = known.of(user.jurisdiction());
        db.sql(OF_PERIOD)
                .withFetchSize(AT_ONCE)
                .param("jurisdiction", user.jurisdiction())
                .param("letter", String.valueOf(Letters.of(period)))
                .param("year", period.year())
                .query(row -> {
                    Material.Line line = lines.at(row.getLong(LINE));
                    Known indicator = Objects.requireNonNull(indicators.get(line.indicator()));
                    UUID unit = line.unit();
                    boolean seen = !row.getBoolean(PROVISIONAL)
                            || sight.sees(unit.equals(Goal.WHOLE) ? indicator.responsible() : unit);
                    each.accept(new LightFigure(
                            indicator.code(),
                            unit,
                            seen ? row.getBigDecimal(AMOUNT) : null,
                            seen ? Letters.light(row.getString(LIGHT).charAt(0)) : Light.UNPUBLISHED));
                });
    }

    /** What the indicators are is read once and not with each of a quarter of a million figures. */
    private Map<UUID, Known> indicators(UUID jurisdiction) {
        Map<UUID, Known> found = new HashMap<>();
        db.sql("""
                select i.id, i.code, d.responsible_unit
                  from indicator.indicator i
                  left join indicator.definition d
                    on d.jurisdiction = i.jurisdiction and d.indicator = i.id and d.until_edition is null
                 where i.jurisdiction = :jurisdiction""").param("jurisdiction", jurisdiction).query(row -> {
            found.put(
                    row.getObject("id", UUID.class),
                    new Known(row.getString("code"), row.getObject("responsible_unit", UUID.class)));
        });
        return found;
    }

    private record Known(String code, @Nullable UUID responsible) {}
}
