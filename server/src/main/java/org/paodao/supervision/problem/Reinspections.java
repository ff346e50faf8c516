package org.paodao.supervision.problem;

import java.util.List;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Shortened;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionRechecks;
import org.paodao.supervision.inspection.Recheck;
import org.paodao.supervision.inspection.Rechecked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inspection of a unit looks again at the unit's problems and says whether each is solved. */
@Service
public class Reinspections {
    private static final int NAME_LIMIT = 60;

    private final ProblemTables tables;
    private final ProblemStepTables steps;
    private final InspectionLists inspections;
    private final InspectionRechecks rechecks;

    Reinspections(
            ProblemTables tables, ProblemStepTables steps, InspectionLists inspections, InspectionRechecks rechecks) {
        this.tables = tables;
        this.steps = steps;
        this.inspections = inspections;
        this.rechecks = rechecks;
    }

    /** The problems of a unit of which an inspection can say whether they are solved, those first that the unit calls solved. */
    @Transactional(readOnly = true)
    public List<Problem> open(CurrentUser user, UUID unit) {
        return Permissions.mayFor(user, Permission.PROBLEM_READ, unit)
                ? tables.inWork(user.jurisdiction(), unit)
                : List.of();
    }

    /** Writes down what an inspection found of a problem of its unit. */
    @Transactional
    public void enter(CurrentUser user, UUID inspection, int seen, Result result) {
        UUID unit = inspections.one(user, inspection).inspection().unit();
        Problem problem = open(user, unit).stream()
                .filter(one -> one.id().equals(result.problem()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("problem", "supervisionproblem.recheck-unknown"));
        rechecks.enter(
                user, inspection, seen, new Recheck.Wish(problem.id(), name(problem), result.solved(), result.words()));
    }

    private static String name(Problem problem) {
        // What was seen follows after a colon.
        String content = problem.content().strip().replaceAll("[。！？；.!?;]+$", "");
        return problem.number() + " " + Shortened.to(NAME_LIMIT, content);
    }

    /** What inspections said of a problem that the reader sees. */
    Reinspected of(CurrentUser user, Problem problem, List<ProblemStep> taken) {
        return Reinspected.of(
                rechecks.about(user, problem.id()),
                taken,
                Permissions.mayFor(user, Permission.INSPECTION_READ, problem.unit()));
    }

    /**
     * The re-inspection that confirms that a problem is solved.
     *
     * @throws Refusal while none does
     */
    Rechecked confirmed(CurrentUser user, Problem problem) {
        Rechecked newest = of(user, problem, steps.steps(user.jurisdiction(), problem.id()))
                .confirmation();
        if (newest == null) {
            throw Refusal.conflict("supervisionproblem.not-reinspected");
        }
        return newest;
    }

    /** What was seen of a problem. */
    public record Result(UUID problem, boolean solved, String words) {}
}
