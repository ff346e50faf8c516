package org.paodao.appraisal.web.run;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.NewRound;
import org.paodao.appraisal.run.Round;
import org.paodao.kernel.Ids;

/**
 * A round as it is typed.
 *
 * @param scheme its id and the number of its edition, such as {@code …/2}
 */
public record RoundForm(
        @Nullable String requestKey,
        @Nullable String name,
        @Nullable UUID plan,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate cutOff,
        @Nullable String scheme,
        @Nullable Integer seen) {

    /** An empty one for a year. */
    static RoundForm ofYear(int year) {
        return new RoundForm(
                Ids.next().toString(),
                "",
                null,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year, 12, 31),
                "",
                0);
    }

    static RoundForm of(Round round) {
        return new RoundForm(
                "",
                round.name(),
                round.plan(),
                round.span().from(),
                round.span().until(),
                round.cutOff(),
                round.by().scheme() + "/" + round.by().edition(),
                round.version());
    }

    NewRound wish() {
        String[] parts = text(scheme).split("/", 2);
        boolean named = parts.length == 2 && Ids.read(parts[0]) != null && parts[1].matches("[0-9]{1,6}");
        return new NewRound(
                text(requestKey),
                text(name),
                plan,
                from,
                until,
                cutOff,
                named ? Ids.read(parts[0]) : null,
                named ? Integer.valueOf(parts[1]) : null);
    }

    int version() {
        return seen == null ? 0 : seen;
    }

    /** What was typed, for a field. */
    public static String text(@Nullable Object typed) {
        return typed == null ? "" : typed.toString();
    }
}
