package org.paodao.scoring.mass;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Scheme;

/**
 * The simple part of a scheme as whole numbers: achievement along a curve and ratio to the best, nothing or full marks where nothing is known, no coefficients, no floors and caps of branches,
 * no clauses that decide between equals. Totals and places are those of {@link org.paodao.scoring.appraisal.Appraisal}, to the last digit. Not for several blocks at once.
 */
public final class Mass {
    /** Units that a thread takes at once: their figures fit into the nearest memory. */
    private static final int CHUNK = 256;

    private final List<String> codes = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Scheme scheme;
    private int decimals;

    private Mass(Scheme scheme) {
        this.scheme = scheme;
    }

    /**
     * The rules of a group.
     *
     * @param decimals that the figures have
     * @throws IllegalArgumentException if the scheme asks for more than the simple part
     */
    public static Mass of(Scheme scheme, String group, int decimals) {
        var mass = new Mass(scheme);
        require(scheme.coefficients().isEmpty(), "coefficients");
        require(scheme.outcome().ties().isEmpty(), "clauses that decide between equals");
        List<Clause> clauses = scheme.byCode().values().stream()
                .filter(clause -> clause.holdsFor(group))
                .toList();
        List<Clause> leaves =
                clauses.stream().filter(clause -> !clause.isBranch()).toList();
        for (Clause leaf : leaves) {
            mass.decimals = Math.max(mass.decimals, leaf.rule().decimals());
        }
        for (Clause clause : clauses) {
            mass.check(clause);
        }
        leaves.forEach(leaf -> mass.add(leaf, decimals));
        return mass;
    }

    private static void require(boolean simple, String what) {
        if (!simple) {
            throw new IllegalArgumentException("The simple part of a scheme has no %s.".formatted(what));
        }
    }

    private void check(Clause clause) {
        if (clause.method() instanceof Method.Sum sum) {
            require(sum.floor() == null && sum.cap() == null, "floors and caps");
            require(clause.rule().decimals() >= decimals, "branches with fewer decimals than their clauses");
            return;
        }
        Missing missing = clause.rule().missing();
        require(missing == Missing.ZERO || missing == Missing.FULL, "other ways with missing figures");
        require(clause.rule().decimals() == decimals, "clauses with different decimals");
    }

    private void add(Clause leaf, int valueDecimals) {
        int number = codes.size();
        long missing = leaf.rule().missing() == Missing.FULL ? RatioRule.rounded(leaf.full(), decimals) : 0;
        codes.add(leaf.code());
        switch (leaf.method()) {
            case Method.Achievement achievement ->
                rules.add(new CurveRule(
                        number,
                        missing,
                        achievement.curve(),
                        new CurveRule.Marks(leaf.full(), decimals),
                        valueDecimals));
            case Method.RatioToBest ratio -> rules.add(new RatioRule(number, missing, ratio, leaf.full(), decimals));
            default -> require(false, "methods besides achievement and ratio to the best");
        }
    }

    /** The codes of the clauses, in the order of the cells. */
    public List<String> codes() {
        return List.copyOf(codes);
    }

    /** Totals and places of all units, the same whatever the number of threads. */
    public Scores score(Cells cells, int threads) {
        if (cells.clauses() != rules.size()) {
            throw new IllegalArgumentException("%d clauses given for %d.".formatted(cells.clauses(), rules.size()));
        }
        for (Rule rule : rules) {
            if (rule instanceof RatioRule ratio) {
                ratio.compare(cells);
            }
        }
        long[] totals = new long[cells.units()];
        if (threads == 1) {
            chunks(cells, 0, 1, totals);
        } else {
            parallel(cells, threads, totals);
        }
        round(totals);
        return new Scores(totals, scheme.outcome().decimals());
    }

    private void parallel(Cells cells, int threads, long[] totals) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int part = thread;
                parts.add(pool.submit(() -> chunks(cells, part, threads, totals)));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A part failed.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between parts.", interrupted);
        }
    }

    /** Every so many-th chunk, clause by clause. */
    private void chunks(Cells cells, int part, int parts, long[] totals) {
        for (int first = part * CHUNK; first < cells.units(); first += parts * CHUNK) {
            int end = Math.min(first + CHUNK, cells.units());
            for (Rule rule : rules) {
                rule.add(cells, first, end, totals);
            }
        }
    }

    private void round(long[] totals) {
        int wanted = scheme.outcome().decimals();
        long up = power(wanted - decimals);
        long down = power(decimals - wanted);
        for (int unit = 0; unit < totals.length; unit++) {
            totals[unit] = Share.quotient(totals[unit] * up, down);
        }
    }

    private static long power(int exponent) {
        return BigDecimal.TEN.pow(Math.max(0, exponent)).longValueExact();
    }
}
