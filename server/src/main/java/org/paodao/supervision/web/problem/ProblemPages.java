package org.paodao.supervision.web.problem;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.supervision.problem.ProblemLists;
import org.paodao.supervision.problem.ProblemRuleBook;
import org.paodao.supervision.problem.ProblemView;
import org.springframework.stereotype.Component;

/** Puts the page of a problem together. */
@Component
class ProblemPages {
    private final ProblemLists lists;
    private final ProblemRuleBook rules;
    private final Organization organization;

    ProblemPages(ProblemLists lists, ProblemRuleBook rules, Organization organization) {
        this.lists = lists;
        this.rules = rules;
        this.organization = organization;
    }

    /** A problem that the user sees; else it is not found. */
    ProblemView seen(CurrentUser user, UUID id) {
        return lists.problem(user, id);
    }

    ProblemPage page(CurrentUser user, UUID id, Map<String, String> typed) {
        ProblemView view = lists.problem(user, id);
        boolean manages = view.rights().manage();
        return new ProblemPage(
                view,
                manages ? organization.units(user) : List.of(),
                manages ? rules.today(user).levels() : List.of(),
                typed);
    }
}
