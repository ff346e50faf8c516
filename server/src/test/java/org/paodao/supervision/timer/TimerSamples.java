package org.paodao.supervision.timer;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district with one unit and matters whose days are chosen freely, which no step allows. */
abstract class TimerSamples {
    static final LocalDate DUE = LocalDate.of(2023, 9, 28);

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient db;

    CurrentUser office = Districts.NOBODY;
    UUID unit = office.account();

    @BeforeEach
    void district() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("示例局")).id();
    }

    UUID matter(String stage) {
        UUID id = Ids.next();
        db.sql("""
                insert into supervision.matter (jurisdiction, id, number, request_key, source, title, text, given_on, urgency, confidential, lead,
                       assigned_on, begun, span_days, span_working, pauses, rule, due, stage, answer, redone, version, created_at, found_by)
                values (:jurisdiction, :id, cast(:id as text), cast(:id as text), 'INSTRUCTION', '示例事项', '示例', '2023-09-07', 'NORMAL', false, :unit,
                       '2023-09-07', '2023-09-07', 15, true, '[]', 'INSTRUCTION.NORMAL', :due, :stage, '', 0, 1, now(), '')""")
                .param("jurisdiction", office.jurisdiction())
                .param("id", id)
                .param("unit", unit)
                .param("due", DUE)
                .param("stage", stage)
                .update();
        return id;
    }

    LocalDate due(UUID matter) {
        return db.sql("select due from supervision.matter where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", office.jurisdiction())
                .param("id", matter)
                .query(LocalDate.class)
                .single();
    }

    void set(UUID matter, String what) {
        db.sql("update supervision.matter set " + what + " where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", office.jurisdiction())
                .param("id", matter)
                .update();
    }

    void urge(UUID matter, int level) {
        db.sql("""
                insert into supervision.matter_note (jurisdiction, id, matter, kind, words, level, request_key, audience, written_at, written_by,
                       written_by_name)
                values (:jurisdiction, :id, :matter, 'URGED', '示例', :level, cast(:id as text), 'ALL', now(), :by, '示例')""")
                .param("jurisdiction", office.jurisdiction())
                .param("id", Ids.next())
                .param("matter", matter)
                .param("level", level)
                .param("by", office.account())
                .update();
    }
}
