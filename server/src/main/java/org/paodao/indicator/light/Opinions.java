package org.paodao.indicator.light;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office says, with its reason, of targets that no number can judge: 适度增长, 完成省定任务. */
@Service
public class Opinions {
    private static final int REASON_LIMIT = 500;
    private static final Set<String> PERSONS = Set.of("judged-in-words", "delegated-unset");

    private final JdbcClient db;
    private final Lights lights;
    private final Judging judging;
    private final Audit audit;
    private final Clock clock;

    Opinions(JdbcClient db, Lights lights, Judging judging, Audit audit, Clock clock) {
        this.db = db;
        this.lights = lights;
        this.judging = judging;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a person has to say how it stands, which nobody can of a figure that is late and counts in something. */
    public static boolean isAsked(LightLine line) {
        return isForPersons(line) && !lacksFigure(line);
    }

    private static boolean isForPersons(LightLine line) {
        return line.rule() == null
                && !line.reasons().isEmpty()
                && PERSONS.contains(line.reasons().getFirst().key());
    }

    private static boolean lacksFigure(LightLine line) {
        return line.light() == Light.MISSING && !line.measure().isEmpty();
    }

    /** Says how it stands; what is said otherwise takes the place of what was said, and the same again changes nothing. */
    @Transactional
    public void say(CurrentUser user, Said said) {
        Permissions.require(user, Permission.VALUE_CHECK);
        LightLine line = lights.line(user, said.indicator(), said.unit(), said.period());
        check(user, line, said);
        write(user, said).ifPresent(indicator -> {
            audit.record(
                    user,
                    new Change(
                            "indicator.light-said",
                            "indicator.indicator",
                            indicator,
                            Map.of("light", line.light()),
                            said,
                            said.reason().strip()));
            judging.indicators(
                    user.jurisdiction(), Set.of(indicator), said.period().year());
        });
    }

    private void check(CurrentUser user, LightLine line, Said said) {
        if (!isForPersons(line)) {
            throw Refusal.conflict("indicatorlight.judged-by-rules");
        }
        if (lacksFigure(line)) {
            throw Refusal.conflict("indicatorlight.figure-late");
        }
        if (!said.period().lastDay().isBefore(LocalDate.now(clock))) {
            throw Refusal.conflict("indicatorlight.period-runs");
        }
        if (isSettled(user, said)) {
            throw Refusal.conflict("indicatorlight.said-and-closed");
        }
        if (!said.light().judged()) {
            throw Refusal.invalid("light", "indicatorlight.light-unfit");
        }
        if (said.reason().isBlank() || said.reason().length() > REASON_LIMIT) {
            throw Refusal.invalid("reason", "indicatorlight.reason", REASON_LIMIT);
        }
    }

    /** Whether something else was said of a period that is closed by now. */
    private boolean isSettled(CurrentUser user, Said said) {
        return db.sql("""
                select exists (
                    select from indicator.closing c
                      join indicator.opinion o on (o.jurisdiction, o.period) = (c.jurisdiction, c.period)
                      join indicator.series s on (s.jurisdiction, s.id) = (o.jurisdiction, o.series)
                      join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
                     where c.jurisdiction = :jurisdiction and c.period = :period and i.code = :code and s.unit = :unit and s.part = ''
                       and (o.light, o.reason) is distinct from (:light, :reason))""")
                .param("jurisdiction", user.jurisdiction())
                .param("period", said.period().toString())
                .param("code", said.indicator())
                .param("unit", said.unit())
                .param("light", said.light().name())
                .param("reason", said.reason().strip())
                .query(Boolean.class)
                .single();
    }

    /** The indicator of which something else is said now. */
    private Optional<UUID> write(CurrentUser user, Said said) {
        return db.sql("""
                with line as (
                    select s.id, s.indicator
                      from indicator.series s join indicator.indicator i on (i.jurisdiction, i.id) = (s.jurisdiction, s.indicator)
                     where s.jurisdiction = :jurisdiction and i.code = :code and s.unit = :unit and s.part = ''),
                written as (
                    insert into indicator.opinion as o (jurisdiction, series, period, light, reason, said_at, said_by, said_by_name)
                    select :jurisdiction, line.id, :period, :light, :reason, now(), :by, :name from line
                        on conflict (jurisdiction, series, period) do update
                       set light = excluded.light, reason = excluded.reason, version = o.version + 1, said_at = excluded.said_at,
                           said_by = excluded.said_by, said_by_name = excluded.said_by_name
                     where (o.light, o.reason) is distinct from (excluded.light, excluded.reason)
                    returning series)
                select line.indicator from line join written on written.series = line.id""")
                .param("jurisdiction", user.jurisdiction())
                .param("code", said.indicator())
                .param("unit", said.unit())
                .param("period", said.period().toString())
                .param("light", said.light().name())
                .param("reason", said.reason().strip())
                .param("by", user.account())
                .param("name", user.displayName())
                .query(UUID.class)
                .optional();
    }

    /**
     * What is said.
     *
     * @param unit the zero id for the jurisdiction as a whole
     */
    public record Said(String indicator, UUID unit, Period period, Light light, String reason) {}
}
