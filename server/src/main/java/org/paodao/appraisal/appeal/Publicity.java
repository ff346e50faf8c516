package org.paodao.appraisal.appeal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.Rerun;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RoundStage;
import org.paodao.appraisal.run.RoundStep;
import org.paodao.appraisal.run.RunBook;
import org.paodao.appraisal.run.Runs;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From an official run to what everybody sees: each unit is shown its own results for some working days; when those are over and every appeal is ruled on, what the
 * rulings changed is computed again. Units whose scores that changed although they had not appealed look again, and may object to just that; then the results are published and stay as
 * they are.
 */
@Service
public class Publicity {
    private final AppraisalRounds rounds;
    private final Runs runs;
    private final PublicityRecords records;
    private final RunBooks books;
    private final AppealDays days;

    Publicity(AppraisalRounds rounds, Runs runs, PublicityRecords records, RunBooks books, AppealDays days) {
        this.rounds = rounds;
        this.runs = runs;
        this.records = records;
        this.books = books;
        this.days = days;
    }

    /** Shows each unit its own results, for as many working days as the rules that hold today say. */
    @Transactional
    public void show(CurrentUser user, UUID round, int seen) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        records.lock(user);
        if (rounds.isTaken(user, round, seen, "show")) {
            return;
        }
        Window window = days.window(user.jurisdiction());
        rounds.step(user, round, seen, new RoundStep.Show(window.until()));
        records.shown(user, round, days.rules(user.jurisdiction()), window);
    }

    /** Shows the results once more to those whose scores rulings on others have changed, for as many working days as all had. */
    @Transactional
    public void showAgain(CurrentUser user, UUID round, int seen) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        records.lock(user);
        if (rounds.isTaken(user, round, seen, "show-again")) {
            return;
        }
        Map<UUID, Set<String>> looks = records.due(user, rounds.one(user, round));
        if (looks.isEmpty()) {
            throw Refusal.conflict("appraisalappeal.nobody-to-look");
        }
        Window window = days.window(user.jurisdiction());
        rounds.step(user, round, seen, new RoundStep.ShowAgain(window.until(), looks));
        records.shown(user, round, days.rules(user.jurisdiction()), window);
    }

    /** Ends the days of appeals when they are over and nothing is open. */
    @Transactional
    public void end(CurrentUser user, UUID round, int seen) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        records.lock(user);
        if (rounds.isTaken(user, round, seen, "hear")) {
            return;
        }
        nothingOpen(user, round);
        rounds.step(user, round, seen, new RoundStep.Hear());
    }

    /**
     * Computes the results again from what the official run was frozen with, as the rulings have changed it: once for each time that results were shown, and asked again it says
     * what came of it.
     *
     * @param form which says why, so that it is begun once
     * @return number of the run
     */
    @Transactional
    public int again(CurrentUser user, UUID round, Form form) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        Round held = rounds.one(user, round);
        if (!(held.stage() instanceof RoundStage.Heard heard)) {
            throw Refusal.conflict("appraisalappeal.again-not-now");
        }
        int run = heard.run();
        if (heard.again()) {
            return run;
        }
        List<Correction> corrections = records.corrections(user, round, run);
        if (corrections.isEmpty()) {
            throw Refusal.conflict("appraisalappeal.nothing-to-correct");
        }
        RunBook book = books.of(user, round, run);
        return runs.again(
                user,
                round,
                new Rerun(
                        run,
                        Corrections.applied(book.facts(), corrections),
                        records.rulings(user, round, run),
                        AppealSteps.words("reason", form.reason()),
                        form.requestKey()));
    }

    /** Lets everybody inside see the results; nothing changes them from then on. */
    @Transactional
    public void publish(CurrentUser user, UUID round, int seen) {
        Permissions.require(user, Permission.APPRAISAL_MANAGE);
        records.lock(user);
        if (rounds.isTaken(user, round, seen, "publish")) {
            return;
        }
        nothingOpen(user, round);
        Round held = rounds.one(user, round);
        if (held.stage() instanceof RoundStage.Heard heard
                && !heard.again()
                && !records.corrections(user, round, heard.run()).isEmpty()) {
            throw Refusal.conflict("appraisalappeal.again-first");
        }
        Map<UUID, Set<String>> looks = records.due(user, held);
        if (!looks.isEmpty()) {
            throw Refusal.conflict("appraisalappeal.look-first", looks.size());
        }
        rounds.step(user, round, seen, new RoundStep.Publish());
    }

    private void nothingOpen(CurrentUser user, UUID round) {
        List<String> open = records.open(user, round);
        if (!open.isEmpty()) {
            throw Refusal.conflict("appraisalappeal.open", open.size(), String.join("、", open));
        }
    }

    /** The form with which it is computed again. */
    public record Form(String reason, String requestKey) {}
}
