package org.paodao.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.paodao.bench.LastDayStep.Act;

/** How long people waited, from the moment at which they meant to ask. Several threads write. */
final class LastDayTimes {
    /** In how many parts the day is looked at. */
    static final int PARTS = 5;

    private final List<Took> all = new ArrayList<>();
    private final long length;

    LastDayTimes(LastDaySize size) {
        length = size.seconds() * 1000L;
    }

    synchronized void add(LastDayStep step, double millis) {
        all.add(new Took(step.act(), step.at(), millis));
    }

    synchronized int count() {
        return all.size();
    }

    /** The time within which so many of 100 answers to some acts came, for each part of the day in which there were any. */
    synchronized double[] percentiles(int percent, Predicate<Act> acts) {
        List<List<Double>> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            parts.add(new ArrayList<>());
        }
        for (Took took : all) {
            if (acts.test(took.act())) {
                parts.get((int) Math.min(PARTS - 1, took.at() * PARTS / length)).add(took.millis());
            }
        }
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .mapToDouble(part -> percentile(part, percent))
                .toArray();
    }

    /** The same of the whole day, by act. */
    synchronized Map<Act, double[]> byAct(int... percents) {
        Map<Act, List<Double>> acts = new EnumMap<>(Act.class);
        for (Took took : all) {
            acts.computeIfAbsent(took.act(), act -> new ArrayList<>()).add(took.millis());
        }
        Map<Act, double[]> found = new EnumMap<>(Act.class);
        acts.forEach((act, times) -> {
            var values = new double[percents.length + 1];
            values[0] = times.size();
            for (int n = 0; n < percents.length; n++) {
                values[n + 1] = percentile(times, percents[n]);
            }
            found.put(act, values);
        });
        return found;
    }

    static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private record Took(Act act, long at, double millis) {}
}
