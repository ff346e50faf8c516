package org.paodao.progress.web.ask;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.ask.Asking;
import org.paodao.progress.ask.Whom;
import org.paodao.ui.Page;

/**
 * The register of what is asked of units.
 *
 * @param asked those that pass
 * @param sources words of the parts of the system that ask
 * @param names of units
 * @param edits whether the reader keeps the register
 */
public record AsksPage(List<Asking> asked, List<String> sources, AskQuery query, Map<UUID, String> names, boolean edits)
        implements Page {
    private static final int AT_ONCE = 50;

    public AsksPage {
        asked = List.copyOf(asked);
        sources = List.copyOf(sources);
        names = Map.copyOf(names);
    }

    /** Those that are shown: so many after the one named in the address, or the first when it is not there any more. */
    public List<Asking> shown() {
        int from = from();
        return asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
    }

    private int from() {
        for (int n = asked.size() - 1; n >= 0; n--) {
            if (key(asked.get(n)).equals(query.after())) {
                return n + 1;
            }
        }
        return 0;
    }

    /** By which a question is found again: what the system asks has no other name than where it is held and what it is called. */
    private static String key(Asking asking) {
        return asking.held().address() + " " + asking.name();
    }

    /** The first ones, when others are shown. */
    public @Nullable String first() {
        return from() == 0 ? null : query.from(null);
    }

    /** Those after the ones that are shown; null when there are none. */
    public @Nullable String next() {
        int end = from() + AT_ONCE;
        return end < asked.size() ? query.from(key(asked.get(end - 1))) : null;
    }

    /** Who is asked, by name; empty for all units. */
    public static String whom(Whom whom, Map<UUID, String> names) {
        return Stream.concat(
                        whom.units().stream()
                                .map(unit -> names.getOrDefault(unit, ""))
                                .sorted(),
                        whom.groups().stream().sorted())
                .collect(Collectors.joining("、"));
    }
}
