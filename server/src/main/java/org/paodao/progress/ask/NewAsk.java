package org.paodao.progress.ask;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to be registered.
 *
 * @param requestKey of the form, so that it is registered once
 * @param indicator code of the indicator that holds the same; empty for none
 * @param despite whether somebody has looked at what comes close, and it is something else
 */
public record NewAsk(
        String requestKey,
        String name,
        List<String> aliases,
        String indicator,
        FieldKind kind,
        Rhythm rhythm,
        String form,
        String asker,
        Whom whom,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean despite) {
    public NewAsk {
        name = name.strip();
        aliases = aliases.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        indicator = indicator.strip();
        form = form.strip();
        asker = asker.strip();
    }
}
