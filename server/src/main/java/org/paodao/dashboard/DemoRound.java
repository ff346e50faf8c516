package org.paodao.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.EnteredFigures;
import org.paodao.appraisal.run.Happenings;
import org.paodao.appraisal.run.Marking;
import org.paodao.appraisal.run.NewHappening;
import org.paodao.appraisal.run.NewRound;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.Runs;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.appraisal.Given.Manner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prepares and runs a round of the demo. */
@Component
@Profile("demo")
class DemoRound {
    private static final List<String> JUDGED = List.of("3.1", "3.2", "3.3");
    private static final int WAITS = 600;
    private static final int ROUND_FIGURES = 7;

    private final AppraisalRounds rounds;
    private final Runs runs;
    private final RunLists lists;
    private final Entered entered;

    DemoRound(AppraisalRounds rounds, Runs runs, RunLists lists, Entered entered) {
        this.rounds = rounds;
        this.runs = runs;
        this.lists = lists;
        this.entered = entered;
    }

    /** What people enter. */
    @Component
    @Profile("demo")
    record Entered(Marking marking, Happenings happenings, EnteredFigures figures) {}

    UUID open(CurrentUser appraiser, NewRound wish, List<UUID> units) {
        UUID round = rounds.open(appraiser, wish);
        Map<UUID, String> groups = new HashMap<>();
        units.forEach(unit -> groups.put(unit, "departments"));
        rounds.members(appraiser, round, seen(appraiser, round), groups);
        return round;
    }

    int seen(CurrentUser appraiser, UUID round) {
        return rounds.one(appraiser, round).version();
    }

    /** Figures around what is usual; each unit has its own, the same at every start. One has done exactly what was wanted everywhere, about which an appraiser may ask. */
    void figures(CurrentUser appraiser, UUID round, List<String> clauses, List<UUID> units) {
        List<EnteredFigures.Wish> wishes = new ArrayList<>();
        for (String clause : clauses) {
            for (int n = 0; n < units.size(); n++) {
                wishes.add(new EnteredFigures.Wish(
                        new EnteredFigures.Place(clause, units.get(n), ""),
                        BigDecimal.valueOf(n == ROUND_FIGURES ? 100 : 78 + (n * 5L + clause.hashCode() * 3L) % 21),
                        120,
                        "示例：年度汇总表",
                        Map.of()));
            }
        }
        entered.figures().enter(appraiser, round, wishes);
    }

    void marks(CurrentUser appraiser, UUID round, List<CurrentUser> scorers, List<UUID> units) {
        entered.marking()
                .appoint(
                        appraiser,
                        round,
                        JUDGED,
                        Set.copyOf(scorers.stream().map(CurrentUser::account).toList()));
        for (int scorer = 0; scorer < scorers.size(); scorer++) {
            for (String clause : JUDGED) {
                for (int n = 0; n < units.size(); n++) {
                    var marks = BigDecimal.valueOf(80 + (n * 5L + scorer * 4L + clause.hashCode()) % 18);
                    entered.marking()
                            .mark(scorers.get(scorer), round, clause, units.get(n), new Marking.Stroke(marks, 0));
                }
            }
        }
    }

    void event(CurrentUser appraiser, UUID round, UUID unit, String reason, LocalDate on) {
        entered.happenings()
                .enter(
                        appraiser,
                        round,
                        new NewHappening(
                                "demo:" + unit + reason, unit, DemoScheme.HELD, Manner.FOUND, null, on, reason, null));
    }

    /** Runs officially and waits for it. */
    int run(CurrentUser appraiser, UUID round) throws InterruptedException {
        int number = runs.begin(appraiser, round, Run.Kind.OFFICIAL, "demo:" + round);
        for (int n = 0; n < WAITS && atWork(appraiser, round, number); n++) {
            Thread.sleep(50);
        }
        return number;
    }

    private boolean atWork(CurrentUser appraiser, UUID round, int number) {
        return lists.run(lists.round(appraiser, round), number).state().isAtWork();
    }
}
