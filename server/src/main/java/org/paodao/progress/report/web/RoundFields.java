package org.paodao.progress.report.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Rhythm;
import org.paodao.progress.round.Span;
import org.paodao.progress.round.Terms;
import org.paodao.progress.round.Units;
import org.paodao.progress.round.Whom;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed in a form about rounds.
 *
 * @param typed by field
 */
public record RoundFields(MultiValueMap<String, String> typed) {
    /** Nothing typed. */
    static final RoundFields NONE = new RoundFields(new LinkedMultiValueMap<>());

    static RoundFields of(Map<String, String> fields) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        fields.forEach(typed::add);
        return new RoundFields(typed);
    }

    /** What a field holds; empty for nothing. */
    public String get(String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }

    /** What a field holds, or something else where nothing was typed at all. */
    public String get(String field, String otherwise) {
        return typed.containsKey(field) ? get(field) : otherwise;
    }

    /** All that was chosen in a field. */
    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    @Nullable
    LocalDate day(String field) {
        try {
            return get(field).isEmpty() ? null : LocalDate.parse(get(field));
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    int number(String field) {
        return get(field).matches("[0-9]{1,4}") ? Integer.parseInt(get(field)) : -1;
    }

    int seen() {
        return ReportsController.number(get("seen"));
    }

    Days days() {
        LocalDate opens = day("opens");
        LocalDate due = day("due");
        LocalDate grace = get("graceUntil").isEmpty() ? due : day("graceUntil");
        if (opens == null || due == null || grace == null || due.isBefore(opens) || grace.isBefore(due)) {
            throw Refusal.invalid("due", "progressround.days");
        }
        return new Days(opens, due, grace);
    }

    Span span() {
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from == null || to == null || to.isBefore(from)) {
            throw Refusal.invalid("to", "progressround.span");
        }
        return new Span(from, to);
    }

    Whom whom(Units units) {
        List<UUID> named = Arrays.stream(get("units").split("[、，,;；\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> {
                    UUID unit = units.named(name);
                    if (unit == null) {
                        throw Refusal.invalid("units", "progressround.unit-unknown", name);
                    }
                    return unit;
                })
                .toList();
        return new Whom(all("kinds"), all("unitKinds"), named);
    }

    Terms terms() {
        return new Terms(
                new Terms.Day(number("opensMonth"), number("opensDay")),
                new Terms.Day(number("dueMonth"), number("dueDay")),
                number("grace"),
                number("backFill"),
                get("closesAfter").isEmpty() ? null : Integer.valueOf(number("closesAfter")));
    }

    Rhythm rhythm() {
        return Arrays.stream(Rhythm.values())
                .filter(rhythm -> rhythm.word().equals(get("rhythm")))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("rhythm", "progressround.rhythm"));
    }
}
