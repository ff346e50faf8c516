package org.paodao.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file that was made for whoever asked, to be kept by the reader and by nobody on the way. */
public final class Download {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /** A workbook; its name without ending. */
    public static ResponseEntity<byte[]> excel(String name, byte[] content) {
        return of(name + ".xlsx", EXCEL, content);
    }

    /** A file of any type. */
    public static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
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
