package org.paodao.bench;

import java.io.PrintStream;
import java.util.List;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.RunView;
import org.paodao.scoring.appraisal.Appraisal;

/**
 * How long a run of 200 units by 150 clauses takes in the application, from the press to the stored ledger: inputs collected, snapshot frozen, scored, kept. Beside
 * the scoring alone, in the same process.
 */
final class RoundSpeed implements Benchmark {
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;
    private static final double MILLION = 1e6;

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
            var round = new RoundOfSize(app.context());
            progress.println(
                    "round: %d units and %d clauses are there".formatted(RoundOfSize.UNITS, RoundOfSize.CLAUSES));
            double[] took = new double[ROUNDS];
            for (int n = -WARM_UP; n < ROUNDS; n++) {
                long start = System.nanoTime();
                round.run(Run.Kind.DRY);
                if (n >= 0) {
                    took[n] = (System.nanoTime() - start) / MILLION;
                }
            }
            RunView view = app.context().getBean(RunLists.class).view(round.appraiser(), round.id(), 1);
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
}
