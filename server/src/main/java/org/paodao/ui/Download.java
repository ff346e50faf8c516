package org.paodao.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to be kept by whoever asks for it: never shown in the browser, and never kept on the way. */
public final class Download {
    public static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Download() {}

    /** A file of a kind that is known. */
    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
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

    /** The same of a kind as it is written. */
    public static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
        return of(name, MediaType.parseMediaType(type), content);
    }

    /** A workbook; its name without ending. */
    public static ResponseEntity<byte[]> excel(String name, byte[] content) {
        return of(name + ".xlsx", EXCEL, content);
    }

    /** Whatever somebody sent, as it came. */
    public static ResponseEntity<byte[]> asItCame(String name, byte[] content) {
        return of(name, MediaType.APPLICATION_OCTET_STREAM, content);
    }
}
