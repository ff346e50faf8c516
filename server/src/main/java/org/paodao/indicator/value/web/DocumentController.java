package org.paodao.indicator.value.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.SourceDocuments;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The source document of a figure: put beside it, and read by whoever sees the figure. Always downloaded, never shown. */
@Controller
class DocumentController {
    private static final String DOCUMENT = "/indicators/values/one/document";

    private final SourceDocuments documents;
    private final ValueShowing showing;

    DocumentController(SourceDocuments documents, ValueShowing showing) {
        this.documents = documents;
        this.showing = showing;
    }

    @Needs({Permission.VALUE_ENTER, Permission.VALUE_LOAD})
    @PostMapping(DOCUMENT)
    Page attach(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Place place = PlaceKey.read(key);
        Files.Upload upload = upload(file);
        return Page.orAgain(
                () -> {
                    documents.attach(user, new Seen(place, seen), upload);
                    return showing.back(user, place).saying("indicatorvalue.document.attached");
                },
                () -> showing.page(user, place).with(ValuePage.Typed.reason("document", "")));
    }

    static Files.Upload upload(@Nullable MultipartFile file) throws IOException {
        return new Files.Upload(
                file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                "application/octet-stream",
                file == null ? new byte[0] : file.getBytes());
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping(DOCUMENT)
    ResponseEntity<byte[]> document(
            CurrentUser user,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "0") int version) {
        return download(documents.of(user, PlaceKey.read(key), version));
    }

    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/indicators/values/one/correct/document")
    ResponseEntity<byte[]> ofCorrection(CurrentUser user, @RequestParam(defaultValue = "") String key) {
        return download(documents.ofCorrection(user, PlaceKey.read(key)));
    }

    static ResponseEntity<byte[]> download(SourceDocuments.Document document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(document.content());
    }
}
