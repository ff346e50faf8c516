package org.paodao.appraisal.web.scheme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.SchemeChecking;
import org.paodao.appraisal.scheme.SchemeEdition;
import org.paodao.appraisal.scheme.SchemeFinding;
import org.paodao.appraisal.scheme.SchemeHead;
import org.paodao.appraisal.scheme.SchemeJson;
import org.paodao.appraisal.scheme.SchemePublisher;
import org.paodao.appraisal.scheme.SchemePublishing;
import org.paodao.appraisal.scheme.Schemes;
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
import tools.jackson.databind.JsonNode;

/** Checking and publishing schemes, and their editions, for other programs. */
@RestController
@RequestMapping(SchemeApi.SCHEMES + "/{id}")
@Tag(name = "appraisal-schemes", description = "Schemes of the appraisal: drafts, checks, editions")
class SchemeEditionApi {
    private final Schemes schemes;
    private final SchemeChecking checking;
    private final SchemePublisher publisher;

    SchemeEditionApi(Schemes schemes, SchemeChecking checking, SchemePublisher publisher) {
        this.schemes = schemes;
        this.checking = checking;
        this.publisher = publisher;
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping
    @Operation(summary = "A scheme with its editions")
    Told one(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return new Told(
                schemes.head(user, id),
                schemes.editions(user, id).stream()
                        .map(edition -> new Line(edition.number(), edition.validity(), edition.published()))
                        .toList());
    }

    @Needs(Permission.APPRAISAL_READ)
    @GetMapping("/editions/{number}")
    @Operation(summary = "An edition", description = "print is the SHA-256 of the canonical text.")
    Whole edition(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @PathVariable int number) {
        SchemeEdition edition = schemes.edition(user, id, number);
        return new Whole(new Line(number, edition.validity(), edition.published()), SchemeJson.tree(edition.body()));
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/check")
    @Operation(summary = "What stands against the draft", description = "Errors first; with none it can be published.")
    List<SchemeFinding> check(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        return checking.findings(user, id, schemes.beginning(user, id).body());
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @PostMapping("/publish")
    @Operation(summary = "Publish the draft", description = "Sent again with the same requestKey it is published once.")
    Whole publish(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Wish wish) {
        schemes.head(user, id);
        LocalDate from = wish.from();
        String key = wish.requestKey();
        if (from == null) {
            throw Refusal.invalid("from", "appraisalscheme.day");
        }
        if (key == null || key.isBlank()) {
            throw Refusal.invalid("requestKey", "appraisalscheme.line", 100);
        }
        int seen = wish.seen() == null ? 0 : wish.seen();
        String reason = wish.reason() == null ? "" : wish.reason();
        int number = publisher.publish(user, id, new SchemePublishing(key, seen, from, wish.until(), reason));
        return edition(user, id, number);
    }

    /** A draft to be published. */
    record Wish(
            @Nullable String requestKey,
            @Nullable Integer seen,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    /** A scheme as programs see it. */
    record Told(SchemeHead scheme, List<Line> editions) {}

    /** An edition without what it says. */
    record Line(int number, SchemeEdition.Validity validity, SchemeEdition.Published published) {}

    /** An edition with what it says. */
    record Whole(Line edition, JsonNode body) {}
}
