package org.paodao.supervision.web.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.inspection.Inspections;

/**
 * A step to be taken with an inspection.
 *
 * @param seen the version that was seen
 * @param by day until which the office looks again
 */
record InspectionAct(
        @Nullable String step,
        @Nullable Integer seen,
        @Nullable String words,
        @Nullable String by) {
    String name() {
        return InspectionQuery.get(step);
    }

    String said() {
        return words == null ? "" : words;
    }

    /** What was typed, by field. */
    Map<String, String> typed() {
        return by == null ? Map.of("words", said()) : Map.of("words", said(), "by", by);
    }

    void take(Inspections inspections, CurrentUser user, UUID id) {
        int version = seen == null ? 0 : seen;
        switch (name()) {
            case "begin" -> inspections.begin(user, id, version);
            case "send" -> inspections.send(user, id, version, said());
            case "answer" -> inspections.answer(user, id, version, said());
            case "return" -> inspections.sendBack(user, id, version, said());
            case "follow" -> inspections.follow(user, id, version, day(by));
            case "close" -> inspections.close(user, id, version, said());
            case "cancel" -> inspections.cancel(user, id, version, said());
            default -> throw Refusal.invalid("step", "supervisioninspection.step-unknown");
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        String day = InspectionQuery.get(typed);
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid("by", "supervisioninspection.by");
        }
    }
}
