package org.paodao.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.organization.UnitLists;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A district with 80 units and a register of matters: of three years, all of them open and in the hand of a unit but for a fifth that is closed on top of them.
 *
 * @param size how many of them are open and have a clock that runs
 */
record RegisterDistrict(CurrentUser office, List<UUID> units, List<UUID> sampled, LocalDate today, int size) {
    private static final List<String> STAGES = List.of("ASSIGNED", "SIGNED_FOR", "IN_HAND", "ANSWERED", "CLOSED");
    private static final List<String> SOURCES =
            List.of("INSTRUCTION", "MEETING_DECISION", "SUPERIOR", "MEDIA_CLUE", "SELF_CHECK");

    private static final int UNITS = 80;
    private static final List<String> PLACES =
            List.of("示例街道", "东街", "西城", "南湖", "北山", "新区", "老城", "港口", "平川", "山前", "河东", "开发区");
    private static final List<String> TOPICS = List.of(
            "加装电梯", "雨污分流", "农贸市场改造", "学校扩建", "停车泊位", "公交线路", "老旧管网", "河道整治", "医保结算", "养老食堂", "企业用电", "土地征收", "古树保护",
            "垃圾分类", "校园食品安全", "山塘除险", "快递驿站", "欠薪处置", "危房解危", "人才公寓");

    /** Ids rise with the days, as those of the application do; a text is found by its pairs of signs. */
    private static final String MATTERS = """
            with made as (
                select n, cast(:units as uuid[]) as units, cast(:today as date) - ((:all - n) * 1000 / :all) as given,
                       (cast(:places as text[]))[1 + n % array_length(cast(:places as text[]), 1)] as place,
                       (cast(:topics as text[]))[1 + n / 7 % array_length(cast(:topics as text[]), 1)] as topic,
                       n % 6 = 5 as over
                  from generate_series(1, :all) n),
            told as (
                select m.*, format('关于推进%s%s第%s号事项（示例）', place, topic, n) as title,
                       format('请结合实际抓紧研究%s的%s问题，明确责任单位和完成时限，对群众反映集中的点位逐一上门听取意见，编号%s。', place, topic, n * 17) as words
                  from made m)
            insert into supervision.matter (jurisdiction, id, number, request_key, source, title, text, given_by, given_on, urgency,
                   confidential, lead, assigned_on, begun, span_days, span_working, pauses, rule, due, stage, answer, answered_on,
                   closed_on, redone, version, created_at, found_by)
            select :jurisdiction, cast(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-' || substr(md5(cast(n as text)), 1, 12) as uuid),
                   format('%s-%s', extract(year from given), lpad(cast(n as text), 6, '0')), 'r' || n,
                   (cast(:sources as text[]))[1 + n / 5 % array_length(cast(:sources as text[]), 1)], title, words, '张示例', given,
                   (array['URGENT', 'NORMAL', 'HARD'])[1 + n * 3 % 7 % 3], n % 50 = 0, units[1 + n / 3 % 80], given, given, 5 + n % 60,
                   true, '[]', '示例规则', given + 7 + (n * 5 % 90),
                   case when over then 'CLOSED' else (array['ASSIGNED', 'SIGNED_FOR', 'IN_HAND', 'IN_HAND', 'ANSWERED'])[1 + n % 5] end,
                   '', case when over then given + 6 + (n * 5 % 97) when n % 5 = 4 then given + 20 end,
                   case when over then given + 100 end, case when n % 12 = 0 then 1 else 0 end, 5, now(),
                   array_to_tsvector(array(select distinct substr(lower(t), i, 2)
                                             from unnest(regexp_split_to_array(title || ' ' || words, '[ （），。、]+')) t,
                                                  generate_series(1, greatest(char_length(t), 1)) i where t <> ''))
              from told""";

    private static final String PARTIES = """
            insert into supervision.matter_party (jurisdiction, matter, unit, role, task)
            select jurisdiction, id, lead, 'LEAD', '' from supervision.matter where jurisdiction = :jurisdiction
             union all
            select m.jurisdiction, m.id, u.id, 'ASSIST', '配合' from supervision.matter m
              join organization.unit u on u.jurisdiction = m.jurisdiction
               and u.position = 1 + cast(right(m.number, 4) as integer) * 3 % 80 and u.id <> m.lead
             where m.jurisdiction = :jurisdiction""";

    static RegisterDistrict of(ApplicationContext context, int size) {
        var organization = context.getBean(Organization.class);
        var db = context.getBean(JdbcClient.class);
        UUID district = organization.establish("R" + size, "示例区" + size, "区").id();
        List<UUID> units = units(db, district);
        LocalDate today = context.getBean(UnitLists.class).today();
        fill(db, district, units, today, size);
        var office = new CurrentUser(
                new UUID(0, 1), district, "office", "示例督查", Authority.of(Grant.everywhere(Role.OFFICE)));
        List<UUID> sampled = db.sql("""
                select id from supervision.matter where jurisdiction = :jurisdiction and cast(right(number, 2) as integer) = 7
                 order by id limit 1000""")
                .param("jurisdiction", district)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        return new RegisterDistrict(office, units, sampled, today, size);
    }

    private static List<UUID> units(JdbcClient db, UUID district) {
        return db.sql("""
                insert into organization.unit (jurisdiction, id, name, kind, division_code, position, initials)
                select :jurisdiction, gen_random_uuid(), '示例' || n || '局', '部门', '331102', n, 'sl' || n || 'j'
                  from generate_series(1, :units) n returning id""")
                .param("jurisdiction", district)
                .param("units", UNITS)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private static void fill(JdbcClient db, UUID district, List<UUID> units, LocalDate today, int size) {
        db.sql(MATTERS)
                .param("jurisdiction", district)
                .param("units", units.toArray(UUID[]::new))
                .param("today", today)
                .param("places", PLACES.toArray(String[]::new))
                .param("topics", TOPICS.toArray(String[]::new))
                .param("sources", SOURCES.toArray(String[]::new))
                .param("all", size * 6 / 5)
                .update();
        db.sql(PARTIES).param("jurisdiction", district).update();
    }

    static String stage(int number) {
        return STAGES.get(Math.floorMod(number, STAGES.size()));
    }

    static String source(int number) {
        return SOURCES.get(Math.floorMod(number, SOURCES.size()));
    }

    static String place(int number) {
        return PLACES.get(Math.floorMod(number, PLACES.size()));
    }

    static String topic(int number) {
        return TOPICS.get(Math.floorMod(number, TOPICS.size()));
    }

    /** What only one matter says. */
    static String rare(int number) {
        return "第%d号事项".formatted(number + 1);
    }

    /** A matter somewhere in the register, from which to read on. */
    UUID key(int number) {
        return sampled.get(number * 7 % sampled.size());
    }

    UUID unit(int number) {
        return units.get(number % units.size());
    }

    /** Somebody who works in a unit and sees what is given to it. */
    CurrentUser liaison(int number) {
        UUID unit = unit(number);
        return new CurrentUser(
                new UUID(0, 2),
                office.jurisdiction(),
                "liaison",
                "示例联络员",
                new Authority(unit, List.of(Grant.inUnits(Role.LIAISON, Set.of(unit))), Authority.NO_CEILING, null));
    }
}
