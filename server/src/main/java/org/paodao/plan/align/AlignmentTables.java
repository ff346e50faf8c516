package org.paodao.plan.align;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of which item descends from which. */
@Repository
class AlignmentTables {
    private final JdbcClient db;

    AlignmentTables(JdbcClient db) {
        this.db = db;
    }

    /** The alignments of a plan that hold; of one item when it is named. */
    List<Row> of(CurrentUser user, UUID plan, @Nullable UUID item) {
        return db.sql("""
                select id, jurisdiction, plan, item, superior_plan, superior_item, note from plan.alignment
                 where jurisdiction = :jurisdiction and plan = :plan and ended_at is null
                   and (cast(:item as uuid) is null or item = :item)
                 order by id""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .param("item", item)
                .query(new DataClassRowMapper<>(Row.class))
                .list();
    }

    /** What descends from a plan of the user's jurisdiction, as far as the plans it stands in were passed to it. */
    List<Row> below(CurrentUser user, UUID plan) {
        return db.sql("""
                select a.id, a.jurisdiction, a.plan, a.item, a.superior_plan, a.superior_item, a.note
                  from plan.alignment a
                 where a.superior_jurisdiction = :jurisdiction and a.superior_plan = :plan and a.ended_at is null
                   and exists (select 1 from plan.passing p
                                where p.jurisdiction = a.jurisdiction and p.plan = a.plan
                                  and p.with_jurisdiction = :jurisdiction and p.withdrawn_at is null)
                 order by a.id""")
                .param("jurisdiction", user.jurisdiction())
                .param("plan", plan)
                .query(new DataClassRowMapper<>(Row.class))
                .list();
    }

    boolean insert(CurrentUser user, NewAlignment alignment) {
        return db.sql("""
                insert into plan.alignment (jurisdiction, id, plan, item, superior_jurisdiction, superior_plan, superior_item,
                                            note, made_by, made_by_name)
                values (:jurisdiction, :id, :plan, :item, :from, :superiorPlan, :superiorItem, :note, :account, :name)
                on conflict do nothing""")
                        .param("jurisdiction", user.jurisdiction())
                        .param("id", alignment.id())
                        .param("plan", alignment.plan())
                        .param("item", alignment.item())
                        .param("from", alignment.from())
                        .param("superiorPlan", alignment.superiorPlan())
                        .param("superiorItem", alignment.superiorItem())
                        .param("note", alignment.note())
                        .param("account", user.account())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    /** Ends an alignment; the item it was of. */
    Optional<UUID> end(CurrentUser user, UUID plan, UUID id) {
        return db.sql("""
                update plan.alignment set ended_at = now(), ended_by = :account, ended_by_name = :name
                 where jurisdiction = :jurisdiction and id = :id and plan = :plan and ended_at is null
                returning item""")
                .params(Pressed.on(user, plan, id))
                .param("name", user.displayName())
                .query(UUID.class)
                .optional();
    }

    /** Whether this is one that the user has ended: the same press, arrived twice. */
    boolean isEndedBy(CurrentUser user, UUID plan, UUID id) {
        return db.sql("""
                select exists (select from plan.alignment
                 where jurisdiction = :jurisdiction and id = :id and plan = :plan and ended_by = :account)""")
                .params(Pressed.on(user, plan, id))
                .query(Boolean.class)
                .single();
    }

    record Row(UUID id, UUID jurisdiction, UUID plan, UUID item, UUID superiorPlan, UUID superiorItem, String note) {}

    record NewAlignment(UUID id, UUID plan, UUID item, UUID from, UUID superiorPlan, UUID superiorItem, String note) {}
}
