package org.paodao.access;

import java.util.UUID;

/** An inspection with its plan and a finding, a meeting with its series and a topic, of another district. */
final class ForeignMeetings {
    private ForeignMeetings() {}

    static void make(UUID plan, UUID item, UUID unit, ForeignThings things) {
        inspection(plan, item, unit, things);
        UUID series = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.meeting_series (jurisdiction, id, name, every_months, first_month, day_of_month, place, chair,
                       since, request_key, version, created_at)
                select jurisdiction, :id, '他乡例会', 1, 1, 1, '他乡', '他乡', '2023-01-01', 'x', 1, now() from plan.plan where id = :plan""");
        things.id(series, "/meetings/series/{series}");
        UUID meeting = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.meeting (jurisdiction, id, number, title, held_on, place, chair, stage, request_key, version,
                       created_at)
                select jurisdiction, :id, '2023-001', '他乡会议', '2023-01-01', '他乡', '他乡', 'PLANNED', 'x', 1, now()
                  from plan.plan where id = :plan""");
        things.id(meeting, "/meetings/{id}");
        UUID topic = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.meeting_topic (jurisdiction, id, meeting, position, source, thing, title, address, promised,
                       stands, why, asked, gathered_at)
                select m.jurisdiction, :id, m.id, 1, 'OWN', 'x', '他乡议题', '', '', '', '', '', now()
                  from supervision.meeting m join plan.plan p on p.jurisdiction = m.jurisdiction where p.id = :plan""");
        things.id(topic, "/meetings/{id}/agenda/{topic}");
    }

    private static void inspection(UUID plan, UUID item, UUID unit, ForeignThings things) {
        UUID planned = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.inspection_plan (jurisdiction, id, number, year, title, content, scope, from_month, to_month,
                       excess, stage, words, request_key, version, created_at)
                select jurisdiction, :id, '2023-001', 2023, '他乡督查', '他乡', '他乡', 1, 1, '', 'APPROVED', '他乡', 'x', 1, now()
                  from plan.plan where id = :plan""");
        things.id(planned, "/inspections/plan/{plan}");
        UUID inspection = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.inspection (jurisdiction, id, number, plan, unit, checks, stage, begun_on, conclusion, sent_on,
                       due, answer, answer_days, version, created_at)
                select i.jurisdiction, :id, '2023-001', i.id, :unit, '[]', 'SENT', '2023-01-01', '他乡结论', '2023-01-02', '2023-01-20', '',
                       10, 1, now()
                  from supervision.inspection_plan i join plan.plan p on p.jurisdiction = i.jurisdiction where p.id = :plan""");
        things.id(inspection, "/inspections/{id}");
        UUID finding = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.inspection_finding (jurisdiction, id, inspection, number, item_title, words, evidence, request_key)
                select i.jurisdiction, :id, i.id, 1, '', '他乡问题', '他乡', 'x'
                  from supervision.inspection i join plan.plan p on p.jurisdiction = i.jurisdiction where p.id = :plan""");
        things.id(finding, "/inspections/{id}/findings/{finding}");
        UUID file = ForeignReports.insert(things, plan, item, unit, """
                insert into supervision.inspection_file (jurisdiction, finding, file, name, sha256, kept_at, kept_by_name)
                select f.jurisdiction, f.id, :id, '他乡.txt', 'x', now(), '他乡'
                  from supervision.inspection_finding f join plan.plan p on p.jurisdiction = f.jurisdiction where p.id = :plan""");
        things.id(file, "/inspections/{id}/findings/{finding}/files/{file}");
    }
}
