package org.paodao.supervision.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Shortened;
import org.paodao.plan.PlanLists;
import org.paodao.supervision.NewMatter;
import org.paodao.supervision.Origin;
import org.paodao.supervision.Supervision;
import org.paodao.supervision.clock.Urgency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an inspection found: written down while it is under way, struck with a reason, and made a matter once the unit has the conclusion. */
@Service
public class InspectionFindings {
    /** What a matter says it began from. */
    static final String ORIGIN = "INSPECTION";

    private static final int TITLE = 60;

    private final InspectionSteps steps;
    private final InspectionFindingTables findings;
    private final PlanLists plan;
    private final Supervision supervision;
    private final Clock clock;

    InspectionFindings(
            InspectionSteps steps,
            InspectionFindingTables findings,
            PlanLists plan,
            Supervision supervision,
            Clock clock) {
        this.steps = steps;
        this.findings = findings;
        this.plan = plan;
        this.supervision = supervision;
        this.clock = clock;
    }

    /**
     * Writes a finding down.
     *
     * @return its id; that of the first when it is sent twice
     */
    @Transactional
    public UUID find(CurrentUser user, UUID id, int seen, NewFinding wish) {
        Inspection inspection = steps.inspected(user, id);
        Optional<UUID> before = findings.byRequest(user.jurisdiction(), id, wish.requestKey());
        if (before.isPresent()) {
            return before.get();
        }
        if (!(inspection.stage() instanceof InspectionStage.Underway)) {
            throw InspectionSteps.notNow(inspection);
        }
        String words = InspectionSteps.words("finding", wish.words());
        String evidence = InspectionSteps.words("evidence", wish.evidence());
        String title = title(user, wish.item());
        steps.take(user, inspection, inspection.touched(), new InspectionSteps.Taking("find", words, seen));
        int number = findings.of(user.jurisdiction(), id).size() + 1;
        var finding = new Finding(Ids.next(), number, wish.item(), title, words, evidence, null, null);
        findings.insert(user.jurisdiction(), id, finding, wish.requestKey());
        return finding.id();
    }

    private String title(CurrentUser user, @Nullable UUID item) {
        return item == null
                ? ""
                : plan.find(user, item)
                        .orElseThrow(() -> Refusal.invalid("item", "supervisioninspection.item"))
                        .item()
                        .title();
    }

    /** Strikes a finding that does not hold, before the conclusion is sent. */
    @Transactional
    public void strike(CurrentUser user, UUID id, UUID finding, int seen, String why) {
        Inspection inspection = steps.inspected(user, id);
        var taking = new InspectionSteps.Taking("strike", InspectionSteps.words("words", why), seen);
        if (steps.isRepeated(user, inspection, taking)
                && !one(user, id, finding).stands()) {
            return;
        }
        if (!(inspection.stage() instanceof InspectionStage.Underway)) {
            throw InspectionSteps.notNow(inspection);
        }
        one(user, id, finding);
        steps.take(user, inspection, inspection.touched(), taking);
        if (!findings.strike(user.jurisdiction(), finding, taking.words())) {
            throw Refusal.conflict("supervisioninspection.settled");
        }
    }

    /**
     * Makes a finding a matter of its own, once.
     *
     * @return the id of the matter
     */
    @Transactional
    public UUID begin(CurrentUser user, UUID id, UUID finding, Urgency urgency) {
        Inspection inspection = steps.inspected(user, id);
        Finding found = one(user, id, finding);
        if (found.matter() != null) {
            return found.matter();
        }
        if (!inspection.isSent() || !found.stands()) {
            throw InspectionSteps.notNow(inspection);
        }
        var taking = new InspectionSteps.Taking("matter", found.words(), inspection.version());
        steps.take(user, inspection, inspection.touched(), taking);
        UUID matter = supervision.register(user, matter(inspection, found, urgency));
        if (!findings.became(user.jurisdiction(), finding, matter)) {
            throw Refusal.conflict("supervisioninspection.settled");
        }
        return matter;
    }

    private NewMatter matter(Inspection inspection, Finding found, Urgency urgency) {
        String words = found.words();
        return new NewMatter(
                "inspection-finding:" + found.id(),
                "INSPECTION_FINDING",
                new Origin(ORIGIN, inspection.id(), "/inspections/" + inspection.id()),
                Shortened.to(TITLE, words),
                words + "\n" + found.evidence(),
                inspection.title(),
                null,
                LocalDate.now(clock),
                urgency,
                found.item(),
                false,
                Set.of());
    }

    private Finding one(CurrentUser user, UUID id, UUID finding) {
        List<Finding> all = findings.of(user.jurisdiction(), id);
        return all.stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("supervisioninspection.unknown-finding"));
    }
}
