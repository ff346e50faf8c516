package org.paodao.plan.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Header.DateRole;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ImportLine;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.ReviewEdit;
import org.paodao.plan.intake.ReviewFact;
import org.paodao.plan.intake.ReviewHeader;
import org.paodao.plan.intake.Settlement;
import org.paodao.plan.intake.UnitDecision;
import org.paodao.plan.intake.web.DraftApi.Edited;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Edits of what an import's draft holds besides its items. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
@Tag(name = "drafts")
class DraftPartsApi {
    private final Imports imports;

    DraftPartsApi(Imports imports) {
        this.imports = imports;
    }

    @Operation(
            summary =
                    "Write the header anew: title, numbers, issuer, publisher, dates by their role, publicity, addressees",
            description = "A member that is left out stays; an empty text clears it.")
    @Needs(Permission.PLAN_IMPORT)
    @PatchMapping("/header")
    Edited header(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody HeaderInput input) {
        ReviewHeader held = imports.draft(user, id).review().header();
        return change(user, id, input.version(), input.over(held));
    }

    @Operation(summary = "Decide what printed unit names mean")
    @Needs(Permission.PLAN_IMPORT)
    @PutMapping("/units")
    Edited units(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Deciding deciding) {
        Map<String, UnitDecision> decisions = new TreeMap<>();
        deciding.units().forEach((name, meaning) -> decisions.put(name, meaning.decision(name)));
        return change(user, id, deciding.version(), new ReviewEdit.DecideUnits(decisions));
    }

    @Operation(summary = "Settle a point of the reconciliation, or leave it open with a note")
    @Needs(Permission.PLAN_IMPORT)
    @PutMapping("/points")
    Edited point(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Settling settling) {
        String note = settling.note();
        if (note == null || note.isBlank()) {
            throw Refusal.invalid("note", "planimport.note-missing");
        }
        var settlement = new Settlement(settling.settled(), note.strip());
        return change(user, id, settling.version(), new ReviewEdit.Settle(settling.point(), settlement));
    }

    @Operation(summary = "Say what kind those items are of which nobody said it")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/kinds")
    Edited kinds(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Naming naming) {
        if (naming.kind() == null || naming.kind().isBlank()) {
            throw Refusal.invalid("kind", "planimport.input-invalid", "");
        }
        return change(
                user,
                id,
                naming.version(),
                new ReviewEdit.NameKind(naming.kind().strip(), naming.section()));
    }

    @Operation(summary = "Make the points under a heading such as 保障措施 the plan's guarantees")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/guarantees")
    Edited guarantees(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody Guaranteeing guaranteeing) {
        return change(
                user,
                id,
                guaranteeing.version(),
                new ReviewEdit.TakeGuarantees(Objects.requireNonNullElse(guaranteeing.section(), "")));
    }

    @Operation(summary = "Work on a document as a plan although the reader says it is none")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/open-as-plan")
    Edited open(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @RequestBody DraftApi.Seen seen) {
        return change(user, id, seen.version(), new ReviewEdit.OpenAsPlan());
    }

    @Operation(summary = "Give an import up; its file and history stay")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/discard")
    ImportLine discard(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID id) {
        imports.discard(user, id);
        return imports.line(user, id);
    }

    private Edited change(CurrentUser user, UUID id, int version, ReviewEdit edit) {
        return Edited.of(imports.change(user, id, version, edit));
    }

    /** @param section id of the heading */
    @Schema(example = """
            {"version": 3, "section": "s11"}""")
    record Guaranteeing(int version, @Nullable String section) {}

    /** The header as a program writes it. */
    @Schema(example = """
            {"version": 3, "title": "示例区2023年工作要点", "documentNumber": "示发〔2023〕1号",
             "dates": {"WRITTEN": "2023-07-08", "PUBLISHED": "2023-07-25"}}""")
    record HeaderInput(
            int version,
            @Nullable String title,
            @Nullable String indexNumber,
            @Nullable String documentNumber,
            @Nullable String issuer,
            @Nullable String publisher,
            @Nullable Map<DateRole, LocalDate> dates,
            @Nullable String publicity,
            @Nullable List<String> addressees) {
        ReviewEdit.Head over(ReviewHeader held) {
            return new ReviewEdit.Head(
                    said(title, held.title()),
                    said(indexNumber, held.indexNumber()),
                    said(documentNumber, held.documentNumber()),
                    said(issuer, held.issuer()),
                    said(publisher, held.publisher()),
                    dates == null ? datesOf(held) : dates,
                    said(publicity, held.publicity()),
                    addressees == null
                            ? held.addressees().stream().map(ReviewFact::value).toList()
                            : addressees);
        }

        private static @Nullable String said(@Nullable String now, @Nullable ReviewFact<String> held) {
            return now != null || held == null ? now : held.value();
        }

        private static Map<DateRole, LocalDate> datesOf(ReviewHeader held) {
            Map<DateRole, LocalDate> dates = new EnumMap<>(DateRole.class);
            held.dates()
                    .forEach(fact ->
                            dates.putIfAbsent(fact.value().role(), fact.value().date()));
            return dates;
        }
    }

    /** @param units by printed name */
    @Schema(example = "{\"version\": 3, \"units\": {\"区示例中心\": {\"means\": \"new\", \"remember\": false}}}")
    record Deciding(int version, Map<String, ListApi.Meaning> units) {}

    /** @param point the point's key */
    @Schema(example = "{\"version\": 3, \"point\": \"issuer\", \"settled\": true, \"note\": \"由办公室代章\"}")
    record Settling(
            int version,
            String point,
            boolean settled,
            @Nullable String note) {}

    /**
     * What kind items are.
     *
     * @param kind as the document calls it
     * @param section id of the heading they stand under; left out for the whole document
     */
    record Naming(
            int version, @Nullable String kind, @Nullable String section) {}
}
