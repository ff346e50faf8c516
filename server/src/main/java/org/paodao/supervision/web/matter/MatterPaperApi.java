package org.paodao.supervision.web.matter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.MatterView;
import org.paodao.supervision.MatterViews;
import org.paodao.supervision.paper.PaperFormat;
import org.paodao.supervision.paper.PaperKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers of matters, for other programs. */
@RestController
@RequestMapping("/api/v1/matters")
@Tag(name = "matters")
class MatterPaperApi {
    private final MatterViews views;
    private final MatterPapers papers;
    private final MatterCirculars circulars;

    MatterPaperApi(MatterViews views, MatterPapers papers, MatterCirculars circulars) {
        this.views = views;
        this.papers = papers;
        this.circulars = circulars;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/{id}/papers/{kind}")
    @Operation(
            summary = "A paper of a matter, from the template that holds",
            description =
                    "kind is assignment, supervision, urging or answer, as far as there is one for you now. format is"
                            + " docx or pdf.")
    ResponseEntity<byte[]> paper(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(defaultValue = PaperFormat.USUAL) String format) {
        MatterView view = views.one(user, id);
        PaperKind wanted = MatterPapers.wanted(view, kind);
        return papers.file(user, view, wanted, PaperFormat.of(format));
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping("/circular")
    @Operation(
            summary = "A draft circular of how matters stand, confidential ones left out",
            description = "The same filters as the list. format is docx or pdf.")
    ResponseEntity<byte[]> circular(
            @Parameter(hidden = true) CurrentUser user,
            MatterQuery query,
            @RequestParam(defaultValue = PaperFormat.USUAL) String format) {
        return circulars.file(user, query, PaperFormat.of(format));
    }
}
