package org.paodao.scoring.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.appraisal.WhatIf;
import org.paodao.scoring.scheme.Scheme;

/**
 * Draws weights and inputs again and again and sees how far the places move. What a unit would have with other inputs is worked out beforehand at both ends by the rules of its clause, as
 * if everybody else stayed; between them a draw goes straight. Coefficients, floors, caps, what is left out and vetoes act in every draw as in the appraisal; rounding does not.
 */
public final class Robustness {
    /** Draws a thread makes before it looks up. */
    private static final int CHUNK = 100;

    private final Scheme scheme;
    private final Facts facts;
    private final Settings settings;
    private final Progress progress;
    private int done;
    private int all;

    private Robustness(Scheme scheme, Facts facts, Settings settings, Progress progress) {
        this.scheme = scheme;
        this.facts = facts;
        this.settings = settings;
        this.progress = progress;
    }

    /** By group in the order of the scheme; empty if the progress said not to go on. */
    public static Optional<List<GroupRobustness>> of(Scheme scheme, Facts facts, Settings settings, Progress progress) {
        return new Robustness(scheme, facts, settings, progress).run();
    }

    private Optional<List<GroupRobustness>> run() {
        Set<String> ranked = new HashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        for (Standing standing : Appraisal.of(scheme, facts).standings()) {
            if (standing.rank().place() != null) {
                ranked.add(standing.member().unit());
                groups.add(standing.member().group());
            }
        }
        all = settings.draws() * groups.size();
        List<GroupRobustness> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(settings.threads())) {
            for (String group : groups) {
                Simulation simulation = simulation(group, ranked);
                if (!draw(simulation, pool)) {
                    pool.shutdownNow();
                    return Optional.empty();
                }
                List<Interval> intervals = simulation.intervals();
                results.add(new GroupRobustness(group, intervals, Alike.of(intervals), simulation.sensitivities()));
            }
        }
        return Optional.of(results);
    }

    private Simulation simulation(String group, Set<String> ranked) {
        var shape = new Shape(scheme, group);
        var off = new Off(WhatIf.of(scheme, facts), BigDecimal.valueOf(settings.inputs()));
        List<Unit> units = new ArrayList<>();
        for (Member member : facts.members()) {
            if (member.group().equals(group) && ranked.contains(member.unit())) {
                units.add(Unit.of(scheme, shape, member, facts, off));
            }
        }
        return new Simulation(shape, units, settings);
    }

    private boolean draw(Simulation simulation, ExecutorService pool) {
        List<Future<Integer>> chunks = new ArrayList<>();
        for (int from = 0; from < settings.draws(); from += CHUNK) {
            int first = from;
            int end = Math.min(from + CHUNK, settings.draws());
            chunks.add(pool.submit(() -> {
                simulation.draw(first, end);
                return end - first;
            }));
        }
        for (Future<Integer> chunk : chunks) {
            done += finished(chunk);
            if (!progress.goesOn(done, all)) {
                return false;
            }
        }
        return true;
    }

    private static int finished(Future<Integer> chunk) {
        try {
            return chunk.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A chunk failed.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between chunks.", interrupted);
        }
    }
}
