package org.paodao.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of posts. */
@Repository
class PostTable {
    private final JdbcClient db;

    PostTable(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID jurisdiction, UUID person, PostFacts facts) {
        db.sql("""
                insert into organization.post (jurisdiction, id, person, unit, section, title, leads, since)
                values (:jurisdiction, :id, :person, :unit, :section, :title, :leads, :since)""")
                .param("jurisdiction", jurisdiction)
                .param("id", Ids.next())
                .param("person", person)
                .param("unit", facts.unit())
                .param("section", facts.section())
                .param("title", facts.title())
                .param("leads", facts.leads())
                .param("since", facts.since())
                .update();
    }

    /** Changes what a post is called; false if it is no post that goes on. */
    boolean update(UUID jurisdiction, UUID post, PostFacts facts) {
        return db.sql("""
                update organization.post
                   set section = :section, title = :title, leads = :leads, version = version + 1
                 where jurisdiction = :jurisdiction and id = :post and until is null""")
                        .param("jurisdiction", jurisdiction)
                        .param("post", post)
                        .param("section", facts.section())
                        .param("title", facts.title())
                        .param("leads", facts.leads())
                        .update()
                == 1;
    }

    /** The day on which a post ends; nothing when it is no post that goes on. */
    Optional<LocalDate> end(UUID jurisdiction, UUID post, LocalDate day) {
        return db.sql("""
                update organization.post set until = greatest(since, :day), version = version + 1
                 where jurisdiction = :jurisdiction and id = :post and until is null
                returning until""")
                .param("jurisdiction", jurisdiction)
                .param("post", post)
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    /** Ends all posts in a unit; who was in them. */
    List<UUID> endAll(UUID jurisdiction, UUID unit, LocalDate day) {
        return db
                .sql("""
                update organization.post set until = greatest(since, :day), version = version + 1
                 where jurisdiction = :jurisdiction and unit = :unit and (until is null or until > :day)
                returning person""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** The same posts in another unit from a day on; nobody leads there by that. */
    void copy(UUID jurisdiction, UUID from, UUID to, LocalDate day) {
        db.sql("""
                insert into organization.post (jurisdiction, id, person, unit, section, title, leads, since)
                select p.jurisdiction, gen_random_uuid(), p.person, :to, p.section, p.title, false, greatest(p.since, :day)
                  from organization.post p
                 where p.jurisdiction = :jurisdiction and p.unit = :from and p.until is null
                   and not exists (select from organization.post o
                        where o.jurisdiction = p.jurisdiction and o.unit = :to and o.person = p.person and o.until is null)""")
                .param("jurisdiction", jurisdiction)
                .param("from", from)
                .param("to", to)
                .param("day", day)
                .update();
    }
}
