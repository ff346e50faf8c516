package org.paodao.appraisal.web.scheme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.GuardDecision;
import org.paodao.appraisal.scheme.NewScheme;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemeDesk;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.SchemeExample;
import org.paodao.appraisal.scheme.SchemeJson;
import org.paodao.appraisal.scheme.SchemeLine;
import org.paodao.appraisal.scheme.SchemeLists;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Schemes and their drafts for other programs, under the same rules as the pages; {@link SchemeEditionApi} has what is published. */
@RestController
@RequestMapping(SchemeApi.SCHEMES)
@Tag(name = "appraisal-schemes", description = "Schemes of the appraisal: drafts, checks, editions")
class SchemeApi {
    static final String SCHEMES = "/api/v1/appraisals/schemes";

    private final SchemeLists lists;
    private final Schemes schemes;
    private final SchemeDesk desk;

    SchemeApi(SchemeLists lists, Schemes schemes, SchemeDesk desk) {
        this.lists = lists;
        this.schemes = schemes;
        this.desk = desk;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    @Operation(summary = "The schemes", description = "Those without an edition only for who writes schemes.")
    List<SchemeLine> all(@Parameter(hidden = true) CurrentUser user) {
        return lists.all(user);
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping
    @Operation(summary = "Found a scheme", description = "begin is the word of an example, or left out.")
    Drafted found(@Parameter(hidden = true) CurrentUser user, @RequestBody Founded wish) {
        SchemeBody begin = SchemeExample.all().stream()
                .filter(example -> example.word().equals(wish.begin()))
                .map(SchemeExample::body)
                .findFirst()
                .orElseGet(SchemeBody::empty);
        return draft(user, schemes.found(user, new NewScheme(text(wish.code()), text(wish.name()), begin)));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/{id}/draft")
    @Operation(
            summary = "The draft of a scheme",
            description = "Where none was begun, what it would begin with; its version is 0 then.")
    Drafted draft(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return Drafted.of(schemes.beginning(user, id));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PutMapping("/{id}/draft")
    @Operation(
            summary = "Make the draft another",
            description =
                    "seen is the version that you saw. What rules forbid needs an entry in decisions at its code.")
    Drafted put(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Put wish) {
        schemes.head(user, id);
        JsonNode body = wish.body();
        if (body == null) {
            throw Refusal.invalid("body", "appraisalscheme.json-missing", "body");
        }
        int seen = wish.seen() == null ? 0 : wish.seen();
        desk.replace(user, id, seen, SchemeJson.read(body.toString()), wish.answers());
        return draft(user, id);
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** A scheme to be founded. */
    record Founded(
            @Nullable String code,
            @Nullable String name,
            @Nullable String begin) {}

    /** A draft to be. */
    record Put(
            @Nullable Integer seen,
            @Nullable JsonNode body,
            @Nullable Map<String, Answer> decisions) {

        Map<String, GuardDecision.Wish> answers() {
            Map<String, GuardDecision.Wish> answers = new HashMap<>();
            Optional.ofNullable(decisions)
                    .orElse(Map.of())
                    .forEach((place, answer) -> answers.put(
                            place,
                            new GuardDecision.Wish(
                                    Optional.ofNullable(answer.verdict()).orElse(GuardDecision.Verdict.WITHDRAWN),
                                    text(answer.reason()))));
            return answers;
        }
    }

    /** What is decided where a rule forbids it. */
    record Answer(
            GuardDecision.@Nullable Verdict verdict,
            @Nullable String reason) {}

    /** A draft as programs see it. */
    record Drafted(UUID id, int version, JsonNode body) {
        static Drafted of(SchemeDraft draft) {
            return new Drafted(draft.head().id(), draft.version(), SchemeJson.tree(draft.body()));
        }
    }
}
