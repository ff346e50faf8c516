package org.paodao.supervision.web.matter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.MatterFiles;
import org.paodao.supervision.MatterViews;
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

/** Files beside matters, for other programs: the scan of an instruction, what goes with an answer. */
@RestController
@RequestMapping("/api/v1/matters/{id}/files")
@Tag(name = "matters")
class MatterFileApi {
    private final MatterViews views;
    private final MatterFiles files;

    MatterFileApi(MatterViews views, MatterFiles files) {
        this.views = views;
        this.files = files;
    }

    @Needs({Permission.MATTER_MANAGE, Permission.MATTER_ANSWER, Permission.MATTER_APPROVE})
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "Put a file beside a matter",
            description =
                    "For the office, or for a unit that may write about it. The same content again is the same file.")
    MatterApi.Told attach(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestBody byte[] content) {
        files.attach(user, id, SentFiles.of(name, content));
        return MatterApi.Told.of(views.one(user, id));
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/{file}")
    @Operation(summary = "A file beside a matter, as it came, as far as you may read it")
    ResponseEntity<byte[]> file(
            @Parameter(hidden = true) CurrentUser user, @PathVariable UUID id, @PathVariable UUID file) {
        MatterFiles.Content content = files.content(user, id, file);
        return Download.asItCame(content.name(), content.content());
    }
}
