package org.paodao.progress.web.ask;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.progress.ask.AskMeter;
import org.paodao.progress.ask.AskRegister;
import org.paodao.progress.ask.Asking;
import org.paodao.progress.ask.Burden;
import org.paodao.progress.ask.FieldKind;
import org.paodao.progress.ask.NewAsk;
import org.paodao.progress.ask.Rhythm;
import org.paodao.progress.ask.Whom;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is asked of units, for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/asks")
@Tag(name = "asks", description = "The register of what is asked of units, and how much that is")
class AskApi {
    private final AskRegister register;
    private final AskMeter meter;

    AskApi(AskRegister register, AskMeter meter) {
        this.register = register;
        this.meter = meter;
    }

    @Needs(Permission.ASK_READ)
    @GetMapping
    @Operation(summary = "Everything that is asked of units, or was")
    List<Asking> all(@Parameter(hidden = true) CurrentUser user) {
        return register.all(user);
    }

    @Needs(Permission.ASK_READ)
    @GetMapping("/{id}")
    @Operation(summary = "A line of the register")
    Asking one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return register.one(user, id);
    }

    @Needs(Permission.ASK_EDIT)
    @PostMapping
    @Operation(
            summary = "Register a question",
            description = "Refused when the same is held already; what comes close has to be looked at, then sent with"
                    + " despite. Sent again with the same requestKey it is registered once.")
    Asking add(@Parameter(hidden = true) CurrentUser user, @RequestBody Wish wish) {
        return register.one(user, register.add(user, wish.ask()));
    }

    @Needs(Permission.ASK_EDIT)
    @PostMapping("/{id}/steps")
    @Operation(summary = "Note a use, change until when it is asked, or drop it: use, extend, drop")
    Asking step(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody AskController.Step step) {
        register.one(user, id);
        step.take(register, user, id);
        return register.one(user, id);
    }

    @Needs(Permission.ASK_READ)
    @GetMapping("/burden")
    @Operation(
            summary = "How much is asked of each unit in a month",
            description = "month such as 2023-06. Minutes are an estimate by kinds of fields.")
    List<OfUnit> burden(@Parameter(hidden = true) CurrentUser user, @RequestParam String month) {
        YearMonth looked = month(month);
        AskMeter.Measured measured = meter.burden(user, looked.getYear());
        return measured.units().stream()
                .map(unit ->
                        new OfUnit(unit.id(), unit.name(), measured.burden().of(unit.id(), looked.getMonthValue())))
                .toList();
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid("month", "progressask.month");
        }
    }

    /** How much is asked of a unit. */
    record OfUnit(UUID unit, String name, Burden.Load load) {}

    /** A question to be registered. */
    record Wish(
            @Nullable String requestKey,
            @Nullable String name,
            @Nullable List<String> aliases,
            @Nullable String indicator,
            @Nullable FieldKind kind,
            @Nullable Rhythm rhythm,
            @Nullable String form,
            @Nullable String asker,
            @Nullable Set<UUID> units,
            @Nullable Set<String> groups,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean despite) {
        NewAsk ask() {
            if (requestKey == null || requestKey.isBlank()) {
                throw Refusal.invalid("requestKey", "progressask.request-key");
            }
            return new NewAsk(
                    requestKey,
                    AskForm.get(name),
                    aliases == null ? List.of() : aliases,
                    AskForm.get(indicator),
                    kind == null ? FieldKind.NUMBER : kind,
                    rhythm == null ? Rhythm.MONTH : rhythm,
                    AskForm.get(form),
                    AskForm.get(asker),
                    new Whom(units == null ? Set.of() : units, groups == null ? Set.of() : groups),
                    since,
                    until,
                    despite);
        }
    }
}
