package org.paodao.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.springframework.stereotype.Repository;

/** SQL that reads a plan's points, each declared count beside what the version holds. */
@Repository
class Points {
    private final PlanParts parts;

    Points(PlanParts parts) {
        this.parts = parts;
    }

    List<PlanView.Point> of(PlanHead plan) {
        return parts.read(plan, """
                select o.*,
                       plan.held(o.jurisdiction, o.plan, coalesce(o.counted_kind, o.annex_kind), o.counted_category, :version)
                           as held,
                       plan.annex_by(o.jurisdiction, o.plan, o.annex_name, o.annex_kind, :version) as annex_by
                  from plan.open_point o
                 where o.jurisdiction = :jurisdiction and o.plan = :plan
                 order by o.position""", Points::point);
    }

    private static PlanView.Point point(ResultSet row, int number) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        String annexBy = row.getString("annex_by");
        return new PlanView.Point(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("message"),
                row.getString("arguments").lines().toList(),
                row.getString("counted_kind"),
                row.getObject("counted_category", UUID.class),
                row.getInt("declared"),
                row.getInt("held"),
                annexBy != null,
                annexBy == null ? null : PlanView.AnnexBy.valueOf(annexBy),
                row.getString("note"),
                place(row),
                settled == null ? null : settled.toInstant(),
                row.getString("settled_by_name"));
    }

    private static Item.@Nullable Place place(ResultSet row) throws SQLException {
        Range range = PlanParts.range(row);
        return range == null ? null : new Item.Place(row.getObject("source", UUID.class), range);
    }
}
