package org.paodao.access;

import java.util.UUID;

/** A major problem with a file, of another district. */
final class ForeignProblems {
    private ForeignProblems() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        UUID problem = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.problem (jurisdiction, id, number, request_key, source_group, source_name, content, unit, person,
                       listed_on, due, item, item_title, condition, notice_days, relapses, fixers, stage, why, version, created_at)
                select jurisdiction, :id, '2026-001', 'x', '七张问题清单', '审计', '他乡问题', :unit, '', '2026-01-01', '2099-01-01',
                       :item, '他乡成果', 'NONE', 0, 0, '{}', 'LISTED', '', 1, now()
                  from plan.plan where id = :plan""");
        ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.problem_step (jurisdiction, problem, version, step, words, taken_at, taken_by, taken_by_name)
                select jurisdiction, id, 1, 'list', '', now(), :id, '示例' from supervision.problem where item = :item""");
        things.id(problem, "/problems/{id}");
        UUID file = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.problem_file (jurisdiction, problem, file, name, sha256, kept_at, kept_by_name)
                select jurisdiction, id, :id, '他乡.txt', 'x', now(), '示例' from supervision.problem where item = :item""");
        things.id(file, "/problems/{id}/files/{file}");
        things.both("/problems/rules/{code}", "他乡规则", "无此规则");
    }
}
