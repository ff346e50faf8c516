package org.paodao.access;

import java.util.UUID;

/** Rules for deadlines of another district. */
final class ForeignClocks {
    private ForeignClocks() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.clock_rule_set (jurisdiction, code, version, rules, reason, request_key, published_at, published_by,
                       published_by_name)
                select jurisdiction, '他乡规则', 1,
                       '{"code": "他乡规则", "version": 1, "citedFrom": "示例", "from": "2023-01-01", "spans": [],
                         "margins": {"soon": 5, "overdue": 2}, "ladder": []}', '示例', '1', now(), :id, '示例'
                  from plan.plan where id = :plan""");
        things.both("/matters/rules/{code}", "他乡规则", "无此规则");
    }
}
