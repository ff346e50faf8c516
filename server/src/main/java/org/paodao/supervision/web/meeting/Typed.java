package org.paodao.supervision.web.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.clock.Urgency;
import org.paodao.supervision.meeting.AgendaTopic;
import org.paodao.supervision.meeting.Meeting;
import org.springframework.util.MultiValueMap;

/** What was typed into a form of a meeting. */
record Typed(MultiValueMap<String, String> fields) {
    String get(String name) {
        String first = fields.getFirst(name);
        return first == null ? "" : first.strip();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    int number(String name) {
        return get(name).matches("\\d{1,6}") ? Integer.parseInt(get(name)) : 0;
    }

    int seen() {
        return number("seen");
    }

    @Nullable
    LocalDate dayOrNone(String name) {
        try {
            return get(name).isEmpty() ? null : LocalDate.parse(get(name));
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid(name, "supervisionmeeting.day");
        }
    }

    LocalDate day(String name) {
        LocalDate day = dayOrNone(name);
        if (day == null) {
            throw Refusal.invalid(name, "supervisionmeeting.day");
        }
        return day;
    }

    @Nullable
    UUID id(String name) {
        try {
            return get(name).isEmpty() ? null : UUID.fromString(get(name));
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid(name, "supervisionmeeting.unknown-topic");
        }
    }

    Urgency urgency() {
        return Arrays.stream(Urgency.values())
                .filter(one -> one.word().equals(get("urgency")))
                .findFirst()
                .orElse(Urgency.NORMAL);
    }

    Meeting.Facts facts() {
        return new Meeting.Facts(get("title"), day("day"), get("place"), get("chair"));
    }

    AgendaTopic.Words words() {
        return new AgendaTopic.Words(get("promised"), get("stands"), get("why"), get("asked"));
    }

    Map<String, String> single() {
        return fields.toSingleValueMap();
    }
}
