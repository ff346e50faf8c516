package org.paodao.appraisal.appeal;

import java.util.List;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** What lies beside an appeal: its steps, evidence, and what was corrected. */
@Component
class AppealPapers {
    private final AppealStepTables steps;
    private final AppealFileTables files;
    private final RulingTables rulings;

    AppealPapers(AppealStepTables steps, AppealFileTables files, RulingTables rulings) {
        this.steps = steps;
        this.files = files;
        this.rulings = rulings;
    }

    List<AppealStep> steps(CurrentUser user, UUID appeal) {
        return steps.steps(user.jurisdiction(), appeal);
    }

    List<HeldEvidence> files(CurrentUser user, UUID appeal) {
        return files.of(user.jurisdiction(), appeal);
    }

    List<Correction> corrections(CurrentUser user, UUID appeal) {
        return rulings.corrections(user.jurisdiction(), appeal);
    }

    List<UUID> touches(CurrentUser user, UUID appeal) {
        return rulings.touched(user.jurisdiction(), appeal);
    }
}
