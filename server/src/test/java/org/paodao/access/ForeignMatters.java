package org.paodao.access;

import java.util.UUID;

/** A matter under supervision with a file, of another district. */
final class ForeignMatters {
    private ForeignMatters() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        UUID matter = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.matter (jurisdiction, id, number, request_key, source, title, text, given_on, urgency, item,
                       confidential, pauses, stage, answer, redone, version, created_at, found_by)
                select jurisdiction, :id, '2023-001', 'x', 'INSTRUCTION', '他乡事项', '', '2023-01-01', 'NORMAL', :item, false, '[]',
                       'REGISTERED', '', 0, 1, now(), '' from plan.plan where id = :plan""");
        things.id(matter, "/matters/{id}");
        things.both("/matters/{number}", "2023-001", "2023-002");
        things.same("/matters/{number}/papers/{kind}", "assignment");
        things.same("/matters/{id}/papers/{kind}", "assignment");
        UUID file = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.matter_file (jurisdiction, matter, file, name, sha256)
                select jurisdiction, id, :id, '他乡.txt', 'x' from supervision.matter where item = :item""");
        things.id(file, "/matters/{number}/files/{file}", "/matters/{id}/files/{file}");
    }
}
