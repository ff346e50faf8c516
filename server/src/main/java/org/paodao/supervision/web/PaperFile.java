package org.paodao.supervision.web;

import org.paodao.ui.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper as a file to be kept. */
public final class PaperFile {
    private PaperFile() {}

    /** The answer that carries it. */
    public static ResponseEntity<byte[]> of(String name, boolean pdf, byte[] content) {
        return Download.of(name + (pdf ? ".pdf" : ".docx"), pdf ? MediaType.APPLICATION_PDF : Download.WORD, content);
    }
}
