package org.paodao.scoring.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.paodao.scoring.forecast.Kernel;
import org.paodao.scoring.forecast.Strip;
import org.paodao.scoring.light.Light;

/** Lights and forecasts for all series of a block, the same as one at a time and whatever the number of threads. */
public final class Bulk {
    /** Series that a thread takes at once: some milliseconds of work. */
    private static final int CHUNK = 1024;

    private static final long PERCENT = 100;

    private final SeriesBlock block;
    private final Goals goals;
    private final Thresholds thresholds;
    private final Verdicts verdicts;

    private Bulk(SeriesBlock block, Goals goals, Thresholds thresholds) {
        this.block = block;
        this.goals = goals;
        this.thresholds = thresholds;
        this.verdicts = new Verdicts(block.layout());
    }

    /**
     * Judges everything.
     *
     * @param goals made for the block's layout
     */
    public static Verdicts judge(SeriesBlock block, Goals goals, Thresholds thresholds, int threads) {
        var bulk = new Bulk(block, goals, thresholds);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> chunks = new ArrayList<>();
            for (int from = 0; from < block.layout().series(); from += CHUNK) {
                int first = from;
                chunks.add(pool.submit(() -> bulk.chunk(first)));
            }
            for (Future<?> chunk : chunks) {
                chunk.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A chunk failed.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between chunks.", interrupted);
        }
        return bulk.verdicts;
    }

    private void chunk(int first) {
        int end = Math.min(first + CHUNK, block.layout().series());
        for (int series = first; series < end; series++) {
            for (int period = 0; period < block.layout().periods(); period++) {
                verdicts.light(series, period, light(series, period));
            }
            verdicts.forecast(
                    series, Kernel.yearEnd(block.strip(series), block.layout().periods() - 1));
        }
    }

    private Light light(int series, int period) {
        Layout layout = block.layout();
        int since = layout.phase() + period;
        int year = since / layout.perYear();
        if (!goals.has(series, year)) {
            return Light.NOT_JUDGED;
        }
        long value = block.at(series, period);
        if (value == Strip.MISSING) {
            return Light.UNPUBLISHED;
        }
        long whole = layout.perYear() * goals.whole(series, year);
        int part = since % layout.perYear() + 1;
        long due = goals.due(series, year, part);
        long behind = goals.sign() * PERCENT * (due - layout.perYear() * value);
        if (whole > 0) {
            verdicts.behind(series, period, quotient(PERCENT * behind, whole));
        }
        return thresholds.light(behind, whole, part == layout.perYear());
    }

    /** Rounded once, a lone half to the even number. */
    private static long quotient(long above, long below) {
        long floor = Math.floorDiv(above, below);
        long twice = 2 * (above - floor * below);
        return twice > below || (twice == below && (floor & 1) != 0) ? floor + 1 : floor;
    }
}
