package org.paodao.audit.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.AuditFilter;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an auditor typed, as it stands in the address.
 *
 * @param person part of a name, or a sign-in name
 * @param action an action or a module
 * @param subject the thing
 * @param q words in values and reasons
 * @param from first day
 * @param to last day
 * @param after the last entry seen
 */
public record AuditQuery(
        @Nullable String person,
        @Nullable String action,
        @Nullable UUID subject,
        @Nullable String q,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable UUID after) {
    private static final Instant ALWAYS = Instant.parse("9000-01-01T00:00:00Z");

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                text(person),
                text(action),
                subject,
                text(q),
                from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant(),
                to == null ? ALWAYS : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** What was typed; empty when nothing was. */
    public static String text(@Nullable Object typed) {
        return typed == null ? "" : typed.toString();
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return !parameters().isEmpty();
    }

    /** The same search at an address, from its first entry on. */
    public String at(String address) {
        return address + parameters();
    }

    /** The same search after an entry. */
    public String next(UUID last) {
        return "/audit" + (narrowed() ? parameters() + "&" : "?") + "after=" + last;
    }

    private String parameters() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("person", text(person));
        typed.put("action", text(action));
        typed.put("subject", text(subject));
        typed.put("q", text(q));
        typed.put("from", text(from));
        typed.put("to", text(to));
        typed.values().removeIf(String::isBlank);
        return typed.isEmpty()
                ? ""
                : "?" + typed.entrySet().stream().map(AuditQuery::pair).collect(Collectors.joining("&"));
    }

    private static String pair(Map.Entry<String, String> typed) {
        return typed.getKey() + "=" + URLEncoder.encode(typed.getValue(), StandardCharsets.UTF_8);
    }

    /** What is written down when the search is taken away. */
    Map<String, String> words() {
        return Map.of("search", parameters());
    }
}
