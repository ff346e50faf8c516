package org.paodao.scoring.robust;

import java.util.Arrays;

/** One draw after the other: weights for the group, then for every unit its inputs, then the total. Not for several threads. */
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-52;
    private static final double HALF = 0x1.0p-31;

    private final Shape shape;
    private final Settings settings;
    private final double[] marks;
    private final double[] beside;
    private final double[] in;
    private final double[] out;
    private double[] fulls;
    private long state;

    Draw(Shape shape, Settings settings) {
        this.shape = shape;
        this.settings = settings;
        marks = new double[shape.nodes];
        beside = new double[shape.nodes];
        in = new double[shape.nodes];
        out = new double[shape.nodes];
        fulls = new double[shape.nodes];
    }

    /** Takes the weights of the draw with the number. */
    void begin(int number) {
        state = mix(settings.seed() + GOLDEN * (number + 1L));
        double[] multiples = new double[shape.nodes];
        for (int node = 1; node < shape.nodes; node++) {
            multiples[node] = 1 + settings.weights() / 100.0 * next();
        }
        fulls = shape.fulls(multiples);
    }

    /** Takes these weights. */
    void begin(double[] multiples) {
        fulls = shape.fulls(multiples);
    }

    /** The unit's total, with inputs off by chance or as they are. */
    double total(Unit unit, boolean off) {
        Arrays.fill(marks, 0);
        Arrays.fill(beside, 0);
        Arrays.fill(in, 0);
        Arrays.fill(out, 0);
        for (int node = shape.nodes - 1; node > 0; node--) {
            boolean counts = shape.leaf[node] ? unit.counts[node] : out[node] == 0 || in[node] > 0;
            double score = shape.leaf[node] ? leaf(unit, node, off) : sum(node);
            score = Math.min(Math.max(score * unit.factor[node], floor(node, counts)), cap(node, counts));
            add(node, score, counts);
        }
        return Math.min(sum(0) * unit.factor[0], unit.most);
    }

    private double floor(int node, boolean counts) {
        return shape.leaf[node] || !counts ? Double.NEGATIVE_INFINITY : shape.floor[node];
    }

    private double cap(int node, boolean counts) {
        return shape.leaf[node] || !counts ? Double.POSITIVE_INFINITY : shape.cap[node];
    }

    private double leaf(Unit unit, int node, boolean off) {
        double share = unit.middle[node];
        if (off && !unit.isFixed(node)) {
            double by = next();
            share += by > 0 ? by * (unit.up[node] - share) : by * (share - unit.down[node]);
        }
        return shape.beside[node] ? share : share * fulls[node];
    }

    private double sum(int node) {
        return marks[node] + beside[node] + (in[node] == 0 ? 0 : marks[node] * out[node] / in[node]);
    }

    private void add(int node, double score, boolean counts) {
        int above = shape.parent[node];
        if (shape.beside[node]) {
            beside[above] += score;
        } else if (counts) {
            marks[above] += score;
            in[above] += fulls[node];
        } else {
            beside[above] += score;
            out[above] += fulls[node];
        }
    }

    /** The unit's total where it is a plain sum, with inputs off by chance. */
    double total(Straight unit) {
        double sum = unit.beside;
        long now = state;
        long bits = 0;
        for (int i = 0; i < unit.node.length; i++) {
            // two inputs from each number: the upper half, then the lower
            if ((i & 1) == 0) {
                now += GOLDEN;
                bits = mix(now);
            } else {
                bits <<= 32;
            }
            double by = (bits >> 32) * HALF;
            sum += (unit.middle[i] + by * (by > 0 ? unit.up[i] : unit.down[i])) * fulls[unit.node[i]];
        }
        state = now;
        return Math.min(sum, unit.most);
    }

    /** Evenly between −1 and 1. */
    private double next() {
        state += GOLDEN;
        return (mix(state) >> 11) * UNIT;
    }

    private static long mix(long from) {
        long z = (from ^ (from >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
