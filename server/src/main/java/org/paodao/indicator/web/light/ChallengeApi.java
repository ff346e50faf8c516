package org.paodao.indicator.web.light;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Goal;
import org.paodao.indicator.light.Challenge;
import org.paodao.indicator.light.Challenges;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about lights for other programs. */
@RestController
@RequestMapping("/api/v1/light-questions")
@Tag(name = "light questions", description = "Units question their lights, the office answers and closes")
class ChallengeApi {
    private final Challenges challenges;

    ChallengeApi(Challenges challenges) {
        this.challenges = challenges;
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping
    @Operation(summary = "The questions about an indicator's lights, or all; newest first")
    List<Challenge> all(
            @Parameter(hidden = true) CurrentUser user, @RequestParam(required = false) @Nullable String indicator) {
        return challenges.of(user, indicator);
    }

    @Needs(Permission.INDICATOR_READ)
    @PostMapping
    @Operation(summary = "Question a light of one's unit")
    Asked ask(@Parameter(hidden = true) CurrentUser user, @RequestBody Question question) {
        return new Asked(challenges.ask(
                user,
                new Challenges.Asked(
                        LightApi.text(question.indicator()),
                        question.unit() == null ? Goal.WHOLE : question.unit(),
                        LightApi.read(question.period()),
                        LightApi.text(question.text()))));
    }

    @Needs(Permission.INDICATOR_READ)
    @PostMapping("/{id}/notes")
    @Operation(summary = "Answer for the office, or say more for the unit")
    void say(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Said said) {
        challenges.say(user, id, said.seen(), LightApi.text(said.text()));
    }

    @Needs(Permission.VALUE_CHECK)
    @PostMapping("/{id}/close")
    @Operation(summary = "Close a question that was answered")
    void close(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Seen seen) {
        challenges.close(user, id, seen.seen());
    }

    @Needs(Permission.INDICATOR_READ)
    @PostMapping("/{id}/known")
    @Operation(summary = "Take note of the answer to one's own question")
    void know(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        challenges.know(user, id);
    }

    /** A question; without a unit about the jurisdiction as a whole. */
    record Question(
            @Nullable String indicator,
            @Nullable UUID unit,
            @Nullable String period,
            @Nullable String text) {}

    /** Its id. */
    record Asked(UUID id) {}

    /** What is said; seen is the version of the question that was seen. */
    record Said(int seen, @Nullable String text) {}

    /** The version of the question that was seen. */
    record Seen(int seen) {}
}
