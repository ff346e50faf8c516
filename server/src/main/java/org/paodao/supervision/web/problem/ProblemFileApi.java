package org.paodao.supervision.web.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.problem.ProblemFiles;
import org.paodao.supervision.problem.ProblemLists;
import org.paodao.supervision.web.SentFiles;
import org.paodao.ui.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files that show what was done about a problem, for other programs. */
@RestController
@RequestMapping("/api/v1/problems/{id}/files")
@Tag(name = "problems")
class ProblemFileApi {
    private final ProblemLists lists;
    private final ProblemFiles files;

    ProblemFileApi(ProblemLists lists, ProblemFiles files) {
        this.lists = lists;
        this.files = files;
    }

    @Needs(Permission.PROBLEM_RECTIFY)
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "Put a file beside a problem",
            description = "Its unit does while it works on it, and names the file where it applies to close. The same"
                    + " content again changes nothing.")
    ProblemJson.Whole attach(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestBody byte[] content) {
        lists.problem(user, id);
        files.attach(user, id, SentFiles.of(name, content));
        return ProblemJson.whole(lists.problem(user, id));
    }

    @Needs(Permission.PROBLEM_READ)
    @GetMapping("/{file}")
    @Operation(summary = "A file beside a problem, as it came")
    ResponseEntity<byte[]> file(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @PathVariable UUID file) {
        ProblemFiles.Content content = files.content(user, lists.problem(user, id), file);
        return Download.asItCame(content.name(), content.content());
    }
}
