package org.paodao.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.supervision.clock.ClockLimits;
import org.paodao.supervision.clock.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** SQL of lists of matters. Only the conditions that narrow are asked, so that an index answers them. */
@Repository
class MatterListing {
    static final String LINE = """
            m.id, m.number, m.title, m.source, m.urgency, m.stage, m.lead, m.given_on, m.due, m.paused_on, m.answered_on, m.closed_on,
            m.redone, m.confidential""";

    private static final String LATE = """
            m.due is not null and (m.answered_on > m.due or (m.answered_on is null and m.closed_on is null and m.paused_on is null
                and m.due < :today))""";

    private final JdbcClient db;

    MatterListing(JdbcClient db) {
        this.db = db;
    }

    List<MatterLine> lines(MatterScope scope, MatterFilter filter, MatterOrder order, ClockLimits limits) {
        String sql = "select " + LINE + " from supervision.matter m where " + where(scope, filter) + after(order)
                + (order.by() == MatterOrder.By.DUE ? " order by m.due, m.id" : " order by m.id desc") + " limit :size";
        MatterOrder.Key key = order.after();
        return bound(db.sql(sql), scope, filter, limits)
                .param("afterId", key == null ? null : key.id())
                .param("afterDue", key == null ? null : key.due())
                .param("size", order.size())
                .query((row, n) -> line(row, limits))
                .list();
    }

    private static String after(MatterOrder order) {
        boolean due = order.by() == MatterOrder.By.DUE;
        String narrowed = due ? " and m.closed_on is null and m.due is not null" : "";
        if (order.after() == null) {
            return narrowed;
        }
        return narrowed + (due ? " and (m.due, m.id) > (cast(:afterDue as date), :afterId)" : " and m.id < :afterId");
    }

    /** How many there are in each open stage. */
    Map<String, Integer> counts(MatterScope scope, MatterFilter filter, ClockLimits limits) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        bound(
                        db.sql(
                                "select m.stage, count(*) as many from supervision.matter m where m.closed_on is null and "
                                        + where(scope, filter) + " group by m.stage"),
                        scope,
                        filter,
                        limits)
                .query(row -> {
                    counts.put(row.getString("stage"), row.getInt("many"));
                });
        return counts;
    }

    /** The first of each open stage, the nearest deadline first. */
    List<MatterLine> board(MatterScope scope, MatterFilter filter, ClockLimits limits, int most) {
        String sql = """
                select l.* from unnest(cast(:stages as text[])) with ordinality as s(stage, place)
                 cross join lateral (select""" + " " + LINE
                + " from supervision.matter m where m.stage = s.stage and m.closed_on is null and "
                + where(scope, filter) + " order by m.due, m.id desc limit :size) l order by s.place, l.due, l.id desc";
        return bound(db.sql(sql), scope, filter, limits)
                .param("stages", MatterLists.OPEN_STAGES.toArray(String[]::new))
                .param("size", most)
                .query((row, n) -> line(row, limits))
                .list();
    }

    List<MatterLine> begunBy(MatterScope scope, Origin origin, ClockLimits limits) {
        return scope.on(db.sql("select " + LINE + " from supervision.matter m where m.jurisdiction = :jurisdiction"
                        + " and m.origin_id = :origin and m.origin_kind = :kind and " + scope.clause()
                        + " order by m.id"))
                .param("origin", origin.id())
                .param("kind", origin.kind())
                .query((row, n) -> line(row, limits))
                .list();
    }

    private static String where(MatterScope scope, MatterFilter filter) {
        List<String> all = new ArrayList<>();
        all.add("m.jurisdiction = :jurisdiction");
        all.add(scope.clause());
        String stage = filter.stage();
        if (stage != null) {
            all.add(
                    stage.equals("OPEN")
                            ? "m.closed_on is null"
                            : stage.equals("OVER") ? "m.closed_on is not null" : "m.stage = :stage");
        }
        narrow(all, filter.words(), "m.found_by @@ cast(:words as tsquery)");
        narrow(all, filter.source(), "m.source = :source");
        narrow(all, filter.lead(), "m.lead = :lead");
        narrow(all, filter.from(), "m.given_on >= :from");
        narrow(all, filter.until(), "m.given_on <= :until");
        narrow(all, filter.marks().urgency(), "m.urgency = :urgency");
        narrow(all, filter.marks().item(), "m.item = :item");
        narrow(all, filter.marks().late() ? "" : null, LATE);
        narrow(all, filter.marks().redone() ? "" : null, "m.redone > 0");
        return String.join(" and ", all);
    }

    private static void narrow(List<String> all, @Nullable Object wanted, String condition) {
        if (wanted != null) {
            all.add(condition);
        }
    }

    private static StatementSpec bound(StatementSpec sql, MatterScope scope, MatterFilter filter, ClockLimits limits) {
        Urgency urgency = filter.marks().urgency();
        String words = filter.words();
        return scope.on(sql)
                .param("stage", filter.stage())
                .param("words", words == null ? null : Bigrams.query(words))
                .param("source", filter.source())
                .param("lead", filter.lead())
                .param("from", filter.from())
                .param("until", filter.until())
                .param("urgency", urgency == null ? null : urgency.name())
                .param("item", filter.marks().item())
                .param("today", limits.due());
    }

    static MatterLine line(ResultSet row, ClockLimits limits) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        LocalDate answered = row.getObject("answered_on", LocalDate.class);
        LocalDate closed = row.getObject("closed_on", LocalDate.class);
        boolean paused = row.getObject("paused_on", LocalDate.class) != null;
        return new MatterLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("source"),
                Urgency.valueOf(row.getString("urgency")),
                word(row.getString("stage")),
                row.getObject("lead", UUID.class),
                row.getObject("given_on", LocalDate.class),
                due,
                paused && answered == null && closed == null,
                light(due, answered, closed != null, paused ? null : limits),
                answered,
                closed,
                row.getInt("redone"),
                row.getBoolean("confidential"));
    }

    /** A clock that was answered in time says no more, one that was answered late stays red; one that stands still is calm. */
    static @Nullable ClockLight light(
            @Nullable LocalDate due, @Nullable LocalDate answered, boolean over, @Nullable ClockLimits limits) {
        if (due == null || (over && answered == null)) {
            return null;
        }
        if (answered != null) {
            return answered.isAfter(due) ? ClockLight.OVERDUE : null;
        }
        return limits == null ? ClockLight.CALM : limits.light(due);
    }

    private static String word(String stage) {
        return stage.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
