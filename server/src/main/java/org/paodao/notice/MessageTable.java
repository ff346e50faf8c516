package org.paodao.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.ToDo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL of what people were told. */
@Repository
class MessageTable {
    private static final String COLUMNS =
            "m.id, m.thing, m.step, m.kind, m.text, m.words, m.address, m.unit, m.due, m.told_at, m.read_at, m.settled_at";
    private static final UUID LAST = new UUID(-1L, -1L);

    private final JdbcClient db;
    private final JsonMapper json;

    MessageTable(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Keeps what was not told before; one statement. Which that is. What was returned is told once as long as it waits, whatever the day. */
    List<Telling> insert(UUID jurisdiction, List<Telling> tellings, Instant now) {
        if (tellings.isEmpty()) {
            return List.of();
        }
        Set<UUID> kept = new HashSet<>(db.sql("""
                insert into notice.message (jurisdiction, id, account, thing, step, day, kind, text, words, address, unit, due, told_at)
                select :jurisdiction, r.id, r.account, r.thing, r.step, r.day, r.kind, r.text,
                       array(select jsonb_array_elements_text(r.words)), r.address, r.unit, r.due, :now
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as r(id uuid, account uuid, thing text, step text, day date, kind text, text text, words jsonb, address text,
                            unit uuid, due date)
                 where r.step <> 'RETURNED'
                    or not exists (select from notice.message o
                        where o.jurisdiction = :jurisdiction and o.thing = r.thing and o.account = r.account
                          and o.step = 'RETURNED' and o.settled_at is null)
                on conflict (jurisdiction, thing, step, account, day) do nothing
                returning id""")
                .param("jurisdiction", jurisdiction)
                .param(
                        "rows",
                        json.writeValueAsString(
                                tellings.stream().map(MessageTable::row).toList()))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list());
        return tellings.stream().filter(one -> kept.contains(one.id())).toList();
    }

    private static Row row(Telling telling) {
        ToDo toDo = telling.toDo();
        LocalDate due = toDo.due();
        return new Row(
                telling.id(),
                telling.account(),
                toDo.thing(),
                telling.step().key(),
                telling.step().day().toString(),
                toDo.kind().name(),
                toDo.text(),
                toDo.words(),
                toDo.address(),
                toDo.unit(),
                due == null ? null : due.toString());
    }

    private record Row(
            UUID id,
            UUID account,
            String thing,
            String step,
            String day,
            String kind,
            String text,
            List<String> words,
            String address,
            @Nullable UUID unit,
            @Nullable String due) {}

    /** Writes what is told together, and that the parts of it were told so. */
    void sum(UUID jurisdiction, List<Backlog.Sum> sums, Instant now) {
        insert(jurisdiction, sums.stream().map(Backlog.Sum::telling).toList(), now);
        List<Part> parts = sums.stream()
                .flatMap(sum -> sum.parts().stream()
                        .map(part -> new Part(part.id(), sum.telling().id())))
                .toList();
        if (!parts.isEmpty()) {
            db.sql("""
                    update notice.message m set summed_in = r.sum
                      from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, sum uuid)
                     where m.jurisdiction = :jurisdiction and m.id = r.id""")
                    .param("rows", json.writeValueAsString(parts))
                    .param("jurisdiction", jurisdiction)
                    .update();
        }
    }

    private record Part(UUID id, UUID sum) {}

    /** Notes which things wait no more; what was told together waits as long as one of its things does. */
    void settle(UUID jurisdiction, Collection<String> waiting, Instant now) {
        db.sql("""
                update notice.message m set settled_at = :now
                 where jurisdiction = :jurisdiction and settled_at is null and not thing = any(:waiting)
                   and not exists (select from notice.message p
                        where p.jurisdiction = m.jurisdiction and p.summed_in = m.id and p.settled_at is null
                          and p.thing = any(:waiting))""")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("jurisdiction", jurisdiction)
                .param("waiting", waiting.toArray(String[]::new))
                .update();
    }

    /** How many the user has not read and that still wait; what was told at once for the same reason about the same unit counts once, as it is shown. */
    int fresh(CurrentUser user) {
        return db.sql("""
                select count(distinct (step, unit, told_at)) from notice.message
                 where jurisdiction = :jurisdiction and account = :account and read_at is null and settled_at is null
                   and summed_in is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .query(Integer.class)
                .single();
    }

    /** A page of a user's messages, the newest first. */
    List<Message> page(CurrentUser user, @Nullable UUID after, boolean onlyNew, int most) {
        return db.sql("select " + COLUMNS + """
                  from notice.message m
                 where m.jurisdiction = :jurisdiction and m.account = :account and m.id < :after and m.summed_in is null
                   and (not :fresh or (m.read_at is null and m.settled_at is null))
                 order by m.id desc limit :most""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("after", after == null ? LAST : after)
                .param("fresh", onlyNew)
                .param("most", most)
                .query((row, n) -> message(row))
                .list();
    }

    /** Notes that the user has read some messages; how many of them there are. */
    int read(CurrentUser user, Collection<UUID> messages) {
        return db.sql("""
                update notice.message set read_at = coalesce(read_at, now())
                 where jurisdiction = :jurisdiction and account = :account and id = any(:messages)""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .param("messages", messages.toArray(UUID[]::new))
                .update();
    }

    /** The same of all. */
    void readAll(CurrentUser user) {
        db.sql("""
                update notice.message set read_at = now()
                 where jurisdiction = :jurisdiction and account = :account and read_at is null""")
                .param("jurisdiction", user.jurisdiction())
                .param("account", user.account())
                .update();
    }

    /** What a delivery carries and still waits, in the order in which it was told. */
    List<Message> carried(UUID jurisdiction, UUID delivery) {
        return db.sql("select " + COLUMNS + """
                  from notice.delivery_message d
                  join notice.message m on (m.jurisdiction, m.id) = (d.jurisdiction, d.message)
                 where d.jurisdiction = :jurisdiction and d.delivery = :delivery and m.settled_at is null
                 order by m.due nulls last, m.id""")
                .param("jurisdiction", jurisdiction)
                .param("delivery", delivery)
                .query((row, n) -> message(row))
                .list();
    }

    /** Of which things somebody was called on a day. */
    Set<String> called(UUID jurisdiction, LocalDate day) {
        return Set.copyOf(db.sql("""
                select distinct thing from notice.message
                 where jurisdiction = :jurisdiction and step = 'CALL' and day = :day""")
                .param("jurisdiction", jurisdiction)
                .param("day", day)
                .query((row, n) -> row.getString("thing"))
                .list());
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getString("thing"),
                Step.Kind.of(row.getString("step")),
                ToDo.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                Arrays.asList((String[]) row.getArray("words").getArray()),
                row.getString("address"),
                row.getObject("unit", UUID.class),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("told_at").toInstant(),
                row.getTimestamp("read_at") != null,
                row.getTimestamp("settled_at") != null);
    }
}
