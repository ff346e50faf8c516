package org.paodao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Own-worded documents, each in another layout of those that offices use. */
final class Layouts {
    static final List<String> PLANS = List.of(
            "work-points",
            "chapters-and-label-lines",
            "labels-without-brackets",
            "tab-table",
            "merged-cells",
            "pressed-table",
            "pressed-groups",
            "pressed-without-numbers",
            "one-line",
            "hard-wrapped",
            "traditional");
    static final List<String> NO_PLANS = List.of(
            "not-recruitment",
            "not-recruitment-pressed",
            "not-speech",
            "not-commendation",
            "not-tender",
            "not-interpretation",
            "not-news");

    private Layouts() {}

    static String text(String name) {
        try (InputStream in = Layouts.class.getResourceAsStream("/layouts/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("No layout " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DraftPlan read(String name) {
        return DocumentReader.plain().readText(text(name));
    }

    static List<String> all() {
        return java.util.stream.Stream.concat(PLANS.stream(), NO_PLANS.stream())
                .map(Layouts::text)
                .toList();
    }
}
