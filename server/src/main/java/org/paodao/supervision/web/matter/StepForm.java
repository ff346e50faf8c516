package org.paodao.supervision.web.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.ClosingCheck;
import org.paodao.supervision.MatterReviews;
import org.paodao.supervision.Suggestion;
import org.paodao.supervision.Supervision;
import org.paodao.supervision.clock.UrgingStep;

/**
 * A step that is to be taken.
 *
 * @param step such as let-go
 * @param seen the version of the matter that was seen
 * @param key of the form, so that it counts once
 * @param unit for which it is done, or to which it goes
 * @param day that is asked for or granted
 * @param into number of another matter
 * @param checks words of the checks that are passed
 * @param parts one title a line
 * @param assist ids of units that assist
 * @param task what each of them is to do
 */
public record StepForm(
        @Nullable String step,
        @Nullable Integer seen,
        @Nullable String key,
        @Nullable String words,
        @Nullable UUID unit,
        @Nullable String day,
        @Nullable String level,
        @Nullable String into,
        @Nullable List<String> checks,
        @Nullable String parts,
        @Nullable List<String> assist,
        @Nullable List<String> task) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** Nothing was sent. */
    static final StepForm NONE = new StepForm(null, null, null, null, null, null, null, null, null, null, null, null);

    public String name() {
        return MatterQuery.get(step);
    }

    public String said() {
        return MatterQuery.get(words);
    }

    int version() {
        return seen == null ? 0 : seen;
    }

    /** A key of what is sent; without one the version that was seen stands for it. */
    String requestKey() {
        return MatterQuery.get(key).isEmpty() ? name() + ":" + version() : MatterQuery.get(key);
    }

    UUID wantedUnit() {
        return unit == null ? NOBODY : unit;
    }

    LocalDate wantedDay() {
        LocalDate wanted = MatterQuery.day(day);
        if (wanted == null) {
            throw Refusal.invalid("until", "supervisionmatter.day");
        }
        return wanted;
    }

    Set<ClosingCheck> passed() {
        List<String> sent = checks == null ? List.of() : checks;
        return Arrays.stream(ClosingCheck.values())
                .filter(check -> sent.contains(check.word()))
                .collect(Collectors.toSet());
    }

    UrgingStep urging() {
        return Arrays.stream(UrgingStep.values())
                .filter(one -> one.word().equals(MatterQuery.get(level)))
                .findFirst()
                .orElse(UrgingStep.REMINDER);
    }

    /** The parts of a matter, a title each; what is asked stays as it was. */
    List<Supervision.Part> wantedParts(String text) {
        return MatterQuery.get(parts)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Supervision.Part(line, text))
                .toList();
    }

    Suggestion suggestion() {
        if (unit == null) {
            throw Refusal.invalid("lead", "supervisionmatter.unit");
        }
        return new Suggestion(unit, assisting(), MatterQuery.day(day), said());
    }

    /** How a dispute is settled; without a unit the units stay as they are. */
    MatterReviews.Ruling ruling() {
        return new MatterReviews.Ruling(said(), unit, assisting());
    }

    private List<Suggestion.Part> assisting() {
        List<Suggestion.Part> others = new ArrayList<>();
        List<String> units = assist == null ? List.of() : assist;
        for (int row = 0; row < units.size(); row++) {
            if (!units.get(row).isBlank()) {
                others.add(new Suggestion.Part(
                        id(units.get(row)), task == null || task.size() <= row ? "" : task.get(row)));
            }
        }
        return others;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException noId) {
            return NOBODY;
        }
    }
}
