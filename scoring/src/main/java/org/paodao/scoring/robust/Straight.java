package org.paodao.scoring.robust;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A unit whose total is a plain sum of its weighted leaves: everything counts, and no floor or cap acts. What lies beside the full marks are events, which are facts and stay. The
 * coefficients on the way up are multiplied in.
 */
final class Straight {
    final int[] node;
    final double[] middle;
    final double[] up;
    final double[] down;
    final double beside;
    final double most;

    private Straight(Unit unit, Shape shape) {
        double[] path = new double[shape.nodes];
        path[0] = unit.factor[0];
        double fixed = 0;
        for (int i = 1; i < shape.nodes; i++) {
            path[i] = path[shape.parent[i]] * unit.factor[i];
            fixed += shape.leaf[i] && shape.beside[i] ? unit.middle[i] * path[i] : 0;
        }
        node = IntStream.range(1, shape.nodes).filter(shape::isWeight).toArray();
        middle = IntStream.of(node).mapToDouble(i -> unit.middle[i] * path[i]).toArray();
        up = IntStream.of(node)
                .mapToDouble(i -> (unit.up[i] - unit.middle[i]) * path[i])
                .toArray();
        down = IntStream.of(node)
                .mapToDouble(i -> (unit.middle[i] - unit.down[i]) * path[i])
                .toArray();
        beside = fixed;
        most = unit.most;
    }

    /** Null if the unit needs the whole tree. */
    static @Nullable Straight of(Unit unit, Shape shape) {
        return shape.isBounded() || !unit.isWhole(shape) ? null : new Straight(unit, shape);
    }
}
