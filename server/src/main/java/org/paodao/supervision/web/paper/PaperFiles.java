package org.paodao.supervision.web.paper;

import java.util.Locale;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.supervision.paper.PaperTemplates;
import org.paodao.supervision.paper.Papers;
import org.paodao.ui.Download;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Templates to take away, as they are and filled with sample content. */
@Controller
@RequestMapping("/matters/papers/{kind}")
class PaperFiles {

    private final PaperTemplates templates;
    private final Papers papers;
    private final MessageSource messages;

    PaperFiles(PaperTemplates templates, Papers papers, MessageSource messages) {
        this.templates = templates;
        this.papers = papers;
        this.messages = messages;
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping("/template.docx")
    ResponseEntity<byte[]> template(
            CurrentUser user, @PathVariable String kind, @RequestParam(defaultValue = "holding") String which) {
        PaperKind wanted = PaperController.kind(kind);
        return file(wanted, "template", "docx", templates.content(user, wanted, which));
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping("/sample.docx")
    ResponseEntity<byte[]> docx(
            CurrentUser user, @PathVariable String kind, @RequestParam(defaultValue = "holding") String which) {
        PaperKind wanted = PaperController.kind(kind);
        return file(wanted, "sample", "docx", templates.sample(user, wanted, which));
    }

    @Needs(Permission.MATTER_MANAGE)
    @GetMapping("/sample.pdf")
    ResponseEntity<byte[]> pdf(
            CurrentUser user, @PathVariable String kind, @RequestParam(defaultValue = "holding") String which) {
        PaperKind wanted = PaperController.kind(kind);
        byte[] filled = templates.sample(user, wanted, which);
        return file(wanted, "sample", "pdf", papers.pdf(filled, name(wanted, "sample")));
    }

    /** Papers are Chinese whoever reads them, and so are the names of their files. */
    private String name(PaperKind kind, String what) {
        String key = "supervisionpaper.kind." + kind.word();
        String name = messages.getMessage(key, new Object[0], Locale.SIMPLIFIED_CHINESE);
        return messages.getMessage("supervisionpaper.file." + what, new Object[] {name}, Locale.SIMPLIFIED_CHINESE);
    }

    private ResponseEntity<byte[]> file(PaperKind kind, String what, String ending, byte[] content) {
        return Download.of(
                name(kind, what) + "." + ending,
                ending.equals("pdf") ? MediaType.APPLICATION_PDF : Download.WORD,
                content);
    }
}
