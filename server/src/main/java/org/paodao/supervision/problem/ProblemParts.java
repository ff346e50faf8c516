package org.paodao.supervision.problem;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** What hangs on one problem, as it is read. */
@Component
class ProblemParts {
    private final ProblemStepTables steps;
    private final ProblemFileTables files;
    private final LikeCaseTables likes;
    private final QuarterCheckTables checks;
    private final Reinspections reinspections;

    ProblemParts(
            ProblemStepTables steps,
            ProblemFileTables files,
            LikeCaseTables likes,
            QuarterCheckTables checks,
            Reinspections reinspections) {
        this.steps = steps;
        this.files = files;
        this.likes = likes;
        this.checks = checks;
        this.reinspections = reinspections;
    }

    List<ProblemStep> steps(UUID jurisdiction, UUID problem) {
        return steps.steps(jurisdiction, problem);
    }

    List<Measure> measures(UUID jurisdiction, UUID problem) {
        return steps.measures(jurisdiction, problem);
    }

    List<HeldFile> files(UUID jurisdiction, UUID problem) {
        return files.of(jurisdiction, problem);
    }

    List<LikeCase> likes(UUID jurisdiction, UUID problem) {
        return likes.of(jurisdiction, problem);
    }

    Reinspected reinspected(CurrentUser user, Problem problem, List<ProblemStep> taken) {
        return reinspections.of(user, problem, taken);
    }

    List<QuarterCheck> checks(UUID jurisdiction, UUID problem) {
        return checks.of(jurisdiction, problem);
    }
}
