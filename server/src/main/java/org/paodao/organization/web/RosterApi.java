package org.paodao.organization.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.organization.PeopleFiles;
import org.paodao.organization.Roster;
import org.paodao.organization.RosterAnswer;
import org.paodao.organization.UnitFiles;
import org.paodao.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Units and people brought in by programs: upload, look at every problem, confirm. */
@RestController
@RequestMapping("/api/v1/units/lists/{what:units|people}")
@Tag(
        name = "rosters",
        description =
                "Units, people and duties come in as Excel or CSV in two steps: a preview that names every problem by"
                        + " its cell and writes nothing, then a confirmation that takes in all rows or none.")
class RosterApi {
    private final UnitFiles units;
    private final PeopleFiles people;
    private final MessageSource messages;
    private final ZoneId zone;

    RosterApi(
            UnitFiles units,
            PeopleFiles people,
            MessageSource messages,
            @Value("${paodao.zone:Asia/Shanghai}") ZoneId zone) {
        this.units = units;
        this.people = people;
        this.messages = messages;
        this.zone = zone;
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Upload a list of units or people and see what taking it in would do")
    @ApiResponse(responseCode = "201", description = "The file is kept; the answer is its preview")
    @ApiResponse(responseCode = "422", description = "The file cannot be read, or its headings are missing")
    ResponseEntity<RosterAnswer> upload(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String what,
            @RequestParam MultipartFile file,
            @Parameter(hidden = true) Locale locale)
            throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        UUID id = isUnits(what) ? units.store(user, name, file.getBytes()) : people.store(user, name, file.getBytes());
        return ResponseEntity.created(URI.create("/api/v1/units/lists/" + what + "/files/" + id))
                .body(preview(user, what, id, locale));
    }

    @Needs(Permission.UNIT_EDIT)
    @GetMapping("/files/{file}")
    @Operation(summary = "What taking in an uploaded list would do now")
    RosterAnswer preview(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String what,
            @PathVariable UUID file,
            @Parameter(hidden = true) Locale locale) {
        return answer(isUnits(what) ? units.preview(user, file) : people.preview(user, file), locale);
    }

    @Needs(Permission.UNIT_EDIT)
    @PostMapping("/files/{file}/confirm")
    @Operation(
            summary = "Take an uploaded list in, all rows or none",
            description = "Sent again it changes nothing. While a cell is wrong it is refused and nothing is written.")
    RosterAnswer confirm(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String what,
            @PathVariable UUID file,
            @Parameter(hidden = true) Locale locale) {
        return answer(isUnits(what) ? units.apply(user, file) : people.apply(user, file), locale);
    }

    private RosterAnswer answer(Roster.Preview preview, Locale locale) {
        var words = new Words(messages, locale, zone);
        return RosterAnswer.of(preview, words::what, words::remedy);
    }

    private static boolean isUnits(String what) {
        return what.equals("units");
    }
}
