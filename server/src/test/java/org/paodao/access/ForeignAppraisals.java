package org.paodao.access;

import java.util.UUID;

/** A round of an appraisal with a unit, an event and a run, of another district. */
final class ForeignAppraisals {
    private ForeignAppraisals() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        UUID round = ForeignReports.insert(things, plan, item, unit, """
                insert into appraisal.round (jurisdiction, id, request_key, name, plan, covers_from, covers_to, cut_off, scheme, edition,
                       state, run_again, version, changed_at, changed_by, changed_by_name)
                select jurisdiction, :id, 'x', '他乡考核', id, '2023-01-01', '2023-12-31', '2023-12-31', :id, 1, 'PREPARING', false, 1,
                       now(), :id, '示例'
                  from plan.plan where id = :plan""");
        things.id(round, "/appraisals/{id}");
        ForeignReports.insert(things, plan, item, unit, """
                insert into appraisal.round_unit (jurisdiction, round, unit, "group")
                select jurisdiction, id, :unit, 'x' from appraisal.round where plan = :plan and id <> :id""");
        UUID event = ForeignReports.insert(things, plan, item, unit, """
                insert into appraisal.happening (jurisdiction, id, round, unit, clause, manner, happened_on, reason, request_key, entered_at,
                       entered_by, entered_by_name)
                select jurisdiction, :id, id, :unit, '1', 'FOUND', '2023-05-01', '示例', 'x', now(), :id, '示例'
                  from appraisal.round where plan = :plan""");
        things.id(event, "/appraisals/{id}/events/{event}");
        ForeignReports.insert(things, plan, item, unit, """
                insert into appraisal.run (jurisdiction, round, number, kind, request_key, state, step, done, steps, beat_at, started_at,
                       started_by, started_by_name)
                select jurisdiction, id, 1, 'DRY', 'x', 'BROKEN', 'COLLECTING', 0, 0, now(), now(), :id, '示例'
                  from appraisal.round where plan = :plan""");
        // The same number in both: what differs is masked in the answers, and a single digit stands everywhere.
        things.same("/appraisals/{id}/runs/{number}", "1");
        things.id(unit, "/appraisals/{id}/runs/{number}/units/{unit}");
        ForeignAppeals.make(plan, item, unit, things);
    }
}
