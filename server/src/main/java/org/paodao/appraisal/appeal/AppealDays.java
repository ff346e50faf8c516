package org.paodao.appraisal.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.paodao.appraisal.run.Round;
import org.paodao.appraisal.run.RoundStage;
import org.paodao.calendar.Calendar;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.WorkingDays;
import org.springframework.stereotype.Component;

/** Counts the days of publicity and appeals by the rules that hold and the working days of the jurisdiction. */
@Component
class AppealDays {
    private final AppealRuleBook rules;
    private final Calendar calendar;
    private final Clock clock;

    AppealDays(AppealRuleBook rules, Calendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The window that would begin today. */
    Window window(UUID jurisdiction) {
        return Window.of(today(), rules.today(jurisdiction).windowDays(), calendar.workingDays(jurisdiction));
    }

    /** The last day for a ruling on what is filed today. */
    LocalDate answerBy(UUID jurisdiction) {
        return calendar.workingDays(jurisdiction)
                .after(today(), rules.today(jurisdiction).answerDays());
    }

    AppealRules rules(UUID jurisdiction) {
        return rules.today(jurisdiction);
    }

    /** The days of publicity of a round: those that run or ran, or those that would from today. */
    PublicityView.Days of(UUID jurisdiction, Round round) {
        AppealRules rules = rules(jurisdiction);
        WorkingDays working = calendar.workingDays(jurisdiction);
        RoundStage.Publicity shown = round.stage().shown();
        Window next = window(jurisdiction);
        Window window = shown == null ? next : new Window(shown.on(), shown.until());
        int count = working.between(window.from(), window.until());
        return new PublicityView.Days(rules, window, next, working.explain(window.from(), count), today());
    }

    /**
     * Lets an appeal in.
     *
     * @return number of the run whose results are shown
     * @throws Refusal before they are shown, and after the last day with that day
     */
    int admit(Round round) {
        RoundStage.Publicity shown = round.stage().shown();
        Integer run = round.stage().official();
        if (shown == null || run == null) {
            throw Refusal.conflict("appraisalappeal.not-shown");
        }
        var window = new Window(shown.on(), shown.until());
        window.admit(today());
        if (!(round.stage() instanceof RoundStage.Shown)) {
            throw Refusal.conflict("appraisalappeal.late", shown.until());
        }
        return run;
    }
}
