package org.paodao.supervision.web;

import java.nio.charset.StandardCharsets;
import org.paodao.supervision.paper.PaperFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper as a file to be kept. */
public final class PaperFile {
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private PaperFile() {}

    /** The answer that carries it. */
    public static ResponseEntity<byte[]> of(String name, PaperFormat format, byte[] content) {
        return ResponseEntity.ok()
                .contentType(format == PaperFormat.PDF ? MediaType.APPLICATION_PDF : WORD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format.word(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
