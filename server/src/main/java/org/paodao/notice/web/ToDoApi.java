package org.paodao.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.ToDo;
import org.paodao.notice.LateUnit;
import org.paodao.notice.LateWork;
import org.paodao.notice.Workbench;
import org.paodao.ui.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits, for other programs. */
@Tag(name = "Workbench")
@RestController
@RequestMapping("/api/v1")
class ToDoApi {
    private final Workbench workbench;
    private final LateWork late;
    private final MessageSource messages;
    private final Clock clock;

    ToDoApi(Workbench workbench, LateWork late, MessageSource messages, Clock clock) {
        this.workbench = workbench;
        this.late = late;
        this.messages = messages;
        this.clock = clock;
    }

    @Operation(summary = "What the account behind the token must do now, what is late first")
    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/to-dos")
    List<Line> now(
            @Parameter(hidden = true) CurrentUser user, @RequestParam(required = false) ToDo.@Nullable Kind kind) {
        return workbench.now(user, kind).lines().stream()
                .map(line -> line(line.toDo(), line.lateDays()))
                .toList();
    }

    @Operation(summary = "What is late, by unit, the one with the oldest first")
    @Needs(Permission.NOTICE_MANAGE)
    @GetMapping("/late-work")
    List<Unit> late(@Parameter(hidden = true) CurrentUser user) {
        return late.units(user).stream().map(this::unit).toList();
    }

    private Unit unit(LateUnit unit) {
        return new Unit(
                unit.unit(),
                unit.name(),
                unit.lines().stream()
                        .map(line -> line(line.toDo(), line.lateDays()))
                        .toList());
    }

    @Operation(summary = "Remind a unit of one thing that is late, or of all; of each at most once a day")
    @Needs(Permission.NOTICE_MANAGE)
    @PostMapping("/late-work/calls")
    Called call(@Parameter(hidden = true) CurrentUser user, @RequestBody Call call) {
        UUID unit = call.unit();
        if (unit == null) {
            throw Refusal.invalid("unit", "notice.unit-missing");
        }
        return new Called(late.call(user, unit, call.thing()));
    }

    private Line line(ToDo toDo, int lateDays) {
        var words = new Words(messages, LocaleContextHolder.getLocale(), clock.getZone());
        return new Line(
                toDo.thing(),
                toDo.kind(),
                words.msg(
                        "todo." + toDo.text(),
                        toDo.words().stream().map(words::withDates).toArray()),
                toDo.address(),
                toDo.unit(),
                toDo.opens(),
                toDo.due(),
                lateDays);
    }

    /**
     * Something to do.
     *
     * @param thing what it is about; the same as long as it waits
     * @param what a sentence
     * @param address page where it is done
     * @param unit whose affair it is; null when it is the office's
     * @param lateDays working days since its due day
     */
    record Line(
            String thing,
            ToDo.Kind kind,
            String what,
            String address,
            @Nullable UUID unit,
            LocalDate opens,
            @Nullable LocalDate due,
            int lateDays) {}

    /** A unit with what is late. */
    record Unit(UUID unit, String name, List<Line> late) {}

    /**
     * A call.
     *
     * @param thing of what; all that is late if missing
     */
    record Call(@Nullable UUID unit, @Nullable String thing) {}

    /** How many messages were written. */
    record Called(int messages) {}
}
