package org.paodao.appraisal.web.appeal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.appeal.Moved;
import org.paodao.appraisal.appeal.Publicity;
import org.paodao.appraisal.appeal.PublicityView;
import org.paodao.appraisal.appeal.PublicityViews;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of results to everybody, for programs. */
@RestController
@RequestMapping("/api/v1/appraisals/{id}/publicity")
@Tag(name = "appraisal publicity")
class PublicityApi {
    private final PublicityViews views;
    private final Publicity publicity;

    PublicityApi(PublicityViews views, Publicity publicity) {
        this.views = views;
        this.publicity = publicity;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    @Operation(summary = "How far the results are on their way, and what rulings have moved")
    State one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        PublicityView view = views.of(user, id);
        boolean shown = view.round().stage().toUnits();
        return new State(
                view.round().stage().word(),
                view.run(),
                shown ? view.days().window().from() : null,
                shown ? view.days().window().until() : null,
                view.open().size(),
                view.after().look().due().size(),
                view.after().moved().stream()
                        .filter(Moved::isOther)
                        .map(PublicityApi::line)
                        .toList(),
                view.round().version());
    }

    private static Line line(Moved moved) {
        return new Line(
                moved.after().member().unit(),
                moved.before().total(),
                moved.after().total(),
                moved.before().rank().place(),
                moved.after().rank().place(),
                moved.changes());
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping
    @Operation(
            summary = "Take the next step",
            description =
                    "step is show, end, again (with a reason and a requestKey), show-again or publish. seen is the version that you"
                            + " saw. Nothing is published while an appeal waits for its ruling, or before those whom rulings on"
                            + " others have touched have looked again.")
    State step(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @RequestBody AppealJson.PublicityStep step) {
        views.of(user, id);
        switch (Objects.requireNonNullElse(step.step(), "")) {
            case "show" -> publicity.show(user, id, step.seen());
            case "show-again" -> publicity.showAgain(user, id, step.seen());
            case "end" -> publicity.end(user, id, step.seen());
            case "publish" -> publicity.publish(user, id, step.seen());
            case "again" ->
                publicity.again(
                        user,
                        id,
                        new Publicity.Form(
                                Objects.requireNonNullElse(step.reason(), ""),
                                Objects.requireNonNullElse(step.requestKey(), "")));
            default -> throw Refusal.invalid("step", "appraisalappeal.step-unknown");
        }
        return one(user, id);
    }

    /**
     * How far it is.
     *
     * @param open appeals that wait; 0 for those who do not see all
     * @param toLookAgain units that have to look again before anything is published; 0 for those who do not see all
     */
    record State(
            String stage,
            @Nullable Integer run,
            @Nullable LocalDate shownOn,
            @Nullable LocalDate until,
            int open,
            int toLookAgain,
            List<Line> moved,
            int version) {}

    /** A unit before and after. */
    record Line(
            String unit,
            BigDecimal totalBefore,
            BigDecimal total,
            @Nullable Integer placeBefore,
            @Nullable Integer place,
            List<Moved.Change> changes) {}
}
