package org.paodao.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** SQL that reads what supports what in a version of a plan, each end with its address and title. */
final class Links {
    /**
     * One end of a link, looked up by its key. A plain join would leave the way to the planner, which knows nothing of a plan
     * that just came in and then goes through all items for each pair of items: seconds instead of milliseconds.
     */
    private static final String END = """
              cross join lateral (
                   select i.path || '/' || i.number as address, s.code, s.title, s.position
                     from plan.item_state s
                     join plan.item i on i.jurisdiction = s.jurisdiction and i.id = s.item
                    where s.jurisdiction = p.jurisdiction and s.item = p.%s
                      and s.since_version <= :version and (s.until_version is null or s.until_version > :version)
                   offset 0) %s
            """;

    private static final String SELECT =
            """
            select p.from_item, f.address as from_address, f.code as from_code, f.title as from_title,
                   p.to_item, t.address as to_address, t.code as to_code, t.title as to_title, p.weight, p.note
              from plan.link p
            """ + END.formatted("from_item", "f") + END.formatted("to_item", "t") + PlanParts.VALID;
    private static final String ORDER = "order by f.position, t.position";

    /** All of a version. */
    static final String OF_VERSION = SELECT + ORDER;

    /** Those of one item in a version. */
    static final String OF_ITEM = SELECT + " and (p.from_item = :item or p.to_item = :item) " + ORDER;

    private Links() {}

    static PlanView.Link link(ResultSet row, int number) throws SQLException {
        return new PlanView.Link(
                row.getObject("from_item", UUID.class),
                row.getString("from_address"),
                row.getString("from_code"),
                row.getString("from_title"),
                row.getObject("to_item", UUID.class),
                row.getString("to_address"),
                row.getString("to_code"),
                row.getString("to_title"),
                row.getBigDecimal("weight"),
                row.getString("note"));
    }
}
