package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.document.DocumentReader;
import org.paodao.document.DraftPlan;
import org.paodao.document.Unreadable;
import org.paodao.document.list.ListDraft;
import org.paodao.document.list.ListReader;
import org.paodao.document.list.ListRow;
import org.paodao.document.list.Problem;
import org.paodao.files.Files;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.NewItems;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.PlanView;
import org.paodao.plan.Plans;
import org.paodao.plan.Vocabulary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts annex lists into a plan, all rows or none. A row whose title the plan has amends that item. */
@Service
public class Annexes {
    private static final String MEDIA_TYPE = "application/octet-stream";

    private final Plans plans;
    private final PlanLists lists;
    private final Vocabulary vocabulary;
    private final Organization organization;
    private final Files files;

    Annexes(Plans plans, PlanLists lists, Vocabulary vocabulary, Organization organization, Files files) {
        this.plans = plans;
        this.lists = lists;
        this.vocabulary = vocabulary;
        this.organization = organization;
        this.files = files;
    }

    /**
     * Adds a list as the plan's next version.
     *
     * @param address the plan's address or id
     * @param requestKey the same for a double click or a retry
     * @throws Refusal when the file cannot be read, a cell is wrong or a unit is not known; each flaw names its cell
     */
    @Transactional
    public PlanRef add(CurrentUser user, String address, Annex annex, String requestKey) {
        ListDraft list = list(annex);
        PlanView plan = lists.view(user, address, null, ItemFilter.NONE);
        var units = units(user, list, annex.createUnits());
        UUID file =
                files.store(user, annex.fileName(), MEDIA_TYPE, annex.content()).id();
        var content = new AnnexContent(plan, vocabulary, units)
                .of(list, new AnnexContent.Read(draft(annex), annex.fileName(), file));
        return plans.addItems(user, plan.head().id(), new NewItems(requestKey, annex.reason(), content));
    }

    private static ListDraft list(Annex annex) {
        try {
            ListDraft list = ListReader.read(annex.content(), annex.fileName(), annex.kind());
            List<Refusal.Flaw> flaws = list.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .map(problem -> Refusal.Flaw.at(
                            problem.sheet() + "!" + problem.cell(), "plan.list.cell", problem.cell(), problem.value()))
                    .toList();
            if (!flaws.isEmpty()) {
                throw Refusal.invalid(flaws);
            }
            return list;
        } catch (Unreadable unreadable) {
            throw Refusal.invalid("file", "plan.list.unreadable", annex.fileName());
        }
    }

    /** The same file read as a document: it knows deadlines and targets, and where each entry stands. */
    private static DraftPlan draft(Annex annex) {
        try {
            return DocumentReader.plain().read(annex.content(), annex.fileName());
        } catch (Unreadable unreadable) {
            throw Refusal.invalid("file", "plan.list.unreadable", annex.fileName());
        }
    }

    /** The unit of every printed name; groups have none. */
    private Map<String, UUID> units(CurrentUser user, ListDraft list, boolean create) {
        var matcher = UnitMatcher.of(organization.units(user));
        Map<String, UUID> units = new HashMap<>();
        List<Refusal.Flaw> unknown = new ArrayList<>();
        for (String name : names(list)) {
            UnitMatch match = matcher.match(name, false);
            match.certain().ifPresent(unit -> units.put(name, unit.id()));
            if (match.certain().isEmpty() && !(match instanceof UnitMatch.Collective)) {
                if (create) {
                    units.put(
                            name, organization.create(user, NewUnit.named(name)).id());
                } else {
                    unknown.add(Refusal.Flaw.at("units", "plan.list.unit", name));
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.invalid(unknown);
        }
        return units;
    }

    private static Set<String> names(ListDraft list) {
        Set<String> names = new LinkedHashSet<>();
        for (ListRow row : list.rows()) {
            Stream.of(row.leadUnits(), row.responsibleUnits(), row.assistingUnits())
                    .forEach(names::addAll);
        }
        return names;
    }
}
