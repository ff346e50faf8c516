package org.paodao.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final String KINDS = """
            select p.id, p.address, p.title, p.created_at, k.code, k.measured
              from plan.plan p
              join plan.kind k on k.jurisdiction = p.jurisdiction and k.plan = p.id and k.until_version is null
             where p.jurisdiction = :jurisdiction
             order by p.year desc, p.id""";
    private static final String LEADS = """
            select item, unit
              from (select distinct on (d.item) d.item, d.unit
                      from plan.item_unit d
                     where d.jurisdiction = :jurisdiction and d.until_version is null and d.role = 'LEAD'
                       and d.unit is not null
                     order by d.item, d.position) u""";
    private static final String ITEMS = """
            select i.id, i.plan, i.path || '/' || i.number as address, s.title, s.kind
              from plan.item i
              join plan.item_state s on s.jurisdiction = i.jurisdiction and s.item = i.id and s.until_version is null
             where i.jurisdiction = :jurisdiction""";

    private final JdbcClient db;
    private final Clock clock;

    LeadItems(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Plans of the newest year first, items in the order of their plan. Three short statements: over the five tables at once the database thinks longer than it
     * reads.
     *
     * @param units only what these lead; null for everything
     */
    @Transactional(readOnly = true)
    public List<LeadItem> of(UUID jurisdiction, @Nullable Set<UUID> units) {
        Map<UUID, UUID> leads = leads(jurisdiction, units);
        if (units != null && leads.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Row>> rows = rows(jurisdiction, units == null ? null : leads.keySet());
        List<LeadItem> items = new ArrayList<>();
        kinds(jurisdiction).forEach((plan, kinds) -> {
            for (Row row : rows.getOrDefault(plan, List.of())) {
                Kind kind = kinds.get(row.kind());
                if (kind != null) {
                    items.add(item(row, kind, leads.get(row.id())));
                }
            }
        });
        return items;
    }

    /** By item the unit that leads it. */
    private Map<UUID, UUID> leads(UUID jurisdiction, @Nullable Set<UUID> units) {
        Map<UUID, UUID> leads = new HashMap<>();
        db.sql(LEADS + (units == null ? "" : " where unit = any(:units)"))
                .param("jurisdiction", jurisdiction)
                .param("units", units == null ? new UUID[0] : units.toArray(UUID[]::new))
                .query((row, n) -> leads.put(row.getObject("item", UUID.class), row.getObject("unit", UUID.class)))
                .list();
        return leads;
    }

    /** By plan its items in their order. */
    private Map<UUID, List<Row>> rows(UUID jurisdiction, @Nullable Set<UUID> items) {
        return db
                .sql(ITEMS + (items == null ? "" : " and i.id = any(:items)") + " order by s.position")
                .param("jurisdiction", jurisdiction)
                .param("items", items == null ? new UUID[0] : items.toArray(UUID[]::new))
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("plan", UUID.class),
                        row.getString("address"),
                        row.getString("title"),
                        row.getString("kind")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::plan));
    }

    /** By plan, those of the newest year first, its kinds of items by their code. */
    private Map<UUID, Map<String, Kind>> kinds(UUID jurisdiction) {
        Map<UUID, Map<String, Kind>> kinds = new LinkedHashMap<>();
        db.sql(KINDS)
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> kinds.computeIfAbsent(row.getObject("id", UUID.class), plan -> new HashMap<>())
                        .put(row.getString("code"), kind(row)))
                .list();
        return kinds;
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

    private Kind kind(ResultSet row) throws SQLException {
        return new Kind(
                row.getString("address"),
                row.getString("title"),
                LocalDate.ofInstant(row.getTimestamp("created_at").toInstant(), clock.getZone()),
                row.getBoolean("measured"));
    }

    private static LeadItem item(Row row, Kind kind, @Nullable UUID unit) {
        return new LeadItem(
                row.id(),
                row.plan(),
                kind.planAddress(),
                kind.planTitle(),
                kind.planSince(),
                row.address(),
                row.title(),
                kind.measured(),
                unit);
    }

    private record Row(UUID id, UUID plan, String address, String title, String kind) {}

    /** A kind of items with its plan. */
    private record Kind(String planAddress, String planTitle, LocalDate planSince, boolean measured) {}
}
