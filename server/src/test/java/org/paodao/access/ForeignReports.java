package org.paodao.access;

import java.util.UUID;
import org.paodao.kernel.Ids;

/** A rule, a round with a request for more time, and a report with a file, of another district. */
final class ForeignReports {
    private ForeignReports() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        UUID rule = insert(things, plan, item, unit, """
                insert into progress.round_rule (jurisdiction, id, name, rhythm, kinds, unit_kinds, opens_month, opens_day, due_month,
                       due_day, grace, back_fill, since, version, changed_at, changed_by, changed_by_name)
                select jurisdiction, :id, '他乡规则', 'QUARTERLY', '{}', '{}', 0, 20, 0, 30, 0, 10, '2023-01-01', 1, now(), :id, '示例'
                  from plan.plan where id = :plan""");
        things.id(rule, "/tasks/rounds/rules/{rule}", "/rounds/rules/{rule}");
        UUID round = insert(things, plan, item, unit, """
                insert into progress.round (jurisdiction, id, plan, name, covers_from, covers_to, back_fill, kinds, unit_kinds, units,
                       opens, due, grace_until, by_hand, version, changed_at, changed_by, changed_by_name)
                select jurisdiction, :id, id, '他乡调度', '2023-01-01', '2023-06-30', false, '{}', '{}', '{}', '2023-07-01',
                       '2023-07-10', '2023-07-10', true, 1, now(), :id, '示例'
                  from plan.plan where id = :plan""");
        things.id(round, "/tasks/rounds/{round}", "/rounds/{round}", "/tasks/reports/{round}", "/reports/{round}");
        UUID wish = insert(things, plan, item, unit, """
                insert into progress.extension (jurisdiction, id, round, unit, wanted, reason, asked_at, asked_by, asked_by_name,
                       answer_reason, version)
                select jurisdiction, :id, id, :unit, '2099-01-01', '示例', now(), :id, '示例', '', 1
                  from progress.round where plan = :plan""");
        things.id(wish, "/tasks/rounds/{round}/extensions/{extension}", "/rounds/{round}/extensions/{extension}");
        things.id(item, "/tasks/reports/{round}/{item}", "/reports/{round}/{item}");
        UUID file = insert(things, plan, item, unit, """
                insert into progress.report_file (jurisdiction, round, item, file, name, sha256)
                select jurisdiction, id, :item, :id, '他乡.txt', 'x' from progress.round where plan = :plan""");
        things.id(file, "/tasks/reports/{round}/{item}/files/{file}", "/reports/{round}/{item}/files/{file}");
        ForeignClaims.make(plan, item, unit, things);
        supervision(plan, item, unit, things);
    }

    private static void supervision(UUID plan, UUID item, UUID unit, ForeignThings things) {
        ForeignMeetings.make(plan, item, unit, things);
        ForeignMatters.make(plan, item, unit, things);
        ForeignClocks.make(plan, item, unit, things);
        ForeignProblems.make(plan, item, unit, things);
        ForeignSchemes.make(plan, item, unit, things);
        ForeignAppraisals.make(plan, item, unit, things);
    }

    static UUID insert(ForeignThings things, UUID plan, UUID item, UUID unit, String sql) {
        UUID id = Ids.next();
        things.db
                .sql(sql)
                .param("id", id)
                .param("plan", plan)
                .param("item", item)
                .param("unit", unit)
                .update();
        return id;
    }
}
