package org.paodao.indicator.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that is kept of each light of a year, gathered period by period. */
final class Kept<T extends @Nullable Object> {
    private static final int MONTHS = 12;

    private final List<T> each = new ArrayList<>(MONTHS);
    private boolean same = true;

    void add(T one) {
        same = same && (each.isEmpty() || Objects.equals(each.getFirst(), one));
        each.add(one);
    }

    /** Begins anew. */
    void clear() {
        each.clear();
        same = true;
    }

    /** Once where it is the same of all periods; null where there is nothing of any. */
    @Nullable
    List<T> shortened() {
        if (!same) {
            return each;
        }
        return each.getFirst() == null ? null : each.subList(0, 1);
    }

    /** For each period; null where there is nothing of any. */
    @Nullable
    List<T> full() {
        return same && each.getFirst() == null ? null : each;
    }

    /** For each period. */
    List<T> each() {
        return each;
    }
}
