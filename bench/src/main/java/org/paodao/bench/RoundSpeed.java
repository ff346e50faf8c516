package org.paodao.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.appraisal.run.AppraisalRounds;
import org.paodao.appraisal.run.EnteredFigures;
import org.paodao.appraisal.run.NewRound;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.RunView;
import org.paodao.appraisal.run.Runs;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.NewScheme;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemePublisher;
import org.paodao.appraisal.scheme.SchemePublishing;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Plans;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.scheme.Scheme;
import org.springframework.context.ApplicationContext;

/**
 * How long a run of 200 units by 150 clauses takes in the application, from the press to the stored ledger: inputs collected, snapshot frozen, scored, kept. Beside
 * the scoring alone, in the same process.
 */
final class RoundSpeed implements Benchmark {
    private static final int UNITS = 200;
    private static final int CLAUSES = 150;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;
    private static final int PAUSE_MILLIS = 2;
    private static final double MILLION = 1e6;
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2023, 12, 31);

    @Override
    public String name() {
        return "round";
    }

    @Override
    public String about() {
        return "a run of 200 units × 150 clauses in the application, stored; against scoring alone";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        try (var app = EmbeddedApplication.start("--paodao.timers.wait=PT24H")) {
            CurrentUser appraiser = appraiser(app.context());
            UUID round = round(app.context(), appraiser);
            progress.println("round: %d units and %d clauses are there".formatted(UNITS, CLAUSES));
            var runs = app.context().getBean(Runs.class);
            var lists = app.context().getBean(RunLists.class);
            double[] took = new double[ROUNDS];
            for (int n = -WARM_UP; n < ROUNDS; n++) {
                double millis = millis(runs, lists, appraiser, round);
                if (n >= 0) {
                    took[n] = millis;
                }
            }
            RunView view = lists.view(appraiser, round, 1);
            double[] scoring = new double[ROUNDS];
            int seen = 0;
            for (int n = 0; n < ROUNDS; n++) {
                long start = System.nanoTime();
                seen += Appraisal.of(view.scheme(), view.facts()).ledger().size();
                scoring[n] = (System.nanoTime() - start) / MILLION;
            }
            progress.println("round: %d lines of a ledger".formatted(seen / ROUNDS));
            return List.of(Figure.of("round.run.200x150", "ms", took, "scoring alone", scoring));
        }
    }

    private static double millis(Runs runs, RunLists lists, CurrentUser appraiser, UUID round)
            throws InterruptedException {
        long start = System.nanoTime();
        int number =
                runs.begin(appraiser, round, Run.Kind.DRY, UUID.randomUUID().toString());
        Run run = lists.run(lists.round(appraiser, round), number);
        while (run.state().isAtWork()) {
            Thread.sleep(PAUSE_MILLIS);
            run = lists.run(lists.round(appraiser, round), number);
        }
        if (run.state() != Run.State.DONE) {
            throw new IllegalStateException("The run ended as " + run.state());
        }
        return (System.nanoTime() - start) / MILLION;
    }

    private static CurrentUser appraiser(ApplicationContext context) {
        UUID district = context.getBean(Organization.class)
                .establish("K1", "示例考核区", "区")
                .id();
        return new CurrentUser(
                new UUID(0, 1),
                district,
                "appraiser",
                "示例考核",
                Authority.of(Grant.everywhere(Role.APPRAISER), Grant.everywhere(Role.OFFICE)));
    }

    private static UUID round(ApplicationContext context, CurrentUser appraiser) {
        var organization = context.getBean(Organization.class);
        List<UUID> units = new ArrayList<>();
        for (int n = 0; n < UNITS; n++) {
            units.add(organization
                    .create(appraiser, NewUnit.named("示例" + n + "局"))
                    .id());
        }
        UUID plan = context.getBean(Plans.class)
                .create(appraiser, new PlanOfSize(1, units.getFirst()).plan())
                .id();
        Scheme scheme = AppraisalWork.rich(CLAUSES);
        UUID id = context.getBean(Schemes.class).found(appraiser, new NewScheme("K", "示例方案", body(scheme)));
        context.getBean(SchemePublisher.class).publish(appraiser, id, new SchemePublishing("k", 1, FROM, null, "示例"));
        var rounds = context.getBean(AppraisalRounds.class);
        UUID round = rounds.open(appraiser, new NewRound("k", "示例考核", plan, FROM, UNTIL, UNTIL, id, 1));
        Map<UUID, String> groups = new HashMap<>();
        units.forEach(unit -> groups.put(unit, AppraisalWork.GROUP));
        rounds.members(appraiser, round, rounds.one(appraiser, round).version(), groups);
        context.getBean(EnteredFigures.class).enter(appraiser, round, figures(units));
        return round;
    }

    private static SchemeBody body(Scheme scheme) {
        Map<String, Input> inputs = new HashMap<>();
        scheme.clauses().stream()
                .filter(clause -> !clause.isBranch())
                .forEach(clause -> inputs.put(clause.code(), new Input(InputKind.FIGURE, Map.of("what", "示例"))));
        return new SchemeBody(scheme, inputs);
    }

    private static List<EnteredFigures.Wish> figures(List<UUID> units) {
        List<EnteredFigures.Wish> wishes = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (int clause = 0; clause < CLAUSES; clause++) {
                wishes.add(new EnteredFigures.Wish(
                        new EnteredFigures.Place("c" + clause, units.get(unit), ""),
                        BigDecimal.valueOf(AppraisalWork.value(1, unit, clause), AppraisalWork.DECIMALS),
                        1,
                        "示例",
                        Map.of()));
            }
        }
        return wishes;
    }
}
