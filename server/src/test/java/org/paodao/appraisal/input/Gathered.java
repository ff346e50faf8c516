package org.paodao.appraisal.input;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;

/** Asks a source of inputs for a unit, as of a day. */
record Gathered(CurrentUser office, UUID plan, UUID unit, LocalDate from, LocalDate until) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    Given of(InputSource source, InputKind kind, InputYield yield, LocalDate cutOff) {
        return of(source, new Input(kind, Map.of()), yield, cutOff);
    }

    Given of(InputSource source, Input input, InputYield yield, LocalDate cutOff) {
        var days = new Gathering.Days(
                from, until, cutOff, cutOff.plusDays(1).atStartOfDay(SHANGHAI).toInstant());
        var gathering = new Gathering(CurrentUser.job(office), new UUID(0, 0), plan, days, Set.of(unit));
        Map<String, Map<UUID, Given>> found = source.collect(gathering, List.of(new Wanted("1", input, yield)));
        return Objects.requireNonNull(Objects.requireNonNull(found.get("1")).get(unit));
    }

    /** What it comes to, with how many records: 50 of 2. */
    static String amount(Given given) {
        return switch (given) {
            case Given.Amount amount -> amount.value().stripTrailingZeros().toPlainString() + " of " + amount.count();
            case Given.Absent absent -> absent.why();
            default -> given.toString();
        };
    }

    static List<Source> sources(Given given) {
        return switch (given) {
            case Given.Amount amount -> amount.sources();
            case Given.Amounts amounts -> amounts.sources();
            case Given.Events events ->
                events.events().stream().map(Given.Event::source).toList();
            case Given.Marks ignored -> List.of();
            case Given.Absent ignored -> List.of();
        };
    }
}
