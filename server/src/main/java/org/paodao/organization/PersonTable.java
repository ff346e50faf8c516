package org.paodao.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of people with their posts. */
@Repository
class PersonTable {
    private static final String COLLEAGUES = """
            select p.id, p.code, p.name, p.phone, p.account, p.version, o.id as post, o.unit, u.name as unit_name,
                   o.section, o.title, o.leads, o.since, o.until
              from organization.post o
              join organization.person p on p.jurisdiction = o.jurisdiction and p.id = o.person
              join organization.unit u on u.jurisdiction = o.jurisdiction and u.id = o.unit
             where o.jurisdiction = :jurisdiction and\s""";
    private static final String ORDER = " order by u.position, u.id, o.leads desc, o.section, o.since, p.name, o.id";

    private final JdbcClient db;

    PersonTable(JdbcClient db) {
        this.db = db;
    }

    /** Who is, or will be, in some units on a day or later; those who have left only when asked for an earlier day. */
    List<Colleague> of(UUID jurisdiction, Collection<UUID> units, LocalDate day) {
        return units.isEmpty()
                ? List.of()
                : db.sql(COLLEAGUES + "o.unit in (:units) and (o.until is null or o.until > :day)" + ORDER)
                        .param("jurisdiction", jurisdiction)
                        .param("units", units)
                        .param("day", day)
                        .query(PersonTable::colleague)
                        .list();
    }

    /** Who is anywhere on a day or later. */
    List<Colleague> all(UUID jurisdiction, LocalDate day) {
        return db.sql(COLLEAGUES + "(o.until is null or o.until > :day)" + ORDER)
                .param("jurisdiction", jurisdiction)
                .param("day", day)
                .query(PersonTable::colleague)
                .list();
    }

    /** All posts of some people, ended ones included. */
    List<Colleague> people(UUID jurisdiction, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql(COLLEAGUES + "o.person in (:ids)" + ORDER)
                        .param("jurisdiction", jurisdiction)
                        .param("ids", ids)
                        .query(PersonTable::colleague)
                        .list();
    }

    /** Until the transaction ends nobody else changes this person. */
    void hold(UUID jurisdiction, UUID id) {
        db.sql("select id from organization.person where jurisdiction = :jurisdiction and id = :id for no key update")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    void insert(UUID jurisdiction, UUID id, PersonFacts facts) {
        db.sql("""
                insert into organization.person (jurisdiction, id, code, name, phone, account)
                values (:jurisdiction, :id, :code, :name, :phone, :account)""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .param("code", facts.code())
                .param("name", facts.name())
                .param("phone", facts.phone())
                .param("account", facts.account())
                .update();
    }

    /** False if the person is not the version that was seen any more. */
    boolean update(UUID jurisdiction, UUID id, PersonFacts facts, int seen) {
        return db.sql("""
                update organization.person
                   set code = :code, name = :name, phone = :phone, account = :account, version = version + 1
                 where jurisdiction = :jurisdiction and id = :id and version = :seen""")
                        .param("jurisdiction", jurisdiction)
                        .param("id", id)
                        .param("code", facts.code())
                        .param("name", facts.name())
                        .param("phone", facts.phone())
                        .param("account", facts.account())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Whether another person has this code, or this account. */
    boolean taken(UUID jurisdiction, UUID person, String code, @Nullable UUID account) {
        return db.sql("""
                select exists (select from organization.person
                 where jurisdiction = :jurisdiction and id <> :person
                   and ((code = :code and code <> '') or account = cast(:account as uuid)))""")
                .param("jurisdiction", jurisdiction)
                .param("person", person)
                .param("code", code)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("phone"),
                row.getObject("account", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                row.getString("section"),
                row.getString("title"),
                row.getBoolean("leads"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }
}
