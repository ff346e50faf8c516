package org.paodao.supervision.web.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionRuleBook;
import org.paodao.supervision.inspection.InspectionStage;
import org.paodao.supervision.problem.Problem;
import org.paodao.supervision.problem.Reinspections;
import org.springframework.stereotype.Component;

/** Puts the page of an inspection together. */
@Component
class InspectionPages {
    private final InspectionLists lists;
    private final Reinspections reinspections;
    private final InspectionRuleBook rules;

    InspectionPages(InspectionLists lists, Reinspections reinspections, InspectionRuleBook rules) {
        this.lists = lists;
        this.reinspections = reinspections;
        this.rules = rules;
    }

    /** An inspection that the user sees; else it is not found. */
    InspectionLists.Shown seen(CurrentUser user, UUID id) {
        return lists.one(user, id);
    }

    /**
     * The page.
     *
     * @param typed what was typed and refused, by field
     */
    InspectionPage page(CurrentUser user, UUID id, Map<String, String> typed) {
        InspectionLists.Shown shown = lists.one(user, id);
        boolean looks = shown.rights().inspect() && shown.inspection().stage().looks();
        List<Problem> problems =
                looks ? reinspections.open(user, shown.inspection().unit()) : List.of();
        Map<String, String> fields = new HashMap<>(typed);
        fields.putIfAbsent("requestKey", Ids.next().toString());
        if (shown.rights().inspect() && shown.inspection().stage() instanceof InspectionStage.Answered) {
            fields.putIfAbsent("by", usually(user, shown.today()).toString());
        }
        return new InspectionPage(shown, problems, fields);
    }

    /** Until when one usually looks again. */
    private LocalDate usually(CurrentUser user, LocalDate today) {
        return today.plusDays(rules.rules(user).today().terms().followUpDays());
    }
}
