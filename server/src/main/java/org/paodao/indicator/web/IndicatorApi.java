package org.paodao.indicator.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Draft;
import org.paodao.indicator.Edition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.PrintedTarget;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemDifference;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicator system for other programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "indicators", description = "Definitions, targets and editions of the indicator system")
class IndicatorApi {
    /** In place of a kind of target: the printed words say it. */
    private static final String READ = "READ";

    private final Indicators indicators;
    private final SystemPublishing publishing;

    IndicatorApi(Indicators indicators, SystemPublishing publishing) {
        this.indicators = indicators;
        this.publishing = publishing;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators")
    @Operation(summary = "The indicators of an edition, of the newest without one")
    IndicatorSystem system(
            @Parameter(hidden = true) CurrentUser user, @RequestParam(required = false) @Nullable Integer edition) {
        return edition == null ? indicators.system(user) : indicators.system(user, edition);
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{code}")
    @Operation(summary = "One indicator as the newest edition has it")
    Indicator one(@Parameter(hidden = true) CurrentUser user, @PathVariable String code) {
        return indicators.system(user).coded(code).orElseThrow(() -> Refusal.notFound("indicator.unknown", code));
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicator-editions")
    @Operation(summary = "The editions, newest first")
    List<Edition> editions(@Parameter(hidden = true) CurrentUser user) {
        return indicators.editions(user);
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicator-editions/{from}/changes/{to}")
    @Operation(summary = "What changed from one edition to another")
    List<SystemDifference> changes(
            @Parameter(hidden = true) CurrentUser user, @PathVariable int from, @PathVariable int to) {
        return SystemDifference.between(indicators.system(user, from), indicators.system(user, to));
    }

    @Needs(Permission.INDICATOR_EDIT)
    @GetMapping("/indicator-drafts")
    @Operation(summary = "What the next edition will say")
    List<Draft> draft(@Parameter(hidden = true) CurrentUser user) {
        return indicators.draft(user);
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PutMapping("/indicator-drafts/{code}")
    @Operation(
            summary = "Say what the next edition will say of an indicator",
            description =
                    "seen is the version of its draft that you saw; 0 when there was none. Without content the next edition drops it; "
                            + "with what the newest edition says already no draft is left. "
                            + "A goal whose kind is READ is read from its printed words, such as ≥6.5% or 与GDP同步, and needs no terms.")
    void put(@Parameter(hidden = true) CurrentUser user, @PathVariable String code, @RequestBody Said said) {
        if (said.content() == null) {
            indicators.drop(user, code, said.seen());
        } else {
            indicators.put(user, code, read(user, said.content()), said.seen());
        }
    }

    /** With the goals that only have their printed words read. */
    private Indicator.Content read(CurrentUser user, Indicator.Content said) {
        if (said.goals().stream().noneMatch(goal -> goal.kind().equals(READ))) {
            return said;
        }
        IndicatorSystem system = indicators.system(user);
        var measured = PrintedTarget.Measured.of(said.definition());
        List<Goal> goals = said.goals().stream()
                .map(goal -> goal.kind().equals(READ) ? PrintedTarget.readAgain(goal, measured, system::meant) : goal)
                .toList();
        return new Indicator.Content(said.planItem(), said.definition(), goals);
    }

    @Needs(Permission.INDICATOR_EDIT)
    @DeleteMapping("/indicator-drafts/{code}")
    @Operation(summary = "Leave an indicator as it is")
    void leave(@Parameter(hidden = true) CurrentUser user, @PathVariable String code, @RequestParam int seen) {
        indicators.leave(user, code, seen);
    }

    @Needs(Permission.INDICATOR_EDIT)
    @PostMapping("/indicator-editions")
    @Operation(summary = "Publish the draft as the next edition; the same request key twice publishes once")
    Published publish(@Parameter(hidden = true) CurrentUser user, @RequestBody Wish wish) {
        if (wish.requestKey() == null || wish.requestKey().isBlank()) {
            throw Refusal.invalid("requestKey", "indicator.request-key");
        }
        if (wish.holdsFrom() == null) {
            throw Refusal.invalid("holdsFrom", "indicator.day");
        }
        String reason = wish.reason() == null ? "" : wish.reason().strip();
        return new Published(publishing.publish(user, new Publishing(wish.requestKey(), reason, wish.holdsFrom())));
    }

    /** What an edition is to say of an indicator. */
    record Said(Indicator.@Nullable Content content, int seen) {}

    /**
     * The wish to publish the draft.
     *
     * @param requestKey your own key for this wish; sent again, it publishes nothing more
     * @param holdsFrom the first day whose figures are judged by the edition
     */
    record Wish(
            @Nullable String requestKey,
            @Nullable String reason,
            @Nullable LocalDate holdsFrom) {}

    /** The number of the edition that came out. */
    record Published(int edition) {}
}
