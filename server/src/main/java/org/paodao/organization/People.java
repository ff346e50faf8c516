package org.paodao.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works in units. Telephone numbers are seen by the own unit and by the office only. */
@Service
public class People {
    private static final int NAME_LIMIT = 50;

    private final PersonTable people;
    private final PostTable posts;
    private final Units units;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    People(PersonTable people, PostTable posts, Units units, Audit audit, ApplicationEventPublisher events) {
        this.people = people;
        this.posts = posts;
        this.units = units;
        this.audit = audit;
        this.events = events;
    }

    /** Who is in a unit on a day or later, its head first. */
    @Transactional(readOnly = true)
    public List<Colleague> of(CurrentUser user, UUID unit, LocalDate day) {
        return of(user, List.of(unit), day);
    }

    /** The same for some units. */
    @Transactional(readOnly = true)
    public List<Colleague> of(CurrentUser user, Collection<UUID> units, LocalDate day) {
        Permissions.require(user, Permission.UNIT_READ);
        return discreet(user, people.of(user.jurisdiction(), units, day));
    }

    /** Who is in any unit on a day or later, in the order of units. */
    @Transactional(readOnly = true)
    public List<Colleague> all(CurrentUser user, LocalDate day) {
        Permissions.require(user, Permission.UNIT_READ);
        return discreet(user, people.all(user.jurisdiction(), day));
    }

    /** All posts of some people, past ones included. */
    @Transactional(readOnly = true)
    public List<Colleague> posts(CurrentUser user, Collection<UUID> persons) {
        Permissions.require(user, Permission.UNIT_READ);
        return discreet(user, people.people(user.jurisdiction(), persons));
    }

    /** Takes somebody in. */
    @Transactional
    public UUID add(CurrentUser user, PersonFacts facts, PostFacts post) {
        Permissions.require(user, Permission.UNIT_EDIT);
        units.lock(user.jurisdiction());
        UUID id = Ids.next();
        Optional<UUID> before = same(user, facts, post);
        if (before.isPresent()) {
            return before.get();
        }
        check(user, id, facts);
        inOpenUnit(user, post.unit());
        people.insert(user.jurisdiction(), id, facts);
        posts.insert(user.jurisdiction(), id, post);
        audit.record(
                user,
                Change.created(
                        "organization.person-added", "organization.person", id, Map.of("person", facts, "post", post)));
        return id;
    }

    /** Somebody there who is all of this already: the same press, arrived twice. Two of one name need a number or a telephone to be told apart. */
    private Optional<UUID> same(CurrentUser user, PersonFacts facts, PostFacts post) {
        return people.of(user.jurisdiction(), List.of(post.unit()), post.since()).stream()
                .filter(one -> one.until() == null
                        && facts(one).equals(facts)
                        && post(one).equals(post))
                .map(Colleague::id)
                .findFirst();
    }

    private static PersonFacts facts(Colleague one) {
        return new PersonFacts(one.code(), one.name(), one.phone(), one.account());
    }

    private static PostFacts post(Colleague one) {
        return new PostFacts(one.unit(), one.section(), one.title(), one.leads(), one.since());
    }

    /** Corrects who somebody is. */
    @Transactional
    public void amend(CurrentUser user, UUID person, int seen, PersonFacts facts) {
        Permissions.require(user, Permission.UNIT_EDIT);
        people.hold(user.jurisdiction(), person);
        Colleague before = known(user, person).getFirst();
        if (before.version() == seen + 1 && facts(before).equals(facts)) {
            return;
        }
        check(user, person, facts);
        if (!people.update(user.jurisdiction(), person, facts, seen)) {
            throw Refusal.conflict("organization.person.changed");
        }
        audit.record(
                user,
                new Change("organization.person-changed", "organization.person", person, facts(before), facts, null));
    }

    /** Gives somebody a post beside those that go on. */
    @Transactional
    public void post(CurrentUser user, UUID person, PostFacts post) {
        Permissions.require(user, Permission.UNIT_EDIT);
        people.hold(user.jurisdiction(), person);
        if (known(user, person).stream()
                .anyMatch(one -> one.until() == null && post(one).equals(post))) {
            return;
        }
        inOpenUnit(user, post.unit());
        posts.insert(user.jurisdiction(), person, post);
        audit.record(user, Change.created("organization.post-given", "organization.person", person, post));
    }

    /** Corrects section, title and headship of a post that goes on. */
    @Transactional
    public void repost(CurrentUser user, UUID person, UUID post, PostFacts facts) {
        Permissions.require(user, Permission.UNIT_EDIT);
        Colleague before = held(user, person, post);
        if (before.until() == null && isCalled(before, facts)) {
            return;
        }
        if (!posts.update(user.jurisdiction(), post, facts)) {
            throw Refusal.conflict("organization.person.changed");
        }
        audit.record(
                user,
                new Change("organization.post-changed", "organization.person", person, post(before), facts, null));
    }

    /**
     * Lets somebody leave a post. What the person had to look after is handed over.
     *
     * @param leaving the first day on which the person is not there any more, and why
     */
    @Transactional
    public void leave(CurrentUser user, UUID person, UUID post, Leaving leaving) {
        Permissions.require(user, Permission.UNIT_EDIT);
        if (leaving.reason().isBlank()) {
            throw Refusal.invalid("reason", "organization.reason-missing");
        }
        Colleague before = held(user, person, post);
        if (before.until() != null && audit.isNewest(user, left(before, before.until(), leaving))) {
            return;
        }
        LocalDate until = posts.end(user.jurisdiction(), post, leaving.day())
                .orElseThrow(() -> Refusal.conflict("organization.person.changed"));
        audit.record(user, left(before, until, leaving));
        boolean stays = people.of(user.jurisdiction(), List.of(before.unit()), until).stream()
                .anyMatch(other -> other.id().equals(person));
        if (!stays) {
            events.publishEvent(new PersonLeft(user, person, before.unit(), until));
        }
    }

    private static Change left(Colleague before, LocalDate until, Leaving leaving) {
        return new Change(
                "organization.person-left",
                "organization.person",
                before.id(),
                before.withoutPhone(),
                Map.of("until", until),
                leaving.reason().strip());
    }

    private static boolean isCalled(Colleague one, PostFacts facts) {
        return one.section().equals(facts.section())
                && one.title().equals(facts.title())
                && one.leads() == facts.leads();
    }

    private Colleague held(CurrentUser user, UUID person, UUID post) {
        people.hold(user.jurisdiction(), person);
        return known(user, person).stream()
                .filter(one -> one.post().equals(post))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("organization.person.unknown"));
    }

    private List<Colleague> known(CurrentUser user, UUID person) {
        List<Colleague> known = people.people(user.jurisdiction(), List.of(person));
        if (known.isEmpty()) {
            throw Refusal.notFound("organization.person.unknown");
        }
        return known;
    }

    private void inOpenUnit(CurrentUser user, UUID unit) {
        if (units.held(user.jurisdiction(), unit).isEmpty()) {
            throw Refusal.invalid("unit", "organization.unit.unknown");
        }
    }

    private void check(CurrentUser user, UUID person, PersonFacts facts) {
        if (facts.name().isEmpty() || facts.name().length() > NAME_LIMIT) {
            throw Refusal.invalid("name", "organization.person.name-missing", NAME_LIMIT);
        }
        if (!facts.phone().matches("[0-9+() -]{0,30}")) {
            throw Refusal.invalid("phone", "organization.person.phone-form");
        }
        if (people.taken(user.jurisdiction(), person, facts.code(), facts.account())) {
            throw Refusal.invalid("code", "organization.person.taken");
        }
    }

    private static List<Colleague> discreet(CurrentUser user, List<Colleague> found) {
        UUID own = user.authority().unit();
        return found.stream()
                .map(one -> one.unit().equals(own) || Permissions.mayFor(user, Permission.UNIT_EDIT, one.unit())
                        ? one
                        : one.withoutPhone())
                .toList();
    }

    /**
     * Why and when somebody leaves.
     *
     * @param day the first day on which the person is not there any more
     */
    public record Leaving(LocalDate day, String reason) {}
}
