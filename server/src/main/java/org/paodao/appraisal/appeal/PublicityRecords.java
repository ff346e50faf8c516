package org.paodao.appraisal.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RoundStage;
import org.paodao.appraisal.run.RunBook;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.springframework.stereotype.Component;

/** What is known of the appeals of a round, and what is kept of its publicity. */
@Component
class PublicityRecords {
    private final AppealTables appeals;
    private final RulingTables rulings;
    private final RunBooks books;
    private final Audit audit;

    PublicityRecords(AppealTables appeals, RulingTables rulings, RunBooks books, Audit audit) {
        this.appeals = appeals;
        this.rulings = rulings;
        this.books = books;
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
    private int runBefore(CurrentUser user, UUID round, int run) {
        return appeals.appeals(user.jurisdiction(), new AppealFilter(round, null, null), null).stream()
                .mapToInt(appeal -> appeal.against().run())
                .filter(number -> number < run)
                .max()
                .orElse(run);
    }

    /** Who has to look again before anything is published, because rulings on others have touched them, and at which clauses. */
    Map<UUID, Set<String>> due(CurrentUser user, Round round) {
        return isRepeated(round) ? due(user, round, repeated(user, round)) : Map.of();
    }

    /** The same where both runs are at hand. */
    Map<UUID, Set<String>> due(CurrentUser user, Round round, Repeated repeated) {
        if (!isRepeated(round)) {
            return Map.of();
        }
        List<Appeal> ruled =
                appeals.appeals(user.jurisdiction(), new AppealFilter(round.id(), null, "RULED"), null).stream()
                        .filter(appeal -> appeal.against().run() == repeated.from())
                        .toList();
        return SecondLook.touched(repeated.before(), repeated.now(), ruled);
    }

    private static boolean isRepeated(Round round) {
        return round.stage() instanceof RoundStage.Heard heard && heard.again();
    }

    /** The official run of a round after rulings, and the one before it. */
    Repeated repeated(CurrentUser user, Round round) {
        int run = Objects.requireNonNull(round.stage().official());
        int from = runBefore(user, round.id(), run);
        return new Repeated(from, books.of(user, round.id(), from), books.of(user, round.id(), run));
    }

    /** Who looks again now. */
    Set<UUID> looking(CurrentUser user, Round round) {
        return round.stage() instanceof RoundStage.Shown
                ? books.looks(user, round).keySet()
                : Set.of();
    }

    /**
     * Two runs of a round, between which there were rulings.
     *
     * @param from number of the earlier
     */
    record Repeated(int from, RunBook before, RunBook now) {}

    /** What the trail keeps of it. */
    private record Shown(String rules, int edition, int days, LocalDate until) {}
}
