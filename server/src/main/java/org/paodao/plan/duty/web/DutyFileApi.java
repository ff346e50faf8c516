package org.paodao.plan.duty.web;

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
import org.paodao.organization.Roster;
import org.paodao.organization.RosterAnswer;
import org.paodao.plan.PlanHead;
import org.paodao.plan.PlanLists;
import org.paodao.plan.duty.DutyFiles;
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

/** Duties of a plan brought in by programs: upload, look at every problem, confirm. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/duties/files")
@Tag(name = "rosters")
class DutyFileApi {
    private final DutyFiles files;
    private final PlanLists plans;
    private final MessageSource messages;
    private final ZoneId zone;

    DutyFileApi(
            DutyFiles files,
            PlanLists plans,
            MessageSource messages,
            @Value("${paodao.zone:Asia/Shanghai}") ZoneId zone) {
        this.files = files;
        this.plans = plans;
        this.messages = messages;
        this.zone = zone;
    }

    @Needs(Permission.DUTY_EDIT)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Upload a list of duties and see what taking it in would do")
    @ApiResponse(responseCode = "201", description = "The file is kept; the answer is its preview")
    @ApiResponse(responseCode = "422", description = "The file cannot be read, or its headings are missing")
    ResponseEntity<RosterAnswer> upload(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @RequestParam MultipartFile file,
            @Parameter(hidden = true) Locale locale)
            throws IOException {
        PlanHead head = plans.head(user, plan, null);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        UUID id = files.store(user, name, file.getBytes());
        return ResponseEntity.created(URI.create("/api/v1/plans/" + head.address() + "/duties/files/" + id))
                .body(preview(user, plan, id, locale));
    }

    @Needs(Permission.DUTY_EDIT)
    @GetMapping("/{file}")
    @Operation(summary = "What taking in an uploaded list of duties would do now")
    RosterAnswer preview(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable UUID file,
            @Parameter(hidden = true) Locale locale) {
        return answer(files.preview(user, plan, file), locale);
    }

    @Needs(Permission.DUTY_EDIT)
    @PostMapping("/{file}/confirm")
    @Operation(
            summary = "Take an uploaded list of duties in, all rows or none",
            description = "Sent again it changes nothing. While a cell is wrong it is refused and nothing is written.")
    RosterAnswer confirm(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String plan,
            @PathVariable UUID file,
            @Parameter(hidden = true) Locale locale) {
        return answer(files.apply(user, plan, file), locale);
    }

    private RosterAnswer answer(Roster.Preview preview, Locale locale) {
        var words = new Words(messages, locale, zone);
        return RosterAnswer.of(preview, words::what, words::remedy);
    }
}
