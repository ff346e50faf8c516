package org.paodao.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a target says that stands by itself where targets are expected, such as 6.5%以上. */
public final class TargetText {
    private TargetText() {}

    /**
     * The one target of a short text; empty where it holds none, or several.
     *
     * @param metric what is measured
     * @param unit that of a number which names none; may be empty
     */
    public static Optional<Target> read(String written, String metric, String unit) {
        var text = Text.of(written);
        @Nullable Found<Target> found = TargetCells.read(text, text.all(), "", unit);
        return Optional.ofNullable(found).map(cell -> cell.value().measuring(metric));
    }
}
