package org.paodao.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.WorkingDays;
import org.paodao.supervision.clock.Deadline;
import org.paodao.supervision.clock.Pause;
import org.paodao.supervision.clock.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The matters that units lead, as they count in an appraisal: what was withdrawn, or went on in others, does not. They are told as they stood when a day was over: what came later, an
 * answer, a return, a later day that was granted, is taken back by the trail of their steps. Which unit leads, and a clock that another unit began anew, are as they are now. Whoever asks
 * decides who sees it.
 */
@Service
public class MattersOfUnits {
    private static final String STOOD = """
            select m.id, m.number, m.title, m.source, m.confidential, m.lead, m.begun, m.span_days, m.span_working, m.pauses,
                   m.extended_to, m.due, m.answered_on, m.closed_on, m.redone - later.redone as redone, later.steps as later,
                   later.answers, said.step as said, said.taken_at as said_at, later.grants, granted.details as granted
              from supervision.matter m
             cross join lateral (
                   select count(*) as steps, count(*) filter (where s.step = 'send-back') as redone,
                          coalesce(bool_or(s.step in ('answer', 'let-go', 'send-back')), false) as answers,
                          coalesce(bool_or(s.step = 'grant'), false) as grants
                     from supervision.matter_step s
                    where s.jurisdiction = m.jurisdiction and s.matter = m.id and s.taken_at >= :end) later
              left join lateral (
                   select s.step, s.taken_at from supervision.matter_step s
                    where s.jurisdiction = m.jurisdiction and s.matter = m.id and s.taken_at < :end
                      and s.step in ('answer', 'let-go', 'send-back')
                    order by s.version desc limit 1) said on later.answers
              left join lateral (
                   select s.details from supervision.matter_step s
                    where s.jurisdiction = m.jurisdiction and s.matter = m.id and s.taken_at < :end and s.step = 'grant'
                    order by s.version desc limit 1) granted on later.grants
             where m.jurisdiction = :jurisdiction and m.lead = any(:units)
               and (m.stage not in ('WITHDRAWN', 'MERGED', 'SPLIT') or m.closed_on > :day)
               and (m.due between :from and :until or m.closed_on between :from and :until or later.steps > 0)
             order by m.number""";

    private static final TypeReference<List<Pause>> PAUSES = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final Calendar calendar;
    private final Clock clock;

    MattersOfUnits(JdbcClient db, JsonMapper json, Calendar calendar, Clock clock) {
        this.db = db;
        this.json = json;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Those whose last day, or whose end, may lie between two days; in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Counted> of(UUID jurisdiction, Collection<UUID> units, Asked asked) {
        WorkingDays days = calendar.workingDays(jurisdiction);
        return db.sql(STOOD)
                .param("end", Timestamp.from(asked.end()))
                .param("jurisdiction", jurisdiction)
                .param("units", units.toArray(UUID[]::new))
                .param("day", asked.day())
                .param("from", asked.from())
                .param("until", asked.until())
                .query((row, n) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getBoolean("confidential") ? "" : row.getString("title"),
                        row.getString("source"),
                        row.getObject("lead", UUID.class),
                        stood(row, asked.day(), days),
                        row.getInt("redone")))
                .list();
    }

    private Days stood(ResultSet row, LocalDate day, WorkingDays days) throws SQLException {
        LocalDate closed = row.getObject("closed_on", LocalDate.class);
        Deadline deadline = deadline(row, day);
        return new Days(
                deadline == null || row.getInt("later") == 0
                        ? row.getObject("due", LocalDate.class)
                        : deadline.due(days),
                deadline == null ? null : stoppedOn(deadline),
                known(answered(row, clock.getZone()), day),
                known(closed, day));
    }

    /** The clock as it was; null where it had not begun, or was begun anew since. */
    private @Nullable Deadline deadline(ResultSet row, LocalDate day) throws SQLException {
        LocalDate begun = row.getObject("begun", LocalDate.class);
        if (begun == null || begun.isAfter(day)) {
            return null;
        }
        List<Pause> pauses = json.readValue(row.getString("pauses"), PAUSES).stream()
                .filter(pause -> !pause.from().isAfter(day))
                .map(pause -> stood(pause, day))
                .toList();
        String granted = row.getString("granted");
        LocalDate extended = row.getBoolean("grants")
                ? granted == null ? null : LocalDate.parse(granted)
                : row.getObject("extended_to", LocalDate.class);
        return new Deadline(begun, new Span(row.getInt("span_days"), row.getBoolean("span_working")), pauses, extended);
    }

    private static Pause stood(Pause pause, LocalDate day) {
        LocalDate until = pause.until();
        return until != null && until.isAfter(day) ? new Pause(pause.from(), null) : pause;
    }

    private static @Nullable LocalDate stoppedOn(Deadline deadline) {
        return deadline.pauses().stream()
                .filter(pause -> pause.until() == null)
                .findFirst()
                .map(Pause::from)
                .orElse(null);
    }

    /** What came later had not happened. */
    private static @Nullable LocalDate known(@Nullable LocalDate on, LocalDate day) {
        return on == null || on.isAfter(day) ? null : on;
    }

    private static @Nullable LocalDate answered(ResultSet row, ZoneId zone) throws SQLException {
        if (!row.getBoolean("answers")) {
            return row.getObject("answered_on", LocalDate.class);
        }
        return "let-go".equals(row.getString("said"))
                ? LocalDate.ofInstant(row.getTimestamp("said_at").toInstant(), zone)
                : null;
    }

    /**
     * What is asked.
     *
     * @param day when it was over matters are told as they stood then
     * @param end the moment at which it was over
     */
    public record Asked(LocalDate from, LocalDate until, LocalDate day, Instant end) {}

    /**
     * A matter.
     *
     * @param title empty for a confidential one
     * @param source code of its kind of source
     * @param redone how many times it was returned
     */
    public record Counted(UUID id, String number, String title, String source, UUID lead, Days days, int redone) {}

    /**
     * Its days; null for what had not come.
     *
     * @param pausedOn since when its clock stood still
     */
    public record Days(
            @Nullable LocalDate due,
            @Nullable LocalDate pausedOn,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate closedOn) {}
}
