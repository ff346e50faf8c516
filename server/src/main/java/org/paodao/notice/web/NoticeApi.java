package org.paodao.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.notice.DatedRule;
import org.paodao.notice.Inbox;
import org.paodao.notice.Message;
import org.paodao.notice.MailCodes;
import org.paodao.notice.Preference;
import org.paodao.notice.ReminderChoices;
import org.paodao.notice.ReminderRules;
import org.paodao.notice.Rule;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages and rules of reminders, for other programs. */
@Tag(name = "Reminders")
@RestController
@RequestMapping("/api/v1")
class NoticeApi {
    private final Inbox inbox;
    private final ReminderChoices preferences;
    private final ReminderRules rules;
    private final MailCodes codes;

    NoticeApi(Inbox inbox, ReminderChoices preferences, ReminderRules rules, MailCodes codes) {
        this.codes = codes;
        this.inbox = inbox;
        this.preferences = preferences;
        this.rules = rules;
    }

    @Operation(summary = "What the account was told, the newest first, at most 50 a page")
    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/notices")
    List<Message> notices(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "false") boolean fresh) {
        return inbox.page(user, after, fresh).stream().limit(Inbox.PAGE).toList();
    }

    @Operation(summary = "Note that a message was read")
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/notices/{notice}/read")
    ResponseEntity<Void> read(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID notice) {
        inbox.read(user, List.of(notice));
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "How the account wants to be told")
    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/me/reminders")
    Preference preference(@Parameter(hidden = true) CurrentUser user) {
        return preferences.of(user);
    }

    @Operation(summary = "Choose how to be told; with the version that was seen")
    @Needs(Permission.OWN_ACCOUNT)
    @PutMapping("/me/reminders")
    Preference choose(@Parameter(hidden = true) CurrentUser user, @RequestBody Wanted wanted) {
        preferences.choose(user, wanted.preference());
        return preferences.of(user);
    }

    @Operation(summary = "Mail a code to the address that waits to be confirmed; reminders go there only afterwards")
    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/me/reminders/mail-code")
    Mailed mailCode(@Parameter(hidden = true) CurrentUser user) {
        return new Mailed(codes.send(user));
    }

    @Operation(summary = "Confirm the mail address with the code that was mailed there")
    @Needs(Permission.OWN_ACCOUNT)
    @PutMapping("/me/reminders/mail-code")
    Preference confirm(@Parameter(hidden = true) CurrentUser user, @RequestBody MailCode code) {
        codes.confirm(user, code.code());
        return preferences.of(user);
    }

    /** How somebody wants to be told; whether the address is confirmed nobody chooses. */
    record Wanted(boolean single, String mail, String language, int version) {
        Preference preference() {
            return new Preference(single, mail, false, language, version);
        }
    }

    /**
     * A code on its way.
     *
     * @param left whether the mail server took it
     */
    record Mailed(boolean left) {}

    /** A code as it was mailed. */
    record MailCode(String code) {}

    @Operation(summary = "The rules of reminders, the one that holds last first")
    @Needs(Permission.NOTICE_MANAGE)
    @GetMapping("/reminder-rules")
    List<DatedRule> rules(@Parameter(hidden = true) CurrentUser user) {
        return rules.all(user);
    }

    @Operation(summary = "Set the rule of reminders from a day on")
    @Needs(Permission.NOTICE_MANAGE)
    @PutMapping("/reminder-rules")
    List<DatedRule> set(@Parameter(hidden = true) CurrentUser user, @RequestBody Wanted wanted) {
        LocalDate from = wanted.holdsFrom();
        Rule rule = wanted.rule();
        if (from == null || rule == null) {
            throw Refusal.invalid("holdsFrom", "notice.day");
        }
        rules.set(
                user,
                from,
                rule,
                wanted.reason() == null ? "" : wanted.reason(),
                wanted.version() == null ? 0 : wanted.version());
        return rules.all(user);
    }

    /** A rule to be set; {@code version} is that of the rule of the same day that was seen. */
    record Wanted(
            @Nullable LocalDate holdsFrom,
            @Nullable Rule rule,
            @Nullable String reason,
            @Nullable Integer version) {}
}
