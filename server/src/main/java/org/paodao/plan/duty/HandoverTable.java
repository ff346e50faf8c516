package org.paodao.plan.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.plan.duty.Handover.Ground;
import org.paodao.plan.duty.Handover.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of handovers. */
@Repository
class HandoverTable {
    private static final String OPEN = """
            select id, person, unit, opened_on, leaves_on, escalates_on, stage, version from plan.handover
             where jurisdiction = :jurisdiction and stage <> 'SETTLED' and\s""";

    private static final String LINES = """
            select h.handover, h.duty, d.kind, s.title, p.address || '/' || i.path || '/' || i.number as address,
                   h.proposed, h.ground, h.settled_on is not null as settled
              from plan.handover_duty h
              join plan.duty d on d.jurisdiction = h.jurisdiction and d.id = h.duty
              left join plan.item i on i.jurisdiction = d.jurisdiction and i.id = d.item
              left join plan.plan p on p.jurisdiction = i.jurisdiction and p.id = i.plan
              left join plan.item_state s
                on s.jurisdiction = i.jurisdiction and s.item = i.id and s.until_version is null
             where h.jurisdiction = :jurisdiction and h.handover in (:handovers)
             order by i.plan nulls first, s.position, d.kind""";

    private final JdbcClient db;

    HandoverTable(JdbcClient db) {
        this.db = db;
    }

    /** Opens one for somebody who leaves a unit, or finds the one that is open. */
    UUID open(UUID jurisdiction, UUID person, UUID unit, Days days) {
        db.sql("""
                insert into plan.handover (jurisdiction, id, person, unit, opened_on, leaves_on, escalates_on, stage)
                values (:jurisdiction, :id, :person, :unit, :opened, :leaves, :escalates, 'PROPOSED')
                on conflict do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("id", Ids.next())
                .param("person", person)
                .param("unit", unit)
                .param("opened", days.opened())
                .param("leaves", days.leaves())
                .param("escalates", days.escalates())
                .update();
        return db.sql("""
                select id from plan.handover
                 where jurisdiction = :jurisdiction and person = :person and unit = :unit and stage <> 'SETTLED'""")
                .param("jurisdiction", jurisdiction)
                .param("person", person)
                .param("unit", unit)
                .query(UUID.class)
                .single();
    }

    void add(UUID jurisdiction, UUID handover, UUID duty, @Nullable UUID proposed, @Nullable Ground ground) {
        db.sql("""
                insert into plan.handover_duty (jurisdiction, handover, duty, proposed, ground)
                values (:jurisdiction, :handover, :duty, :proposed, :ground)
                on conflict do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("handover", handover)
                .param("duty", duty)
                .param("proposed", proposed)
                .param("ground", ground == null ? null : ground.name())
                .update();
    }

    /** The open ones, the oldest first. */
    List<Handover> open(UUID jurisdiction) {
        return with(
                jurisdiction,
                db.sql(OPEN + "true order by escalates_on, id")
                        .param("jurisdiction", jurisdiction)
                        .query(HandoverTable::head)
                        .list());
    }

    Optional<Handover> open(UUID jurisdiction, UUID id) {
        return with(
                        jurisdiction,
                        db.sql(OPEN + "id = :id")
                                .param("jurisdiction", jurisdiction)
                                .param("id", id)
                                .query(HandoverTable::head)
                                .list())
                .stream()
                .findFirst();
    }

    /** Holds one until the transaction ends, settled ones too, so that a second press waits for the first; its version. */
    Optional<Integer> hold(UUID jurisdiction, UUID id) {
        return db.sql("""
                select version from plan.handover where jurisdiction = :jurisdiction and id = :id for no key update""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    private List<Handover> with(UUID jurisdiction, List<Handover> heads) {
        Map<UUID, List<Handover.Line>> lines =
                lines(jurisdiction, heads.stream().map(Handover::id).toList());
        return heads.stream()
                .map(one -> new Handover(
                        one.id(),
                        one.person(),
                        one.personName(),
                        one.unit(),
                        one.unitName(),
                        one.openedOn(),
                        one.leavesOn(),
                        one.escalatesOn(),
                        one.stage(),
                        lines.getOrDefault(one.id(), List.of()),
                        one.version()))
                .toList();
    }

    /** What is or was to be handed over, of a settled one too. */
    List<Handover.Line> lines(UUID jurisdiction, UUID handover) {
        return lines(jurisdiction, List.of(handover)).getOrDefault(handover, List.of());
    }

    private Map<UUID, List<Handover.Line>> lines(UUID jurisdiction, Collection<UUID> handovers) {
        return handovers.isEmpty()
                ? Map.of()
                : db
                        .sql(LINES)
                        .param("jurisdiction", jurisdiction)
                        .param("handovers", handovers)
                        .query((row, n) -> Map.entry(
                                row.getObject("handover", UUID.class),
                                new Handover.Line(
                                        row.getObject("duty", UUID.class),
                                        DutyKind.valueOf(row.getString("kind")),
                                        row.getString("title"),
                                        row.getString("address"),
                                        row.getObject("proposed", UUID.class),
                                        "",
                                        ground(row.getString("ground")),
                                        row.getBoolean("settled"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static @Nullable Ground ground(@Nullable String name) {
        return name == null ? null : Ground.valueOf(name);
    }

    /** The duty is another one now: the head's, the office's. */
    void follow(UUID jurisdiction, UUID handover, UUID duty, UUID now) {
        db.sql("""
                update plan.handover_duty set duty = :now
                 where jurisdiction = :jurisdiction and handover = :handover and duty = :duty""")
                .param("jurisdiction", jurisdiction)
                .param("handover", handover)
                .param("duty", duty)
                .param("now", now)
                .update();
    }

    void settle(UUID jurisdiction, UUID handover, UUID duty, LocalDate day) {
        db.sql("""
                update plan.handover_duty set settled_on = :day
                 where jurisdiction = :jurisdiction and handover = :handover and duty = :duty""")
                .param("jurisdiction", jurisdiction)
                .param("handover", handover)
                .param("duty", duty)
                .param("day", day)
                .update();
    }

    /** False if the handover is not the version that was seen any more. */
    boolean move(UUID jurisdiction, Handover seen, Stage stage, LocalDate escalates) {
        return db.sql("""
                update plan.handover set stage = :stage, escalates_on = :escalates, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .param("stage", stage.name())
                        .param("escalates", escalates)
                        .update()
                == 1;
    }

    /** The open handovers of a unit that is no more go over to its successor, unless there is one for the same person. */
    void inherit(UUID jurisdiction, UUID unit, UUID successor) {
        db.sql("""
                update plan.handover h set unit = :successor, version = version + 1
                 where jurisdiction = :jurisdiction and unit = :unit and stage <> 'SETTLED'
                   and not exists (select from plan.handover o
                        where o.jurisdiction = h.jurisdiction and o.unit = :successor and o.person = h.person
                          and o.stage <> 'SETTLED')""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("successor", successor)
                .update();
    }

    private static Handover head(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                "",
                row.getObject("unit", UUID.class),
                "",
                row.getObject("opened_on", LocalDate.class),
                row.getObject("leaves_on", LocalDate.class),
                row.getObject("escalates_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                List.of(),
                row.getInt("version"));
    }

    /** The days of a handover. */
    record Days(LocalDate opened, LocalDate leaves, LocalDate escalates) {}
}
