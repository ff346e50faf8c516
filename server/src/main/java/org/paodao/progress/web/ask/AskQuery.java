package org.paodao.progress.web.ask;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.ask.Asking;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Which questions are looked at, as the address says it; empty for all that are asked now.
 *
 * @param source word of a source
 * @param state now, over or all
 * @param q words
 * @param after the last question of the part before; null for the first
 */
public record AskQuery(
        @Nullable String source,
        @Nullable String state,
        @Nullable String q,
        @Nullable String after) {
    /** The states that can be chosen. */
    public static final List<String> STATES = List.of("now", "over", "all");

    public boolean narrows() {
        return !AskForm.get(source).isEmpty()
                || !AskForm.get(state).isEmpty()
                || !AskForm.get(q).isEmpty();
    }

    /** This page at another address, with the same narrowing. */
    public String at(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "source", source);
        add(address, "state", state);
        add(address, "q", q);
        return address.encode().build().toUriString();
    }

    /** The same questions from another one on; the first for null. */
    String from(@Nullable String key) {
        var address = UriComponentsBuilder.fromUriString(at("/tasks/asks"));
        if (key != null) {
            address.queryParam("after", UriUtils.encode(key, StandardCharsets.UTF_8));
        }
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!AskForm.get(value).isEmpty()) {
            address.queryParam(name, AskForm.get(value));
        }
    }

    List<Asking> passing(List<Asking> all, LocalDate today) {
        String wanted = AskForm.get(state).isEmpty() ? "now" : AskForm.get(state);
        String words = AskForm.get(q).toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(one -> wanted.equals("all") || one.holdsOn(today) == wanted.equals("now"))
                .filter(one ->
                        AskForm.get(source).isEmpty() || one.held().source().equals(AskForm.get(source)))
                .filter(one -> words.isEmpty()
                        || (one.name() + one.form() + one.asker() + String.join(" ", one.aliases()))
                                .toLowerCase(Locale.ROOT)
                                .contains(words))
                .toList();
    }
}
