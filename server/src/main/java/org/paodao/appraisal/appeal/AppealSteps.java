package org.paodao.appraisal.appeal;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Writes the steps of appeals, each with its record in the trail. What is allowed was looked at before. */
@Component
class AppealSteps {
    static final String SUBJECT = "appraisal.appeal";
    static final int LIMIT = 2000;

    private final AppealTables appeals;
    private final AppealStepTables steps;
    private final Audit audit;

    AppealSteps(AppealTables appeals, AppealStepTables steps, Audit audit) {
        this.appeals = appeals;
        this.steps = steps;
        this.audit = audit;
    }

    Appeal one(CurrentUser user, UUID id) {
        return appeals.one(user.jurisdiction(), id).orElseThrow(() -> Refusal.notFound("appraisalappeal.unknown"));
    }

    /** The same, held until the transaction ends. */
    Appeal held(CurrentUser user, UUID id) {
        appeals.hold(user.jurisdiction(), id);
        return one(user, id);
    }

    /** What somebody wrote; refused when it is nothing or far too much. */
    static String words(String field, @Nullable String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.isEmpty() || words.length() > LIMIT) {
            throw Refusal.invalid(field, "appraisalappeal.words", LIMIT);
        }
        return words;
    }

    /** Whether the user has just taken this very step. */
    boolean isRepeated(CurrentUser user, Appeal appeal, String step, int seen) {
        return appeal.version() == seen + 1
                && steps.steps(user.jurisdiction(), appeal.id()).stream()
                        .anyMatch(one -> one.version() == appeal.version()
                                && one.step().equals(step)
                                && one.by().equals(user.account()));
    }

    /** Files an appeal. */
    void begin(CurrentUser user, Appeal appeal, String requestKey) {
        if (!appeals.insert(user.jurisdiction(), appeal, requestKey)) {
            throw Refusal.conflict("appraisalappeal.twice");
        }
        steps.step(user, appeal, "file", "");
        record(user, new Taking("file", "", 0), null, appeal);
    }

    void take(CurrentUser user, Appeal before, Appeal after, Taking taking) {
        if (before.version() != taking.seen() || !appeals.update(user.jurisdiction(), after, taking.words())) {
            throw Refusal.conflict("appraisalappeal.changed");
        }
        steps.step(user, after, taking.step(), taking.words());
        record(user, taking, before, after);
    }

    private void record(CurrentUser user, Taking taking, @Nullable Appeal before, Appeal after) {
        audit.record(
                user,
                new Change(
                        "appraisal.appeal-" + taking.step(),
                        SUBJECT,
                        after.id(),
                        before == null ? null : Trace.of(before),
                        Trace.of(after),
                        taking.words().isEmpty() ? null : taking.words()));
    }

    /**
     * A step that is taken.
     *
     * @param seen the version of the appeal that was seen
     */
    record Taking(String step, String words, int seen) {}

    /** What the trail keeps of an appeal. */
    private record Trace(
            String number,
            UUID unit,
            String clause,
            BigDecimal amount,
            String stage,
            @Nullable String verdict) {
        static Trace of(Appeal appeal) {
            return new Trace(
                    appeal.number(),
                    appeal.unit(),
                    appeal.against().clause(),
                    appeal.against().amount(),
                    appeal.stage().word(),
                    appeal.stage() instanceof AppealStage.Ruled ruled
                            ? ruled.verdict().word()
                            : null);
        }
    }
}
