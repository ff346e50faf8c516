package org.paodao.supervision.web.matter;

import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.MatterView;
import org.paodao.supervision.MatterViews;
import org.paodao.supervision.paper.PaperFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a matter, and a circular of what the register shows, from the templates that hold. */
@Controller
class MatterPaperController {
    private static final String PAPERS = OneMatterController.MATTER + "/papers";

    private final MatterViews views;
    private final MatterPapers papers;
    private final MatterCirculars circulars;

    MatterPaperController(MatterViews views, MatterPapers papers, MatterCirculars circulars) {
        this.views = views;
        this.papers = papers;
        this.circulars = circulars;
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping(PAPERS + "/{kind}.docx")
    ResponseEntity<byte[]> docx(CurrentUser user, @PathVariable String number, @PathVariable String kind) {
        return paper(user, number, kind, PaperFormat.DOCX);
    }

    @Needs(Permission.MATTER_READ)
    @GetMapping(PAPERS + "/{kind}.pdf")
    ResponseEntity<byte[]> pdf(CurrentUser user, @PathVariable String number, @PathVariable String kind) {
        return paper(user, number, kind, PaperFormat.PDF);
    }

    private ResponseEntity<byte[]> paper(CurrentUser user, String number, String kind, PaperFormat format) {
        MatterView view = views.numbered(user, number);
        return papers.file(user, view, MatterPapers.wanted(view, kind), format);
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping("/matters/circular.docx")
    ResponseEntity<byte[]> circularDocx(CurrentUser user, MatterQuery query) {
        return circulars.file(user, query, PaperFormat.DOCX);
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping("/matters/circular.pdf")
    ResponseEntity<byte[]> circularPdf(CurrentUser user, MatterQuery query) {
        return circulars.file(user, query, PaperFormat.PDF);
    }
}
