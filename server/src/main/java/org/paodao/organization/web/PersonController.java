package org.paodao.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Access;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Colleague;
import org.paodao.organization.Organization;
import org.paodao.organization.People;
import org.paodao.organization.PersonFacts;
import org.paodao.organization.Unit;
import org.paodao.organization.UnitLists;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People and their posts, kept by the office. */
@Controller
class PersonController {
    private static final String WRITTEN = "organization.person.written";

    private final People people;
    private final Organization organization;
    private final UnitLists lists;
    private final Access access;

    PersonController(People people, Organization organization, UnitLists lists, Access access) {
        this.people = people;
        this.organization = organization;
        this.lists = lists;
        this.access = access;
    }

    @Needs(Permission.UNIT_EDIT)
    @GetMapping("/people/new")
    Page blank(CurrentUser user, @RequestParam String unit) {
        return new PersonPage(null, List.of(), PersonForm.in(unit, lists.today()), lists.today());
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/people")
    Page add(CurrentUser user, PersonForm form) {
        return Page.orAgain(
                () -> {
                    Unit unit = unit(user, form);
                    people.add(user, facts(user, form), form.post(unit.id(), lists.today()));
                    return Page.redirect(Addresses.unit(unit.name()) + "#people")
                            .saying("organization.person.added", Words.plain(form.name()));
                },
                () -> new PersonPage(null, List.of(), form, lists.today()));
    }

    @Needs(Permission.UNIT_EDIT)
    @GetMapping("/people/{person}")
    Page person(CurrentUser user, @PathVariable UUID person) {
        List<Colleague> posts = posts(user, person);
        return new PersonPage(person, posts, PersonForm.of(posts.getFirst(), username(user, posts)), lists.today());
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/people/{person}")
    Page amend(CurrentUser user, @PathVariable UUID person, PersonForm form) {
        return again(user, person, form, WRITTEN, () -> people.amend(user, person, form.seen(), facts(user, form)));
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/people/{person}/posts")
    Page post(CurrentUser user, @PathVariable UUID person, PersonForm form) {
        return again(user, person, form, WRITTEN, () -> {
            LocalDate today = lists.today();
            UUID post = form.post();
            if (post == null) {
                people.post(user, person, form.post(unit(user, form).id(), today));
            } else {
                people.repost(user, person, post, form.post(post, today));
            }
        });
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/people/{person}/leave")
    Page leave(
            CurrentUser user,
            @PathVariable UUID person,
            @RequestParam UUID post,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason) {
        PersonForm form = PersonForm.in("", lists.today());
        return again(user, person, form, "organization.leave.done", () -> {
            LocalDate until = Words.day("day", day);
            people.leave(user, person, post, new People.Leaving(until == null ? lists.today() : until, reason));
        });
    }

    private Page again(CurrentUser user, UUID person, PersonForm form, String done, Runnable work) {
        return Page.orAgain(
                () -> {
                    work.run();
                    return Page.redirect("/people/" + person).saying(done);
                },
                () -> new PersonPage(person, posts(user, person), form, lists.today()));
    }

    private List<Colleague> posts(CurrentUser user, UUID person) {
        List<Colleague> posts = people.posts(user, List.of(person));
        if (posts.isEmpty()) {
            throw Refusal.notFound("organization.person.unknown");
        }
        return posts;
    }

    private Unit unit(CurrentUser user, PersonForm form) {
        String name = Words.plain(form.unit());
        return organization
                .named(user, name)
                .orElseThrow(() -> Refusal.invalid("unit", "organization.unit.unknown-name", name));
    }

    private PersonFacts facts(CurrentUser user, PersonForm form) {
        return new PersonFacts(
                Words.plain(form.code()), Words.plain(form.name()), Words.plain(form.phone()), account(user, form));
    }

    private @Nullable UUID account(CurrentUser user, PersonForm form) {
        String username = Words.plain(form.username());
        return username.isEmpty()
                ? null
                : access.named(username)
                        .filter(found -> found.jurisdiction().equals(user.jurisdiction()))
                        .map(CurrentUser::account)
                        .orElseThrow(() -> Refusal.invalid("username", "organization.person.no-account", username));
    }

    private String username(CurrentUser user, List<Colleague> posts) {
        UUID account = posts.getFirst().account();
        return account == null
                ? ""
                : access.user(user.jurisdiction(), account)
                        .map(CurrentUser::username)
                        .orElse("");
    }
}
