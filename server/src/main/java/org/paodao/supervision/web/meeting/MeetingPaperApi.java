package org.paodao.supervision.web.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.meeting.MeetingLists;
import org.paodao.supervision.meeting.MeetingPapers;
import org.paodao.supervision.paper.PaperFormat;
import org.paodao.supervision.web.PaperFile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers of meetings, for other programs. */
@RestController
@RequestMapping("/api/v1/meetings/{id}")
@Tag(name = "meetings")
class MeetingPaperApi {
    private final MeetingLists lists;
    private final MeetingPapers papers;

    MeetingPaperApi(MeetingLists lists, MeetingPapers papers) {
        this.lists = lists;
        this.papers = papers;
    }

    @Needs(Permission.MEETING_READ)
    @GetMapping("/pack")
    @Operation(summary = "The stocktake pack, a page for each topic", description = "format is docx or pdf.")
    ResponseEntity<byte[]> pack(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = PaperFormat.USUAL) String format) {
        PaperFormat wanted = PaperFormat.of(format);
        String number = lists.one(user, id).meeting().number();
        return PaperFile.of(number, wanted, papers.pack(user, id, wanted));
    }

    @Needs(Permission.MEETING_READ)
    @GetMapping("/minutes")
    @Operation(summary = "The newest minutes that you may read", description = "format is docx or pdf.")
    ResponseEntity<byte[]> minutes(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = PaperFormat.USUAL) String format) {
        PaperFormat wanted = PaperFormat.of(format);
        String number = lists.one(user, id).meeting().number();
        return PaperFile.of(number, wanted, papers.minutes(user, id, wanted));
    }
}
