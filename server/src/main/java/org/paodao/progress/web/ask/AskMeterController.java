package org.paodao.progress.web.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.progress.ask.AskMeter;
import org.paodao.progress.ask.AskRegister;
import org.paodao.progress.ask.FieldKind;
import org.paodao.ui.Download;
import org.paodao.ui.Page;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How much is asked, what could be dropped, how long answers take; and the register as a file. */
@Controller
@RequestMapping("/tasks/asks")
class AskMeterController {

    private final AskMeter meter;
    private final AskRegister register;
    private final Organization organization;
    private final MessageSource messages;
    private final Clock clock;

    AskMeterController(
            AskMeter meter, AskRegister register, Organization organization, MessageSource messages, Clock clock) {
        this.meter = meter;
        this.register = register;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    @Needs(Permission.ASK_READ)
    @GetMapping("/burden")
    AskBurdenPage burden(CurrentUser user, @RequestParam(defaultValue = "") String month) {
        YearMonth looked = month(month);
        return new AskBurdenPage(meter.burden(user, looked.getYear()), looked, meter.spare(user));
    }

    private YearMonth month(String typed) {
        try {
            return typed.isEmpty() ? YearMonth.now(clock) : YearMonth.parse(typed);
        } catch (DateTimeParseException wrong) {
            return YearMonth.now(clock);
        }
    }

    @Needs(Permission.ASK_READ)
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> excel(
            CurrentUser user, AskQuery query, @RequestParam(defaultValue = "") String month, Locale locale) {
        var words = new Words(messages, locale, clock.getZone());
        Map<UUID, String> names = organization.units(user).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        YearMonth looked = month(month);
        byte[] file = new AskSheet(words, names)
                .write(
                        query.passing(register.all(user), LocalDate.now(clock)),
                        new AskBurdenPage(meter.burden(user, looked.getYear()), looked, meter.spare(user)));
        return Download.excel(words.msg("progressask.title"), file);
    }

    @Needs(Permission.ASK_READ)
    @GetMapping("/efforts")
    AskEffortsPage efforts(CurrentUser user) {
        return page(user, Map.of());
    }

    private AskEffortsPage page(CurrentUser user, Map<String, String> typed) {
        return new AskEffortsPage(meter.efforts(user), Permissions.may(user, Permission.ASK_EDIT), typed);
    }

    @Needs(Permission.ASK_EDIT)
    @PostMapping("/efforts")
    Page set(CurrentUser user, @RequestParam MultiValueMap<String, String> typed) {
        Map<String, String> fields = typed.toSingleValueMap();
        return Page.orAgain(
                () -> {
                    Map<FieldKind, Integer> minutes = new EnumMap<>(FieldKind.class);
                    for (FieldKind kind : FieldKind.values()) {
                        minutes.put(kind, number(fields.get("minutes." + kind.name()), -1));
                    }
                    var wish = new AskMeter.Wish(day(fields.get("since")), fields.getOrDefault("reason", ""));
                    meter.set(user, minutes, wish, number(fields.get("seen"), 0));
                    return Page.redirect("/tasks/asks/efforts").saying("progressask.said.efforts");
                },
                () -> page(user, fields));
    }

    private static int number(@Nullable String typed, int none) {
        return typed != null && typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : none;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw Refusal.invalid("since", "progressask.day");
        }
    }
}
