package org.paodao.supervision.web.matter;

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
import org.paodao.supervision.Happened;
import org.paodao.supervision.Matter;
import org.paodao.supervision.MatterFiles;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.MatterView;
import org.paodao.supervision.MatterViews;
import org.paodao.supervision.Party;
import org.paodao.supervision.Suggestion;
import org.paodao.supervision.Supervision;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.supervision.clock.Day;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Matters for other programs, under the same rules as the pages. */
@RestController
@RequestMapping("/api/v1/matters")
@Tag(name = "matters", description = "Matters under supervision: registered, assigned, answered, reviewed, closed")
class MatterApi {
    private static final int PAGE = 100;

    private final MatterLists lists;
    private final MatterViews views;
    private final Supervision supervision;
    private final StepDesk desk;
    private final MatterAround around;

    MatterApi(MatterLists lists, MatterViews views, Supervision supervision, StepDesk desk, MatterAround around) {
        this.lists = lists;
        this.views = views;
        this.supervision = supervision;
        this.desk = desk;
        this.around = around;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping
    @Operation(
            summary = "Matters page by page, newest first or by the last day to answer",
            description =
                    "stage is the word of a stage, open or over; lead the name of a unit; mark late or redone; order newest or"
                            + " due. next is the value of after for the page that follows.")
    Listed all(@Parameter(hidden = true) CurrentUser user, MatterQuery query) {
        MatterLists.Slice slice = lists.slice(user, query.filter(around.unit(user, query.lead())), query.order(PAGE));
        return new Listed(
                slice.lines(), slice.next() == null ? null : slice.next().text());
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/{id}")
    @Operation(
            summary =
                    "A matter with its parties, its files, its clock day by day and what happened, as far as you may read it")
    Told one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return Told.of(views.one(user, id));
    }

    @Needs(Permission.MATTER_MANAGE)
    @PostMapping
    @Operation(
            summary = "Register a matter",
            description =
                    "Sent again with the same requestKey it is registered once. plan and item are addresses, such as 2026 and"
                            + " outcomes/3.")
    Told register(@Parameter(hidden = true) CurrentUser user, @RequestBody MatterForm form) {
        around.checkLeader(user, form.leader());
        return one(user, supervision.register(user, form.wish(around.item(user, form))));
    }

    @Needs({Permission.MATTER_MANAGE, Permission.MATTER_ANSWER, Permission.MATTER_APPROVE, Permission.MATTER_DECIDE})
    @PostMapping("/{id}/steps")
    @Operation(
            summary = "Take a step with a matter",
            description =
                    "For whoever supervises: propose, approve, refuse, assign, split, merge, transfer, withdraw, urge, grant,"
                            + " decline, settle, accept, send-back, archive. For the units: sign, sign-part, note, note-part, continue, ask,"
                            + " dispute, answer, let-go, hand-back. For the leader: release, instruct. seen is the version that you saw.")
    Told step(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody StepForm form) {
        desk.take(user, views.one(user, id).matter(), form);
        return one(user, id);
    }

    /** A page of matters. */
    record Listed(List<MatterLine> matters, @Nullable String next) {}

    /**
     * A matter as programs see it.
     *
     * @param suggestion who is to do what; only for those who see the whole
     * @param days every day of its clock
     */
    record Told(
            UUID id,
            String number,
            Matter.Subject subject,
            String stage,
            @Nullable String why,
            @Nullable Suggestion suggestion,
            @Nullable LocalDate due,
            @Nullable ClockLight light,
            String answer,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate closedOn,
            int redone,
            int version,
            List<Party> parties,
            List<Happened> happened,
            List<MatterFiles.Beside> files,
            List<Day> days) {
        static Told of(MatterView view) {
            Matter matter = view.matter();
            boolean whole = view.rights().whole();
            return new Told(
                    matter.id(),
                    matter.number(),
                    matter.subject(),
                    matter.stage().word(),
                    whole ? matter.stage().why() : null,
                    whole ? matter.suggestion() : null,
                    matter.term() == null ? null : matter.term().due(),
                    view.clock().light(),
                    view.answer(),
                    matter.result().answeredOn(),
                    matter.result().closedOn(),
                    matter.result().redone(),
                    matter.version(),
                    view.parties(),
                    view.happened(),
                    view.files(),
                    view.clock().days());
        }
    }
}
