package org.paodao.plan.amendment.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.plan.amendment.NewClosure;

/** What is typed to close a time; every part may be missing. */
public record ClosureForm(
        @Nullable String request,
        @Nullable String until,
        @Nullable String reason) {

    static ClosureForm empty() {
        return new ClosureForm(Ids.next().toString(), "", "");
    }

    /** @throws Refusal when there is no such day */
    NewClosure closure() {
        try {
            return new NewClosure(text(request), LocalDate.parse(text(until)), text(reason));
        } catch (DateTimeParseException notOne) {
            throw Refusal.invalid("until", "amendment.day-invalid");
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
