package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** What is known of the appeals of a round, and what is kept of its publicity. */
@Component
class PublicityRecords {
    private final AppealTables appeals;
    private final RulingTables rulings;
    private final Audit audit;

    PublicityRecords(AppealTables appeals, RulingTables rulings, Audit audit) {
        this.appeals = appeals;
        this.rulings = rulings;
        this.audit = audit;
    }

    /** Nobody files or rules until the transaction ends. */
    void lock(CurrentUser user) {
        appeals.lock(user.jurisdiction());
    }

    void shown(CurrentUser user, UUID round, AppealRules rules, Window window) {
        audit.record(
                user,
                new Change(
                        "appraisal.publicity-shown",
                        "appraisal.round",
                        round,
                        null,
                        new Shown(rules.code(), rules.version(), rules.windowDays(), window.until()),
                        null));
    }

    /** Numbers of the appeals that wait for a ruling. */
    List<String> open(CurrentUser user, UUID round) {
        return appeals.appeals(user.jurisdiction(), new AppealFilter(round, null, "OPEN"), null).stream()
                .map(Appeal::number)
                .toList();
    }

    List<Correction> corrections(CurrentUser user, UUID round, int run) {
        return rulings.ofRun(user.jurisdiction(), round, run);
    }

    /** Numbers of the appeals whose rulings correct something. */
    List<String> rulings(CurrentUser user, UUID round, int run) {
        return appeals.appeals(user.jurisdiction(), new AppealFilter(round, null, "RULED"), null).stream()
                .filter(appeal -> appeal.against().run() == run)
                .filter(appeal ->
                        appeal.stage() instanceof AppealStage.Ruled ruled && ruled.verdict() != Verdict.DISMISSED)
                .map(Appeal::number)
                .toList();
    }

    /** The official run whose results were appealed against, before the one that followed the rulings. */
    int runBefore(CurrentUser user, UUID round, int run) {
        return appeals.appeals(user.jurisdiction(), new AppealFilter(round, null, null), null).stream()
                .mapToInt(appeal -> appeal.against().run())
                .filter(number -> number < run)
                .max()
                .orElse(run);
    }

    /** What the trail keeps of it. */
    private record Shown(String rules, int edition, int days, LocalDate until) {}
}
