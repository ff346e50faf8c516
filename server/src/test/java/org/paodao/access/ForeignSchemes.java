package org.paodao.access;

import java.util.UUID;

/** A scheme of another district. */
final class ForeignSchemes {
    private ForeignSchemes() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        UUID scheme = ForeignReports.insert(things, plan, item, unit, """
                insert into appraisal.scheme (jurisdiction, id, code, name, created_at, created_by, created_by_name)
                select jurisdiction, :id, 'x', '他乡方案', now(), :id, '示例' from plan.plan where id = :plan""");
        ForeignReports.insert(things, plan, item, unit, """
                insert into appraisal.scheme_draft (jurisdiction, scheme, body, changed_at, changed_by, changed_by_name)
                select jurisdiction, id, '{}', now(), :id, '示例' from appraisal.scheme
                 where jurisdiction = (select jurisdiction from plan.plan where id = :plan)""");
        things.id(scheme, "/appraisals/schemes/{id}", "/appraisals/schemes/{id}/import/{file}");
        things.same("/appraisals/schemes/{id}/editions/{number}", "1");
        things.same("/appraisals/schemes/{id}/clauses/{code}", "1");
        things.same("/appraisals/schemes/{id}/parts/{part}", "group");
    }
}
