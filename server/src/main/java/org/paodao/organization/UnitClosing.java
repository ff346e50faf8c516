package org.paodao.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends units, under the jurisdiction's lock, with day and reason given. */
@Component
class UnitClosing {
    private final UnitWriting writing;
    private final UnitPast past;
    private final UnitNames names;
    private final PostTable posts;
    private final ApplicationEventPublisher events;

    UnitClosing(
            UnitWriting writing, UnitPast past, UnitNames names, PostTable posts, ApplicationEventPublisher events) {
        this.writing = writing;
        this.past = past;
        this.names = names;
        this.posts = posts;
        this.events = events;
    }

    void close(CurrentUser user, UUID unit, UnitStep at, @Nullable UUID successor, boolean keepNames) {
        UnitFacts facts = writing.seen(user, unit, at).facts();
        LocalDate day = UnitWriting.day(at);
        if (past.hadBelow(user.jurisdiction(), unit, day)) {
            throw Refusal.invalid("day", "organization.unit.child-later");
        }
        if (successor != null && isBelow(user.jurisdiction(), successor, unit)) {
            writing.move(user, successor, facts.parent(), at);
        }
        UUID home = successor == null ? facts.parent() : successor;
        for (UUID child : past.children(user.jurisdiction(), unit)) {
            writing.move(user, child, home, at);
        }
        if (!past.close(user.jurisdiction(), unit, at)) {
            throw Refusal.conflict("organization.unit.changed");
        }
        handNames(user.jurisdiction(), unit, keepNames ? successor : null, day);
        if (successor != null) {
            past.succeed(user.jurisdiction(), unit, successor, day);
        }
        var told = new UnitWriting.Told(unit, facts, new Closing(day, successor), at.reason());
        writing.record(user, "organization.unit-closed", told);
        endPosts(user, unit, successor, day);
        events.publishEvent(new UnitClosed(user, unit, successor, day));
    }

    /** Notes who takes over when a unit is split; the unit ends unless it goes on beside them. */
    void split(CurrentUser user, UUID unit, UnitStep at, List<UUID> parts, boolean goesOn) {
        LocalDate day = UnitWriting.day(at);
        parts.forEach(part -> past.succeed(user.jurisdiction(), unit, part, day));
        writing.record(user, "organization.unit-split", new UnitWriting.Told(unit, null, parts, at.reason()));
        if (!goesOn) {
            close(user, unit, at, parts.getFirst(), false);
        }
    }

    private boolean isBelow(UUID jurisdiction, UUID lower, UUID upper) {
        return past.above(jurisdiction, lower).stream()
                .anyMatch(step -> step.id().equals(upper));
    }

    private void handNames(UUID jurisdiction, UUID unit, @Nullable UUID heir, LocalDate day) {
        List<String> freed = names.of(jurisdiction, unit, day);
        names.cut(jurisdiction, unit, new UnitNames.Which(null, null), day);
        if (heir != null) {
            freed.forEach(name ->
                    names.take(jurisdiction, heir, new UnitNames.Given("successor", name, UnitNames.ALIAS, day)));
        }
    }

    private void endPosts(CurrentUser user, UUID unit, @Nullable UUID successor, LocalDate day) {
        if (successor != null) {
            posts.copy(user.jurisdiction(), unit, successor, day);
        }
        List<UUID> left = posts.endAll(user.jurisdiction(), unit, day);
        if (successor == null) {
            left.forEach(person -> events.publishEvent(new PersonLeft(user, person, unit, day)));
        }
    }

    /** As it is written down. */
    private record Closing(LocalDate day, @Nullable UUID successor) {}
}
