package org.paodao.progress.web.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.progress.ask.AskRegister;
import org.paodao.progress.ask.Asking;
import org.paodao.ui.Page;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of the register of what is asked of units. */
@Controller
@RequestMapping("/tasks/asks")
class AskController {
    private static final AskRegister.Match NOTHING = new AskRegister.Match(List.of(), List.of());

    private final AskRegister register;
    private final Organization organization;
    private final Clock clock;

    AskController(AskRegister register, Organization organization, Clock clock) {
        this.register = register;
        this.organization = organization;
        this.clock = clock;
    }

    @Needs(Permission.ASK_READ)
    @GetMapping
    AsksPage all(CurrentUser user, AskQuery query) {
        List<Asking> all = register.all(user);
        return new AsksPage(
                query.passing(all, LocalDate.now(clock)),
                all.stream().map(one -> one.held().source()).distinct().toList(),
                query,
                names(user),
                Permissions.may(user, Permission.ASK_EDIT));
    }

    private Map<UUID, String> names(CurrentUser user) {
        return organization.units(user).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    @Needs(Permission.ASK_EDIT)
    @GetMapping("/new")
    AskFormPage form(CurrentUser user, AskForm form) {
        return new AskFormPage(form.keyed(Ids.next().toString()), NOTHING);
    }

    @Needs(Permission.ASK_EDIT)
    @PostMapping("/new")
    Page add(CurrentUser user, AskForm form) {
        return Page.orAgain(
                () -> {
                    UUID id = register.add(user, form.read(user, organization));
                    return Page.redirect("/tasks/asks/" + id).saying("progressask.said.add");
                },
                () -> new AskFormPage(form, match(user, form)));
    }

    private AskRegister.Match match(CurrentUser user, AskForm form) {
        try {
            return AskForm.get(form.name()).isEmpty() ? NOTHING : register.match(user, form.read(user, organization));
        } catch (Refusal unreadable) {
            return NOTHING;
        }
    }

    @Needs(Permission.ASK_READ)
    @GetMapping("/{id}")
    AskPage one(CurrentUser user, @PathVariable UUID id) {
        return page(user, id, "");
    }

    private AskPage page(CurrentUser user, UUID id, String typed) {
        return new AskPage(
                register.one(user, id),
                names(user),
                Permissions.may(user, Permission.ASK_EDIT),
                LocalDate.now(clock),
                typed);
    }

    @Needs(Permission.ASK_EDIT)
    @PostMapping("/{id}")
    Page step(CurrentUser user, @PathVariable UUID id, Step step) {
        register.one(user, id);
        return Page.orAgain(
                () -> {
                    step.take(register, user, id);
                    return Page.redirect("/tasks/asks/" + id).saying("progressask.said." + step.name());
                },
                () -> page(user, id, step.said()));
    }

    /**
     * A change of a line.
     *
     * @param seen the version of the line that was seen
     */
    record Step(
            @Nullable String step,
            @Nullable Integer seen,
            @Nullable String words,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until) {
        String name() {
            return step == null ? "" : step;
        }

        String said() {
            return words == null ? "" : words;
        }

        void take(AskRegister register, CurrentUser user, UUID id) {
            int version = seen == null ? 0 : seen;
            switch (name()) {
                case "use" -> register.use(user, id, version, said());
                case "extend" -> register.extend(user, id, version, until);
                case "drop" -> register.drop(user, id, version, said());
                default -> throw Refusal.invalid("step", "progressask.step-unknown");
            }
        }
    }
}
