package org.paodao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.supervision.clock.Clocks;
import org.springframework.stereotype.Component;

/** Enters matters in the register. */
@Component
class MatterRegister {
    private static final int TITLE_LIMIT = 200;
    private static final int TEXT_LIMIT = 10_000;
    private static final int MOST_PARTS = 20;
    private static final String INSTRUCTION = "INSTRUCTION";

    private final MatterTables matters;
    private final MatterSteps steps;
    private final MatterParties parties;
    private final Surroundings around;
    private final Clock clock;

    MatterRegister(MatterTables matters, MatterSteps steps, MatterParties parties, Surroundings around, Clock clock) {
        this.matters = matters;
        this.steps = steps;
        this.parties = parties;
        this.around = around;
        this.clock = clock;
    }

    /** What the register asks of other parts. */
    @Component
    record Surroundings(Organization organization, Clocks clocks) {}

    UUID enter(CurrentUser user, NewMatter wish) {
        matters.lock(user.jurisdiction(), wish.requestKey());
        Optional<UUID> before = matters.byRequest(user.jurisdiction(), wish.requestKey());
        if (before.isPresent()) {
            return before.get();
        }
        LocalDate today = LocalDate.now(clock);
        if (wish.givenOn().isAfter(today)) {
            throw Refusal.invalid("givenOn", "supervisionmatter.given-on");
        }
        if (wish.confidential() && wish.named().isEmpty()) {
            throw Refusal.invalid("named", "supervisionmatter.named");
        }
        known(user, wish.named(), "named");
        around.clocks().deadline(user.jurisdiction(), wish.source(), wish.urgency(), today);
        var subject = new Matter.Subject(
                wish.source(),
                wish.origin(),
                limited("title", wish.title(), TITLE_LIMIT),
                text(wish.text()),
                new Matter.Given(blankless(wish.givenBy()), wish.leader(), wish.givenOn()),
                wish.urgency(),
                wish.item(),
                wish.confidential(),
                null);
        return write(user, subject, wish.requestKey(), wish.confidential() ? wish.named() : Set.of());
    }

    /** The parts of a matter that was split. */
    List<UUID> parts(CurrentUser user, Matter whole, List<Supervision.Part> parts) {
        List<UUID> ids = new ArrayList<>();
        var parent = new Matter.Parent(whole.id(), Matter.Relation.SPLIT);
        for (Supervision.Part part : parts) {
            Matter.Subject subject = child(whole, part, whole.subject().given(), parent);
            ids.add(write(user, subject, "split:" + whole.id() + ":" + ids.size(), knowing(user, whole)));
        }
        return ids;
    }

    /** Whether a matter was split into these parts. */
    boolean isSplit(CurrentUser user, Matter whole, List<Supervision.Part> parts) {
        return matters.children(MatterScope.of(user), whole.id()).stream()
                .map(MatterTables.Child::title)
                .toList()
                .equals(parts.stream().map(part -> part.title().strip()).toList());
    }

    /** What follows from a further instruction. */
    UUID followUp(CurrentUser user, Matter before, String words) {
        Matter.Given given = before.subject().given();
        var again = new Matter.Given(given.by(), given.leader(), LocalDate.now(clock));
        var part = new Supervision.Part(before.subject().title(), words);
        var parent = new Matter.Parent(before.id(), Matter.Relation.FOLLOW_UP);
        return write(user, child(before, part, again, parent), "follow-up:" + before.id(), knowing(user, before));
    }

    private static Matter.Subject child(Matter whole, Supervision.Part part, Matter.Given given, Matter.Parent parent) {
        Matter.Subject subject = whole.subject();
        return new Matter.Subject(
                parent.relation() == Matter.Relation.FOLLOW_UP ? INSTRUCTION : subject.source(),
                subject.origin(),
                limited("parts", part.title(), TITLE_LIMIT),
                text(part.text()),
                given,
                subject.urgency(),
                subject.item(),
                subject.confidential(),
                parent);
    }

    private Set<UUID> knowing(CurrentUser user, Matter matter) {
        return matter.subject().confidential()
                ? parties.of(user.jurisdiction(), matter.id()).stream()
                        .map(Party::unit)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private UUID write(CurrentUser user, Matter.Subject subject, String key, Set<UUID> named) {
        var matter = new Matter(
                Ids.next(),
                matters.number(user.jurisdiction(), LocalDate.now(clock).getYear()),
                subject,
                null,
                null,
                new MatterStage.Registered(null),
                Matter.Result.NONE,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        steps.begin(user, matter, key);
        parties.name(user.jurisdiction(), matter.id(), named);
        return matter.id();
    }

    /** Whoever merges waits until this transaction ends, so that two matters are not merged into each other. */
    void lockMerging(CurrentUser user) {
        matters.lock(user.jurisdiction(), "merging");
    }

    /** Refuses a suggestion that cannot be carried out. */
    void check(CurrentUser user, Suggestion suggestion) {
        Set<UUID> units = units(suggestion);
        if (suggestion.assisting().size() > MOST_PARTS) {
            throw Refusal.invalid("assisting", "supervisionmatter.parts", MOST_PARTS);
        }
        if (units.size() != suggestion.assisting().size() + 1) {
            throw Refusal.invalid("assisting", "supervisionmatter.twice");
        }
        known(user, units, "lead");
        suggestion.assisting().forEach(part -> MatterSteps.words("assisting", part.task()));
        MatterSteps.optional("words", suggestion.words());
        LocalDate due = suggestion.due();
        if (due != null && !due.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("due", "supervisionmatter.due-past");
        }
    }

    static Set<UUID> units(Suggestion suggestion) {
        return Stream.concat(
                        Stream.of(suggestion.lead()),
                        suggestion.assisting().stream().map(Suggestion.Part::unit))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void known(CurrentUser user, Set<UUID> units, String field) {
        if (!units.isEmpty() && around.organization().units(user, units).size() != units.size()) {
            throw Refusal.invalid(field, "supervisionmatter.unit");
        }
    }

    private static String limited(String field, String typed, int limit) {
        String words = typed.strip();
        if (words.isEmpty() || words.length() > limit) {
            throw Refusal.invalid(field, "supervisionmatter.title", limit);
        }
        return words;
    }

    private static String text(String typed) {
        if (typed.length() > TEXT_LIMIT) {
            throw Refusal.invalid("text", "supervisionmatter.text", TEXT_LIMIT);
        }
        return typed.strip();
    }

    private static @Nullable String blankless(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
