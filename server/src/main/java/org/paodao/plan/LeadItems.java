package org.paodao.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of all plans of a jurisdiction, each with the unit that leads it: for what waits for units. */
@Service
public class LeadItems {
    private static final String ITEMS = """
            select i.id, p.id as plan, p.address as plan_address, p.title as plan_title, p.created_at,
                   i.path || '/' || i.number as address, s.title, k.measured, u.unit
              from plan.plan p
              join plan.item i on i.jurisdiction = p.jurisdiction and i.plan = p.id
              join plan.item_state s on s.jurisdiction = i.jurisdiction and s.item = i.id and s.until_version is null
              join plan.kind k
                on k.jurisdiction = p.jurisdiction and k.plan = p.id and k.code = s.kind and k.until_version is null
              left join (select distinct on (d.item) d.item, d.unit
                           from plan.item_unit d
                          where d.jurisdiction = :jurisdiction and d.until_version is null and d.role = 'LEAD'
                            and d.unit is not null
                          order by d.item, d.position) u on u.item = i.id
             where p.jurisdiction = :jurisdiction""";

    private final JdbcClient db;
    private final Clock clock;

    LeadItems(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Plans of the newest year first, items in the order of their plan.
     *
     * @param units only what these lead; null for everything
     */
    @Transactional(readOnly = true)
    public List<LeadItem> of(UUID jurisdiction, @Nullable Set<UUID> units) {
        return db.sql(ITEMS + (units == null ? "" : " and u.unit = any(:units)")
                        + " order by p.year desc, p.id, s.position")
                .param("jurisdiction", jurisdiction)
                .param("units", units == null ? new UUID[0] : units.toArray(UUID[]::new))
                .query(this::item)
                .list();
    }

    /** Where each plan is, by its id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> plans(UUID jurisdiction) {
        return db
                .sql("select id, address from plan.plan where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("address")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LeadItem item(ResultSet row, int number) throws SQLException {
        return new LeadItem(
                row.getObject("id", UUID.class),
                row.getObject("plan", UUID.class),
                row.getString("plan_address"),
                row.getString("plan_title"),
                LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), clock.getZone()),
                row.getString("address"),
                row.getString("title"),
                row.getBoolean("measured"),
                row.getObject("unit", UUID.class));
    }
}
