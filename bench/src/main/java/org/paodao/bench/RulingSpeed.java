package org.paodao.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.AppealViews;
import org.paodao.appraisal.appeal.Appeals;
import org.paodao.appraisal.appeal.NewAppeal;
import org.paodao.appraisal.appeal.Publicity;
import org.paodao.appraisal.appeal.Ruling;
import org.paodao.appraisal.appeal.Verdict;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.RunLists;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.springframework.context.ApplicationContext;

/**
 * How long it takes to hear an appeal, look at it and rule on it in a round of 200 units by 150 clauses. Beside reading the whole run, as each of the three once did.
 */
final class RulingSpeed implements Benchmark {
    private static final int APPEALS = 15;
    private static final int WARM_UP = 5;
    private static final double MILLION = 1e6;

    @Override
    public String name() {
        return "ruling";
    }

    @Override
    public String about() {
        return "hearing, looking at and ruling on an appeal in a round of 200 units × 150 clauses; against reading the run";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        try (var app = EmbeddedApplication.start("--paodao.timers.wait=PT24H")) {
            ApplicationContext context = app.context();
            var round = new RoundOfSize(context);
            int run = round.run(Run.Kind.OFFICIAL);
            progress.println("ruling: an official run is there");
            CurrentUser appraiser = round.appraiser();
            context.getBean(Publicity.class)
                    .show(
                            appraiser,
                            round.id(),
                            context.getBean(AppraisalRounds.class)
                                    .one(appraiser, round.id())
                                    .version());
            double[] took = new double[APPEALS];
            double[] reading = new double[APPEALS];
            for (int n = -WARM_UP; n < APPEALS; n++) {
                double millis = ruled(context, round, n + WARM_UP);
                long start = System.nanoTime();
                context.getBean(RunLists.class).view(appraiser, round.id(), run);
                if (n >= 0) {
                    took[n] = millis;
                    reading[n] = (System.nanoTime() - start) / MILLION;
                }
            }
            return List.of(Figure.of("round.ruling.200x150", "ms", took, "reading the whole run", reading));
        }
    }

    /** An appeal of a unit of its own, heard, looked at and ruled on. */
    private static double ruled(ApplicationContext context, RoundOfSize round, int number) {
        UUID unit = round.unit(number);
        var appeals = context.getBean(Appeals.class);
        UUID appeal = appeals.file(
                person(round, unit, Role.UNIT_HEAD), new NewAppeal("a" + number, round.id(), unit, 0, "示例：与原始数据不符。"));
        CurrentUser judge = person(round, null, Role.OFFICE);
        long start = System.nanoTime();
        appeals.hear(judge, appeal, 1);
        context.getBean(AppealViews.class).one(judge, appeal);
        appeals.rule(judge, appeal, 2, new Ruling(Verdict.DISMISSED, "示例：依据充分。", List.of()));
        return (System.nanoTime() - start) / MILLION;
    }

    private static CurrentUser person(RoundOfSize round, @Nullable UUID unit, Role role) {
        Grant grant = unit == null ? Grant.everywhere(role) : Grant.inUnits(role, Set.of(unit));
        return new CurrentUser(
                UUID.randomUUID(),
                round.appraiser().jurisdiction(),
                "sample",
                "示例",
                new Authority(unit, List.of(grant), Authority.NO_CEILING, null));
    }
}
