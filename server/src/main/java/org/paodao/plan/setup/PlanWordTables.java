package org.paodao.plan.setup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.PlanHead;
import org.paodao.plan.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL that changes a plan's kinds, schemes and categories. */
@Repository
class PlanWordTables {
    private static final String VALID =
            " and s.since_version <= :version and (s.until_version is null or s.until_version > :version)";

    private final JdbcClient db;

    PlanWordTables(JdbcClient db) {
        this.db = db;
    }

    /** What still uses a word: items as {@code address title}, categories and declared counts by name. */
    List<String> users(PlanHead plan, WordEdit.Remove word) {
        return switch (word.what()) {
            case "kind" -> users(plan, word, """
                        select i.path || '/' || i.number || ' ' || s.title as named, s.position
                          from plan.item_state s join plan.item i on i.jurisdiction = s.jurisdiction and i.id = s.item
                         where s.jurisdiction = :jurisdiction and s.plan = :plan and s.kind = :code and :scheme = :scheme""" + VALID);
            case "scheme" -> users(plan, word, """
                        select s.name as named, s.position from plan.category s
                         where s.jurisdiction = :jurisdiction and s.plan = :plan and s.scheme = :code and :scheme = :scheme""" + VALID);
            default -> users(plan, word, """
                        select i.path || '/' || i.number || ' ' || t.title as named, t.position
                          from plan.item_category s
                          join plan.item i on i.jurisdiction = s.jurisdiction and i.id = s.item
                          join plan.item_state t on t.jurisdiction = s.jurisdiction and t.item = s.item
                           and t.since_version <= :version and (t.until_version is null or t.until_version > :version)
                          join plan.category c on c.jurisdiction = s.jurisdiction and c.id = s.category
                         where s.jurisdiction = :jurisdiction and s.plan = :plan and c.scheme = :scheme and c.code = :code
                           and c.since_version <= :version and (c.until_version is null or c.until_version > :version)""" + VALID);
        };
    }

    private List<String> users(PlanHead plan, WordEdit.Remove word, String select) {
        return db.sql(select + " order by position")
                .param("jurisdiction", plan.jurisdiction())
                .param("plan", plan.id())
                .param("version", plan.version())
                .param("scheme", word.scheme())
                .param("code", word.code())
                .query((row, n) -> row.getString("named"))
                .list();
    }

    void close(Place place, String table, String code) {
        db.sql(
                        "update plan." + table + " set until_version = :version"
                                + " where jurisdiction = :jurisdiction and plan = :plan and code = :code and until_version is null")
                .param("jurisdiction", place.jurisdiction())
                .param("plan", place.plan())
                .param("version", place.version())
                .param("code", code)
                .update();
    }

    void insert(Place place, Vocabulary.Kind kind, int position) {
        db.sql("""
                insert into plan.kind (jurisdiction, plan, code, path, name_zh, name_en, measure_word, position,
                                       since_version, supports, level, measured)
                values (:jurisdiction, :plan, :code, :path, :zh, :en, :measureWord, :position, :version, :supports, :level,
                        :measured)""")
                .param("jurisdiction", place.jurisdiction())
                .param("plan", place.plan())
                .param("version", place.version())
                .param("code", kind.code())
                .param("path", kind.path())
                .param("zh", kind.nameZh())
                .param("en", kind.nameEn())
                .param("measureWord", kind.measureWord())
                .param("position", position)
                .param("supports", String.join(" ", kind.supports()))
                .param("level", kind.level())
                .param("measured", kind.measured())
                .update();
    }

    void insert(Place place, Vocabulary.Scheme scheme, int position) {
        db.sql("""
                insert into plan.scheme (jurisdiction, plan, code, name_zh, name_en, position, since_version)
                values (:jurisdiction, :plan, :code, :zh, :en, :position, :version)""")
                .param("jurisdiction", place.jurisdiction())
                .param("plan", place.plan())
                .param("version", place.version())
                .param("code", scheme.code())
                .param("zh", scheme.nameZh())
                .param("en", scheme.nameEn())
                .param("position", position)
                .update();
    }

    void closeCategory(Place place, UUID id) {
        db.sql("""
                update plan.category set until_version = :version
                 where jurisdiction = :jurisdiction and id = :id and until_version is null""")
                .param("jurisdiction", place.jurisdiction())
                .param("id", id)
                .param("version", place.version())
                .update();
    }

    void insertKey(Place place, UUID id) {
        db.sql("insert into plan.category_key (jurisdiction, id, plan) values (:jurisdiction, :id, :plan)")
                .param("jurisdiction", place.jurisdiction())
                .param("id", id)
                .param("plan", place.plan())
                .update();
    }

    void insertCategory(Place place, CategoryRow category) {
        db.sql("""
                insert into plan.category (jurisdiction, id, plan, scheme, code, name, parent, position, since_version)
                values (:jurisdiction, :id, :plan, :scheme, :code, :name, :parent, :position, :version)""")
                .param("jurisdiction", place.jurisdiction())
                .param("id", category.id())
                .param("plan", place.plan())
                .param("scheme", category.scheme())
                .param("code", category.word().code())
                .param("name", category.word().nameZh())
                .param("parent", category.parent())
                .param("position", category.position())
                .param("version", place.version())
                .update();
    }

    /** The plan, and the version from which rows hold or no longer hold. */
    record Place(UUID jurisdiction, UUID plan, int version) {}

    record CategoryRow(
            @Nullable UUID id,
            String scheme,
            Vocabulary.Category word,
            @Nullable UUID parent,
            int position) {}
}
