package org.paodao.supervision.web.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.inspection.InspectionLists;
import org.paodao.supervision.inspection.InspectionPapers;
import org.paodao.supervision.paper.PaperFormat;
import org.paodao.supervision.web.PaperFile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The paper of an inspection, for other programs. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
@Tag(name = "inspections")
class InspectionPaperApi {
    private final InspectionLists lists;
    private final InspectionPapers papers;

    InspectionPaperApi(InspectionLists lists, InspectionPapers papers) {
        this.lists = lists;
        this.papers = papers;
    }

    @Needs(Permission.INSPECTION_READ)
    @GetMapping("/conclusion")
    @Operation(summary = "The conclusion as it went to the unit", description = "format is docx or pdf.")
    ResponseEntity<byte[]> conclusion(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = PaperFormat.USUAL) String format) {
        PaperFormat wanted = PaperFormat.of(format);
        String number = lists.one(user, id).inspection().number();
        return PaperFile.of(number, wanted, papers.conclusion(user, id, wanted));
    }
}
