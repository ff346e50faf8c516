package org.paodao.supervision.web.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.inspection.InspectionFiles;
import org.paodao.supervision.inspection.InspectionLists;
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

/** Files beside what inspections found, for other programs. */
@RestController
@RequestMapping("/api/v1/inspections/{id}/findings/{finding}/files")
@Tag(name = "inspections")
class InspectionFileApi {
    private final InspectionLists lists;
    private final InspectionFiles files;

    InspectionFileApi(InspectionLists lists, InspectionFiles files) {
        this.lists = lists;
        this.files = files;
    }

    @Needs(Permission.INSPECTION_MANAGE)
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "Put a photo, scan or document beside a finding",
            description = "While the inspection is under way. The same content again changes nothing.")
    InspectionApi.Told attach(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @RequestParam(defaultValue = "") String name,
            @RequestBody byte[] content) {
        lists.one(user, id).finding(finding);
        files.attach(user, id, finding, SentFiles.of(name, content));
        return InspectionApi.Told.of(lists.one(user, id));
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping("/{file}")
    @Operation(
            summary = "A file beside a finding, as it came",
            description = "A unit gets it once it has the conclusion.")
    ResponseEntity<byte[]> file(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @PathVariable UUID file) {
        InspectionFiles.Content content = files.content(user, lists.one(user, id), finding, file);
        return Download.asItCame(content.name(), content.content());
    }
}
