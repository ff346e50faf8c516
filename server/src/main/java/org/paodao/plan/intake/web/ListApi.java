package org.paodao.plan.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.ListKind;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.PlanRef;
import org.paodao.plan.intake.ListImports;
import org.paodao.plan.intake.ListPreview;
import org.paodao.plan.intake.UnitDecision;
import org.paodao.plan.intake.Upload;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Annex lists into a plan, for programs: upload, look at every problem, confirm. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/lists")
@Tag(
        name = "lists",
        description =
                "An annex list (Excel or CSV) goes into a plan in two steps: a preview that names every problem by"
                        + " sheet and cell and writes nothing, then a confirmation that imports all rows or none.")
class ListApi {
    private static final String KINDS = "outcomes, works, reforms, indicators or tasks";

    private final ListImports imports;
    private final MessageSource messages;

    ListApi(ListImports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @Operation(summary = "Upload a list file and see what importing it would do; nothing is written into the plan")
    @ApiResponse(responseCode = "201", description = "The file is kept; the answer is its preview")
    @ApiResponse(responseCode = "422", description = "The file cannot be read as a list")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ListAnswer> upload(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable @Parameter(description = "id or address of the plan", example = "2023") String plan,
            @RequestParam @Parameter(description = KINDS, example = "works") String kind,
            @RequestParam MultipartFile file,
            @Parameter(hidden = true) Locale locale)
            throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        ListKind which = kind(kind);
        UUID id = imports.store(user, plan, which, Upload.file(name, "", file.getBytes()));
        return ResponseEntity.created(URI.create("/api/v1/plans/%s/lists/%s?kind=%s".formatted(plan, id, kind)))
                .body(ListAnswer.of(imports.preview(user, plan, id, which), messages, locale));
    }

    @Operation(
            summary = "The preview of an uploaded list against the plan as it is now",
            description = "With the version of an earlier preview, the answer also says what is different since.")
    @Needs(Permission.PLAN_IMPORT)
    @GetMapping("/{file}")
    ListAnswer preview(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable UUID file,
            Look look,
            @Parameter(hidden = true) Locale locale) {
        int seen = look.seen() == null ? 0 : look.seen();
        return ListAnswer.of(imports.preview(user, plan, file, kind(look.kind()), seen), messages, locale);
    }

    @Operation(
            summary = "Import an uploaded list as the plan's next version, all rows or none",
            description = "Sent again with the same requestKey, it answers with the version that was made.")
    @ApiResponse(responseCode = "200", description = "The version that was made")
    @ApiResponse(responseCode = "409", description = "The plan has changed since the preview; nothing was written")
    @ApiResponse(
            responseCode = "422",
            description = "A bad row is neither mended nor dropped, or a unit is not settled; nothing was written")
    @Needs(Permission.PLAN_IMPORT)
    @PostMapping("/{file}/confirm")
    PlanRef confirm(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable UUID file,
            @RequestBody ListChoice chosen) {
        return imports.apply(user, plan, file, kind(chosen.kind()), chosen.choice());
    }

    private static ListKind kind(@Nullable String word) {
        try {
            return ListKind.valueOf(String.valueOf(word).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("kind", "planimport.list-kind");
        }
    }

    /**
     * @param kind what the list holds
     * @param seen the plan's version that an earlier preview showed
     */
    record Look(@Nullable String kind, @Nullable Integer seen) {}

    /**
     * @param kind what the list holds
     * @param version the plan's version that the preview showed
     * @param requestKey the sender's name for this request, so that it is done once
     * @param dropBad whether rows with errors are left out; otherwise one of them stops the whole list
     * @param update whether items that the plan has are amended; otherwise they stay as they are
     * @param units what printed unit names mean that the organisation does not know
     */
    @Schema(example = """
            {"kind": "works", "version": 1, "requestKey": "2023-works-1", "dropBad": false, "update": false,
             "units": {"区交通局": {"means": "0198c5a0-7c1e-7d2b-9f0a-3b5a6f1e2d4c", "remember": true},
                       "区示例中心": {"means": "new"}, "各村": {"means": "collective"}}}""")
    record ListChoice(
            @Nullable String kind,
            int version,
            @Nullable String requestKey,
            @Nullable Boolean dropBad,
            @Nullable Boolean update,
            @Nullable Map<String, Meaning> units) {
        ListPreview.Choice choice() {
            Map<String, UnitDecision> decisions = new TreeMap<>();
            if (units != null) {
                units.forEach((name, meaning) -> decisions.put(name, meaning.decision(name)));
            }
            return new ListPreview.Choice(
                    version, Boolean.TRUE.equals(dropBad), Boolean.TRUE.equals(update), decisions, requestKey);
        }
    }

    /**
     * What a printed name means.
     *
     * @param means a unit's id, {@code new} or {@code collective}
     * @param remember whether the printed name becomes another name of the unit
     */
    @Schema(name = "UnitMeaning")
    record Meaning(@Nullable String means, @Nullable Boolean remember) {
        UnitDecision decision(String printed) {
            return ReviewEdits.decision(String.valueOf(means), printed, Boolean.TRUE.equals(remember));
        }
    }
}
