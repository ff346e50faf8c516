package org.paodao.indicator.light;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an indicator is, as far as its lights are read. */
record Meaning(
        String code,
        String name,
        String measure,
        int decimals,
        @Nullable UUID responsible) {}
