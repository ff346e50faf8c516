package org.paodao.progress.web.ask;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public AsksPage {
        asked = List.copyOf(asked);
        sources = List.copyOf(sources);
        names = Map.copyOf(names);
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
