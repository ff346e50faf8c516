package org.paodao.supervision.timer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.WorkingDays;
import org.paodao.supervision.clock.Deadline;
import org.paodao.supervision.clock.Span;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets samples of the demo have begun earlier, so that clocks are seen that have run. Nothing of it exists outside the demo. */
@Component
@Profile("demo")
public class SampleDays {
    private final JdbcClient db;
    private final Timers timers;
    private final Calendar calendar;

    SampleDays(JdbcClient db, Timers timers, Calendar calendar) {
        this.db = db;
        this.timers = timers;
        this.calendar = calendar;
    }

    /** Moves the samples, and reads their clocks. A sample that is not there, or was moved before, is left out. */
    @Transactional
    public void move(UUID jurisdiction, List<Earlier> samples) {
        WorkingDays days = calendar.workingDays(jurisdiction);
        samples.forEach(sample ->
                clock(jurisdiction, sample).forEach(deadline -> move(jurisdiction, sample, deadline.due(days))));
        timers.run(jurisdiction);
    }

    /** The clock of a sample as it is to be. */
    private List<Deadline> clock(UUID jurisdiction, Earlier sample) {
        return db.sql("""
                select begun - :back as begun, span_days, span_working, extended_to - :back as extended_to from supervision.matter
                 where jurisdiction = :jurisdiction and request_key = :key and assigned_on >= cast(created_at as date)""")
                .param("jurisdiction", jurisdiction)
                .param("key", sample.key())
                .param("back", sample.days())
                .query(SampleDays::deadline)
                .list();
    }

    private static Deadline deadline(ResultSet row, int n) throws SQLException {
        return new Deadline(
                row.getObject("begun", LocalDate.class),
                new Span(row.getInt("span_days"), row.getBoolean("span_working")),
                List.of(),
                row.getObject("extended_to", LocalDate.class));
    }

    private void move(UUID jurisdiction, Earlier sample, LocalDate due) {
        for (String sql : List.of("""
                update supervision.matter
                   set given_on = given_on - :back, assigned_on = assigned_on - :back, begun = begun - :back, due = :due,
                       extended_to = extended_to - :back,
                       answered_on = case when answered_on is not null then begun - :back + :answered end,
                       closed_on = case when closed_on is not null then begun - :back + :answered + 2 end
                 where jurisdiction = :jurisdiction and request_key = :key""", """
                update supervision.matter_step s set taken_at = s.taken_at - make_interval(days => :back)
                  from supervision.matter m
                 where m.jurisdiction = :jurisdiction and m.request_key = :key
                   and s.jurisdiction = m.jurisdiction and s.matter = m.id""")) {
            db.sql(sql)
                    .param("jurisdiction", jurisdiction)
                    .param("key", sample.key())
                    .param("back", sample.days())
                    .param("answered", sample.answered())
                    .param("due", due)
                    .update();
        }
    }

    /**
     * A sample that began earlier.
     *
     * @param title of the sample
     * @param days so many before today
     * @param answered days from assignment to answer, of what is answered
     */
    public record Earlier(String title, int days, int answered) {
        /** Under which it was registered. */
        String key() {
            return "demo:" + title;
        }
    }
}
