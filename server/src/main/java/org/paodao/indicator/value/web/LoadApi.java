package org.paodao.indicator.value.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.FileLoads;
import org.paodao.indicator.value.LoadReading;
import org.paodao.indicator.value.LoadWarnings;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Speech;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files of figures, for other programs: sent, looked at cell by cell, taken as a whole. */
@RestController
@RequestMapping("/api/v1/indicator-loads")
@Tag(
        name = "indicator-loads",
        description = "Excel and CSV files of figures: looked at cell by cell, then taken, all or none")
class LoadApi {
    private final FileLoads loads;
    private final LoadWarnings warnings;
    private final Speech speech;

    LoadApi(FileLoads loads, LoadWarnings warnings, Speech speech) {
        this.loads = loads;
        this.warnings = warnings;
        this.speech = speech;
    }

    @Operation(
            summary = "Send a file; it is looked at by a job, ask for it until its state is CHECKED or REFUSED",
            description = "xlsx, xls or csv of at most 50 MB, as the template has it or as the profile says.")
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<LoadShown.Line> send(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String profile)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "" : requireNonNullElse(file.getOriginalFilename(), "");
        UUID load = loads.start(user, name, content, profile);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/indicator-loads/" + load))
                .body(LoadShown.Line.of(loads.one(user, load)));
    }

    @Operation(summary = "The newest loads, one's own or, for the office, all")
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @GetMapping
    List<LoadShown.Line> newest(@Parameter(hidden = true) CurrentUser user) {
        return loads.newest(user).stream().map(LoadShown.Line::of).toList();
    }

    @Operation(
            summary = "A load: how far it is, and what is wrong in which cell",
            description = "Of what the checks found two hundred at a time, the next after the n of the last.")
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @GetMapping("/{load}")
    LoadShown find(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID load,
            @RequestParam(defaultValue = "-1") int after,
            @Parameter(hidden = true) Locale locale) {
        return LoadShown.of(loads.one(user, load), warnings.of(user, load, after), speech.in(locale));
    }

    @Operation(
            summary = "Have the columns read in another way",
            description =
                    "columns says of headings what they mean: CODE, NAME, UNIT, MEASURE, PART, PERIOD, AMOUNT, STAGE, SOURCE, COMMENT or NONE;"
                            + " period is that of a file without one; under a profile the columns are remembered.")
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PutMapping("/{load}/reading")
    void reread(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID load, @RequestBody ColumnsMeant meant) {
        loads.reread(user, load, meant.reading(), requireNonNullElse(meant.profile(), ""));
    }

    @Operation(
            summary = "Give the reason for one figure that a check asks about, or for all of a kind",
            description = "Before the file is taken; n is the number of the figure in the file.")
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PostMapping("/{load}/reasons")
    WarningApi.Answered answer(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID load, @RequestBody Answering answering) {
        return new WarningApi.Answered(warnings.answer(
                user,
                load,
                LoadController.kind(requireNonNullElse(answering.check(), "")),
                answering.n(),
                requireNonNullElse(answering.reason(), "")));
    }

    @Operation(summary = "Take the figures of a load that is CHECKED; again changes nothing")
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @PostMapping("/{load}/take")
    ResponseEntity<LoadShown.Line> take(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID load) {
        loads.take(user, load);
        return ResponseEntity.accepted().body(LoadShown.Line.of(loads.one(user, load)));
    }

    @Operation(summary = "Give a load up that was not taken; again changes nothing")
    @Needs({Permission.VALUE_LOAD, Permission.VALUE_ENTER})
    @DeleteMapping("/{load}")
    void drop(@Parameter(hidden = true) CurrentUser user, @PathVariable UUID load) {
        loads.drop(user, load);
    }

    /** What headings mean. */
    record ColumnsMeant(
            @Nullable Map<String, String> columns,
            @Nullable String period,
            @Nullable String profile) {
        LoadReading reading() {
            requireNonNullElse(columns, Map.<String, String>of()).values().forEach(ColumnsMeant::known);
            return LoadPage.reading(requireNonNullElse(columns, Map.of()), requireNonNullElse(period, ""));
        }

        private static void known(String meaning) {
            if (!LoadPage.MEANINGS.contains(meaning)) {
                throw Refusal.invalid("columns", "indicatorvalue.meaning-unknown", meaning);
            }
        }
    }

    record Answering(
            @Nullable String check,
            @Nullable Integer n,
            @Nullable String reason) {}
}
