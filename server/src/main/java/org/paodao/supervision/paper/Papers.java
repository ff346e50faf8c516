package org.paodao.supervision.paper;

import java.util.UUID;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Fonts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Official papers from the template that holds in a jurisdiction. Whether somebody may have the paper decides who has the matter: nothing is asked here.
 */
@Service
@Transactional(readOnly = true)
public class Papers {
    private final PaperSource source;
    private final Fonts fonts;

    Papers(PaperSource source, Fonts fonts) {
        this.source = source;
        this.fonts = fonts;
    }

    /**
     * The paper as a Word document.
     *
     * @throws Refusal when the template asks for something that the content does not say
     */
    public byte[] docx(UUID jurisdiction, PaperKind kind, PaperContent content) {
        return Merge.fill(source.holding(jurisdiction, kind), kind, content);
    }

    /**
     * The same paper as PDF.
     *
     * @throws Refusal when the template asks for something that the content does not say, or the system has no Chinese font
     */
    public byte[] pdf(UUID jurisdiction, PaperKind kind, PaperContent content) {
        return Print.pdf(docx(jurisdiction, kind, content), content.fields().getOrDefault("title", ""), fonts);
    }

    /**
     * The paper in a format.
     *
     * @throws Refusal as for that format
     */
    public byte[] in(PaperFormat format, UUID jurisdiction, PaperKind kind, PaperContent content) {
        return switch (format) {
            case DOCX -> docx(jurisdiction, kind, content);
            case PDF -> pdf(jurisdiction, kind, content);
        };
    }

    /** A Word document that was filled before, as PDF. */
    public byte[] pdf(byte[] docx, String title) {
        return Print.pdf(docx, title, fonts);
    }
}
