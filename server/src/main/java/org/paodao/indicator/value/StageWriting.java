package org.paodao.indicator.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stages of figures as people write them in tables. */
final class StageWriting {
    private static final Map<String, Stage> STAGES = Map.ofEntries(
            Map.entry("初步", Stage.PRELIMINARY),
            Map.entry("初步数", Stage.PRELIMINARY),
            Map.entry("PRELIMINARY", Stage.PRELIMINARY),
            Map.entry("快报", Stage.QUICK),
            Map.entry("快报数", Stage.QUICK),
            Map.entry("QUICK", Stage.QUICK),
            Map.entry("核定", Stage.FINAL),
            Map.entry("核定数", Stage.FINAL),
            Map.entry("最终", Stage.FINAL),
            Map.entry("最终数", Stage.FINAL),
            Map.entry("FINAL", Stage.FINAL));

    private StageWriting() {}

    /** The stage; null for none that is known. */
    static @Nullable Stage read(String written) {
        return STAGES.get(written);
    }
}
