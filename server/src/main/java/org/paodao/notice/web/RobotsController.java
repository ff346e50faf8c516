package org.paodao.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.notice.ReminderChoices;
import org.paodao.notice.Reminders;
import org.paodao.notice.Robot;
import org.paodao.notice.Robots;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.ui.Page;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the office sets up the channels out of the house, and sees what does not get out. */
@Controller
@RequestMapping("/settings/robots")
class RobotsController {
    private static final String PAGE = "/settings/robots";

    private final Robots robots;
    private final Reminders reminders;
    private final ReminderChoices preferences;
    private final Organization organization;
    private final MessageSource messages;

    RobotsController(
            Robots robots,
            Reminders reminders,
            ReminderChoices preferences,
            Organization organization,
            MessageSource messages) {
        this.robots = robots;
        this.reminders = reminders;
        this.preferences = preferences;
        this.organization = organization;
        this.messages = messages;
    }

    @Needs(Permission.NOTICE_MANAGE)
    @GetMapping
    Page page(CurrentUser user) {
        return page(user, RobotForm.EMPTY);
    }

    @Needs(Permission.NOTICE_MANAGE)
    @PostMapping
    Page add(CurrentUser user, RobotForm form) {
        return Page.orAgain(
                () -> {
                    robots.add(
                            user,
                            new Robots.Wanted(
                                    RobotForm.get(form.name()),
                                    RobotForm.get(form.address()),
                                    RobotForm.get(form.secret()),
                                    unit(user, RobotForm.get(form.unit()))));
                    return Page.redirect(PAGE).saying("notice.robot-added");
                },
                () -> page(user, form));
    }

    private @Nullable UUID unit(CurrentUser user, String name) {
        return name.isEmpty()
                ? null
                : organization
                        .named(user, name)
                        .map(Unit::id)
                        .orElseThrow(() -> Refusal.invalid("unit", "notice.unit-unknown", name));
    }

    @Needs(Permission.NOTICE_MANAGE)
    @PostMapping("/{robot}/turn")
    Page turn(CurrentUser user, @PathVariable UUID robot, @RequestParam boolean working, @RequestParam int seen) {
        robots.turn(user, robot, working, seen);
        return Page.redirect(PAGE).saying(working ? "notice.robot-on" : "notice.robot-off");
    }

    @Needs(Permission.NOTICE_MANAGE)
    @PostMapping("/{robot}/probe")
    Page probe(CurrentUser user, @PathVariable UUID robot) {
        return Page.orAgain(
                () -> {
                    robots.probe(
                            user,
                            robot,
                            messages.getMessage("notice.robot.probe-text", null, LocaleContextHolder.getLocale()));
                    return Page.redirect(PAGE).saying("notice.robot-probed");
                },
                () -> page(user, RobotForm.EMPTY));
    }

    private RobotsPage page(CurrentUser user, RobotForm form) {
        List<Robot> all = robots.all(user);
        return new RobotsPage(
                preferences.hasMail(),
                robots.hosts(),
                all,
                organization.names(
                        user,
                        all.stream().map(Robot::unit).filter(Objects::nonNull).collect(Collectors.toSet())),
                reminders.troubled(user),
                form);
    }
}
