package org.paodao.access;

import java.util.UUID;

/** An appeal with evidence of another district. */
final class ForeignAppeals {
    private ForeignAppeals() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        UUID appeal = ForeignReports.insert(things, plan, item, unit, """
                insert into appraisal.appeal (jurisdiction, id, number, round, run, unit, line, clause, amount, text, stage, filed_at,
                       filed_on, filed_by, filed_by_name, answer_by, request_key, version)
                select jurisdiction, :id, '2023-001', id, 1, :unit, 0, '1', -2, '他乡申诉', 'FILED', now(), current_date, :id, '示例',
                       current_date, 'x', 1
                  from appraisal.round where plan = :plan""");
        things.id(appeal, "/appraisals/appeals/{id}");
        UUID file = ForeignReports.insert(things, plan, item, unit, """
                insert into appraisal.appeal_file (jurisdiction, appeal, file, name, sha256, kept_at, kept_by_name)
                select a.jurisdiction, a.id, :id, '他乡.txt', 'x', now(), '示例'
                  from appraisal.appeal a join appraisal.round r on (r.jurisdiction, r.id) = (a.jurisdiction, a.round)
                 where r.plan = :plan""");
        things.id(file, "/appraisals/appeals/{id}/files/{file}");
        things.id(unit, "/appraisals/units/{unit}");
    }
}
