package org.paodao.supervision.timer;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what comes over clocks. The columns of the moments are named after them. */
@Repository
class TimerTables {
    /** A unit has the matter in hand, and its clock runs. */
    private static final String RUNNING = """
            m.jurisdiction = :jurisdiction and m.closed_on is null and m.due is not null and m.paused_on is null
               and m.stage in ('ASSIGNED', 'SIGNED_FOR', 'IN_HAND', 'ANSWERED')""";

    private static final String WRITE = """
            insert into supervision.clock_turn as c (jurisdiction, matter, due, %1$s, seen_at)
            select m.jurisdiction, m.id, m.due, %2$s, now()
              from supervision.matter m
              join unnest(cast(:due as date[]), %3$s) as t (due, %1$s) on t.due = m.due
              left join supervision.clock_turn c on c.jurisdiction = m.jurisdiction and c.matter = m.id and c.due = m.due
             where %4$s and (%5$s)
            on conflict (jurisdiction, matter, due) do update set %6$s, seen_at = excluded.seen_at""".formatted(
                    each(column -> column, ", "),
                    each("t.%s"::formatted, ", "),
                    each("cast(:%s as date[])"::formatted, ", "),
                    RUNNING,
                    each("(c.%1$s is null and t.%1$s is not null)"::formatted, " or "),
                    each("%1$s = coalesce(c.%1$s, excluded.%1$s)"::formatted, ", "));

    private final JdbcClient db;

    TimerTables(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else writes for the jurisdiction until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext(:key))")
                .param("key", "clock turns " + jurisdiction)
                .query((row, n) -> n)
                .list();
    }

    /**
     * Until the transaction ends the database joins by hash. Of a register that was just loaded it has no statistics, takes it for small and would compare every matter with
     * every last day.
     */
    void joinByHash() {
        db.sql("select set_config('enable_nestloop', 'off', true)")
                .query((row, n) -> n)
                .list();
    }

    /** The last days of all clocks that run. */
    List<LocalDate> dues(UUID jurisdiction) {
        return db.sql("select distinct m.due from supervision.matter m where " + RUNNING)
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> row.getObject("due", LocalDate.class))
                .list();
    }

    /**
     * Writes for each matter what has come over its last day and is not written yet.
     *
     * @param come for each last day the days of what has come over it
     */
    int write(UUID jurisdiction, Map<LocalDate, Map<Moment, LocalDate>> come) {
        List<LocalDate> dues = List.copyOf(come.keySet());
        var statement = db.sql(WRITE)
                .param("jurisdiction", jurisdiction)
                .param("due", dues.stream().map(LocalDate::toString).toArray(String[]::new));
        for (Moment moment : Moment.values()) {
            statement = statement.param(
                    column(moment),
                    texts(dues.stream()
                            .map(due -> come.getOrDefault(due, Map.of()).get(moment))));
        }
        return statement.update();
    }

    List<Turn> turns(UUID jurisdiction, UUID matter) {
        return db
                .sql(
                        "select * from supervision.clock_turn where jurisdiction = :jurisdiction and matter = :matter order by due")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .query((row, n) -> turns(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .sorted(Turn.ORDER)
                .toList();
    }

    private static List<Turn> turns(ResultSet row) throws SQLException {
        var turns = new ArrayList<Turn>();
        for (Moment moment : Moment.values()) {
            LocalDate day = row.getObject(column(moment), LocalDate.class);
            if (day != null) {
                turns.add(new Turn(moment, row.getObject("due", LocalDate.class), day));
            }
        }
        return turns;
    }

    /** Matters over whose clock more than the reminder has come, with the farthest step that came and the farthest that was taken. */
    List<Urged> urged(UUID jurisdiction) {
        return db.sql("""
                select * from (
                    select m.id, m.number, m.title, m.due,
                           case when c.leader_on is not null then 4 when c.on_site_on is not null then 3
                                when c.notice_on is not null then 2 else 1 end as came,
                           coalesce(c.leader_on, c.on_site_on, c.notice_on, c.reminder_on) as since,
                           (select coalesce(max(n.level), 0) from supervision.matter_note n
                             where n.jurisdiction = m.jurisdiction and n.matter = m.id and n.kind = 'URGED') as taken
                      from supervision.matter m
                      join supervision.clock_turn c on c.jurisdiction = m.jurisdiction and c.matter = m.id and c.due = m.due
                     where c.reminder_on is not null and %s) u
                 where came > 1
                 order by due, number""".formatted(RUNNING))
                .param("jurisdiction", jurisdiction)
                .query(TimerTables::urged)
                .list();
    }

    private static Urged urged(ResultSet row, int n) throws SQLException {
        return new Urged(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                new Urged.Step(row.getInt("came"), row.getInt("taken"), row.getObject("since", LocalDate.class)));
    }

    private static String each(Function<String, String> part, String between) {
        return Arrays.stream(Moment.values()).map(TimerTables::column).map(part).collect(joining(between));
    }

    private static String column(Moment moment) {
        return moment.word().replace('-', '_') + "_on";
    }

    private static @Nullable String[] texts(Stream<@Nullable LocalDate> days) {
        return days.map(day -> day == null ? null : day.toString()).toArray(String[]::new);
    }
}
