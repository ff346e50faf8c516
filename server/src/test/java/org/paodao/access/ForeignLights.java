package org.paodao.access;

import java.util.UUID;
import org.paodao.indicator.light.RuleBook;
import org.paodao.indicator.light.RuleDraft;
import org.paodao.indicator.light.RulePublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.scoring.light.RuleSet;

/** Rules of another district, and a question about a light there. */
final class ForeignLights {
    private static final String RULES = "TX-RULES";

    private ForeignLights() {}

    static void make(CurrentUser there, RuleBook rules, ForeignThings things) {
        things.both("/lights/{indicator}", "TX-01", "TX-02");
        things.same("/lights/{indicator}/{period}", "2023-06");
        things.both("/indicators/rules/{code}", RULES, "TX-NONE");
        things.both("/light-rules/{code}", RULES, "TX-NONE");
        things.same("/indicators/rules/{code}/versions/{version}", "1");
        RuleDraft example = rules.draft(there, "松阳2022");
        RuleSet set = example.rules();
        var title = new RuleSet.Title(RULES, 1, RULES, "Elsewhere", "示例");
        var draft = new RuleDraft(set.titled(title), example.holding(), 0, example.changedAt(), "");
        rules.put(there, draft);
        rules.publish(there, new RulePublishing(Ids.next().toString(), RULES, 1, "示例"));
        rules.put(there, draft);
        UUID question = Ids.next();
        things.db
                .sql("""
                insert into indicator.challenge (jurisdiction, id, series, period, light, state, opened_at, opened_by)
                select jurisdiction, :id, min(id), '2023-06', 'RED', 'OPEN', now(), :by from indicator.series
                 where jurisdiction = :there group by jurisdiction""")
                .param("id", question)
                .param("by", there.account())
                .param("there", there.jurisdiction())
                .update();
        things.id(question, "/light-questions/{id}", "/indicators/{code}/questions/{id}");
    }
}
