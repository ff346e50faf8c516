package org.paodao.supervision.web.matter;

import java.nio.charset.StandardCharsets;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.MatterView;
import org.paodao.supervision.MatterViews;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.Papers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The papers of a matter, from the templates that hold. */
@Controller
@RequestMapping(OneMatterController.MATTER + "/papers")
class MatterPaperController {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MatterViews views;
    private final MatterPapers papers;
    private final Papers printer;

    MatterPaperController(MatterViews views, MatterPapers papers, Papers printer) {
        this.views = views;
        this.papers = papers;
        this.printer = printer;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/{kind}.docx")
    ResponseEntity<byte[]> docx(CurrentUser user, @PathVariable String number, @PathVariable String kind) {
        MatterView view = views.numbered(user, number);
        PaperKind wanted = MatterPapers.wanted(view, kind);
        return file(
                number + "-" + kind + ".docx",
                DOCX,
                printer.docx(user.jurisdiction(), wanted, papers.content(user, view, wanted)));
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping("/{kind}.pdf")
    ResponseEntity<byte[]> pdf(CurrentUser user, @PathVariable String number, @PathVariable String kind) {
        MatterView view = views.numbered(user, number);
        PaperKind wanted = MatterPapers.wanted(view, kind);
        return file(
                number + "-" + kind + ".pdf",
                MediaType.APPLICATION_PDF,
                printer.pdf(user.jurisdiction(), wanted, papers.content(user, view, wanted)));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
