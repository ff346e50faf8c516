package org.paodao.access;

import java.util.UUID;

/** A report with a finding, and a shared credit, of another district. */
final class ForeignClaims {
    private ForeignClaims() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        ForeignReports.insert(things, plan, item, unit, """
                insert into progress.report (jurisdiction, round, item, plan, unit, address, title, state, edition, by_office,
                       editor_step, version, changed_at, changed_by, changed_by_name)
                select jurisdiction, id, :item, plan, :unit, 'outcomes/1', '他乡成果', 'ACCEPTED', 1, false, 0, 1, now(), :id, '示例'
                  from progress.round where plan = :plan""");
        ForeignReports.insert(things, plan, item, unit, """
                insert into progress.report_version (jurisdiction, round, item, number, content, submitted_at, submitted_by, submitted_by_name)
                select jurisdiction, round, item, 1,
                       '{"progress": "他乡进展", "percentReason": "", "scheduleReason": "", "problems": "", "nextSteps": "",
                         "help": {"text": "", "units": []}, "evidence": []}', now(), :id, '示例'
                  from progress.report where plan = :plan""");
        UUID finding = ForeignReports.insert(things, plan, item, unit, """
                insert into progress.claim_finding (jurisdiction, id, round, item, number, kind, mark, field, quote, told, source,
                       found_at, version)
                select jurisdiction, :id, round, item, 1, 'NUMBER_MISSING', 'x', 'PROGRESS', '他乡进展', '[]', '', now(), 1
                  from progress.report where plan = :plan""");
        things.id(finding, "/tasks/claims/{finding}", "/findings/{finding}");
        UUID credit = ForeignReports.insert(things, plan, item, unit, """
                insert into progress.shared_credit (jurisdiction, id, request_key, round, version)
                select jurisdiction, :id, 'x', id, 1 from progress.round where plan = :plan""");
        ForeignReports.insert(things, plan, item, unit, """
                insert into progress.shared_credit_version (jurisdiction, credit, number, name, reason, withdrawn, said_at, said_by,
                       said_by_name)
                select c.jurisdiction, c.id, 1, '他乡成果', '', false, now(), :id, '示例'
                  from progress.shared_credit c join progress.round r on (r.jurisdiction, r.id) = (c.jurisdiction, c.round)
                 where r.plan = :plan""");
        things.id(credit, "/tasks/credits/{credit}", "/credits/{credit}");
    }
}
