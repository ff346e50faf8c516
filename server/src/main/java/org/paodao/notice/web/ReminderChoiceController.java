package org.paodao.notice.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.notice.Feeds;
import org.paodao.notice.MailCodes;
import org.paodao.notice.Preference;
import org.paodao.notice.ReminderChoices;
import org.paodao.notice.ReminderRules;
import org.paodao.notice.Reminders;
import org.paodao.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How one is told oneself. */
@Controller
class ReminderChoiceController {
    private static final String PAGE = "/account/reminders";

    private final ReminderChoices preferences;
    private final ReminderRules rules;
    private final Feeds feeds;
    private final Reminders reminders;
    private final MailCodes codes;

    ReminderChoiceController(
            ReminderChoices preferences, ReminderRules rules, Feeds feeds, Reminders reminders, MailCodes codes) {
        this.codes = codes;
        this.preferences = preferences;
        this.rules = rules;
        this.feeds = feeds;
        this.reminders = reminders;
    }

    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping(PAGE)
    Page page(CurrentUser user) {
        return page(user, preferences.of(user));
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping(PAGE)
    Page choose(CurrentUser user, Choice choice) {
        Preference before = preferences.of(user);
        Preference wanted = choice.wanted(before);
        return Page.orAgain(
                () -> {
                    preferences.choose(user, wanted);
                    boolean other = wanted.waits() && !wanted.mail().equals(before.mail());
                    return other ? firstCode(user) : Page.redirect(PAGE).saying("notice.chosen");
                },
                () -> page(user, wanted));
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/reminders/mail-code/again")
    Page again(CurrentUser user) {
        return Page.orAgain(() -> sendCode(user), () -> page(user));
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/reminders/mail-code")
    Page confirm(CurrentUser user, @RequestParam(defaultValue = "") String code) {
        return Page.orAgain(
                () -> {
                    codes.confirm(user, code);
                    return Page.redirect(PAGE).saying("notice.mail-confirmed");
                },
                () -> page(user));
    }

    private Page firstCode(CurrentUser user) {
        return codes.pauses(user) ? Page.redirect(PAGE).saying("notice.code-later") : sendCode(user);
    }

    private Page sendCode(CurrentUser user) {
        return Page.redirect(PAGE).saying(codes.send(user) ? "notice.code-sent" : "notice.code-not-sent");
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/calendar-feed")
    Page make(CurrentUser user) {
        String token = feeds.make(user);
        return new FeedPage(ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar-feed/" + token + ".ics")
                .build()
                .toUriString());
    }

    @Needs(Permission.OWN_ACCOUNT)
    @PostMapping("/account/calendar-feed/end")
    Page end(CurrentUser user) {
        feeds.revoke(user);
        return Page.redirect(PAGE).saying("notice.feed-ended");
    }

    private ReminderChoicePage page(CurrentUser user, Preference chosen) {
        return new ReminderChoicePage(
                chosen,
                rules.today(user),
                preferences.hasMail(),
                feeds.since(user).orElse(null),
                reminders.trouble(user).orElse(null),
                user.authority().behalf() != null);
    }

    /** What is chosen on the page. */
    record Choice(
            @Nullable Boolean single,
            @Nullable String mail,
            @Nullable String language,
            @Nullable Integer seen) {
        /** What is wanted now; an address that was confirmed before stays so. */
        Preference wanted(Preference before) {
            String to = mail == null ? "" : mail.strip();
            return new Preference(
                    single != null && single,
                    to,
                    before.confirmed() && to.equals(before.mail()),
                    Objects.requireNonNullElse(language, "zh"),
                    seen == null ? 0 : seen);
        }
    }
}
