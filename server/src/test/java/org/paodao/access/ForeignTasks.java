package org.paodao.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;

/** The tasks of an item of another district; whatever file it keeps could be a list of them. And what is told of them. */
final class ForeignTasks {
    private static final Map<String, String> RULES = Map.of("item_rule_set", """
            {"kind": "RULE_SET", "parts": [], "parameters": {"code": "他乡规则", "version": "1", "zh": "他乡规则", "en": "Elsewhere",
             "source": "示例", "from": "2023-01-01"}}""", "card_rule_set", """
            {"code": "他乡规则", "version": 1, "source": "示例", "from": "2023-01-01", "triggers": [], "answerDays": 5, "goodMonths": 1}""");

    private ForeignTasks() {}

    static void make(CurrentUser there, UUID item, ForeignThings things) {
        ForeignNotices.make(there, things.db, things);
        things.id(item, "/tasks/{item}", "/tasks/lights/{item}", "/item-lights/{item}");
        cards(there, things);
        ask(there, things);
        UUID file = UUID.fromString(things.foreign.get("/files/{id}"));
        things.id(file, "/tasks/import/{file}", "/tasks/files/{file}");
        things.same("/tasks/{item}/versions/{version}", "1");
        things.id(Ids.next(), "/tasks/{item}/done/{thing}");
    }

    /** What is asked in another district. */
    private static void ask(CurrentUser there, ForeignThings things) {
        UUID ask = Ids.next();
        things.db.sql("""
                insert into progress.ask (jurisdiction, id, request_key, name, aliases, kind, rhythm, form, asker, units, groups, since,
                       until, used_for, dropped_for, version, created_at, created_by_name)
                values (:there, :id, '1', '他乡户数（示例）', '{}', 'NUMBER', 'MONTH', '表', '示例办', '{}', '{}', '2023-01-01', '2023-12-31',
                       '', '', 1, now(), '示例')""").param("id", ask).param("there", there.jurisdiction()).update();
        things.id(ask, "/tasks/asks/{id}", "/asks/{id}");
    }

    /** A card of another district, and rules for lights and cards there. */
    private static void cards(CurrentUser there, ForeignThings things) {
        UUID card = Ids.next();
        things.db
                .sql("""
                insert into progress.card (jurisdiction, id, number, color, unit, item_title, occasion, reason, lights, answer_days,
                       good_months, stage, issued_on, due, answer, version, created_at)
                select jurisdiction, :id, '2023-001', 'RED', id, '', 'hand:1', '他乡（示例）', '[]', 5, 1, 'ISSUED', '2023-06-01',
                       '2023-06-08', '', 1, now()
                  from organization.unit where jurisdiction = :there limit 1""")
                .param("id", card)
                .param("there", there.jurisdiction())
                .update();
        things.id(card, "/tasks/cards/{id}", "/cards/{id}");
        for (String table : List.of("item_rule_set", "card_rule_set")) {
            things.db
                    .sql("insert into progress." + table + """
                     (jurisdiction, code, version, rules, reason, request_key, published_at, published_by, published_by_name)
                    values (:there, '他乡规则', 1, cast(:rules as jsonb), '示例', '1', now(), :by, '示例')""")
                    .param("there", there.jurisdiction())
                    .param("rules", RULES.get(table))
                    .param("by", there.account())
                    .update();
        }
        things.both("/tasks/lights/rules/{code}", "他乡规则", "无此规则");
        things.both("/tasks/cards/rules/{code}", "他乡规则", "无此规则");
    }
}
