package org.paodao.indicator.value.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.SourceDocuments;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Source documents of figures, for other programs. */
@RestController
@RequestMapping("/api/v1/indicator-values/document")
@Tag(name = "indicator-values")
class DocumentApi {
    private final SourceDocuments documents;
    private final ApiPlaces places;

    DocumentApi(SourceDocuments documents, ApiPlaces places) {
        this.documents = documents;
        this.places = places;
    }

    @Operation(
            summary = "The source document of a figure",
            description = "With a version out of its past, the one that it had then; without, the one that it has now.")
    @Needs(Permission.INDICATOR_READ)
    @GetMapping
    ResponseEntity<byte[]> document(
            @Parameter(hidden = true) CurrentUser user,
            OneValueApi.PlaceQuery query,
            @RequestParam(defaultValue = "0") int version) {
        return DocumentController.download(documents.of(user, places.place(user, query.figure()), version));
    }

    @Operation(summary = "The source document of the correction that waits for a figure, for its unit and the office")
    @Needs(Permission.INDICATOR_READ)
    @GetMapping("/of-correction")
    ResponseEntity<byte[]> ofCorrection(@Parameter(hidden = true) CurrentUser user, OneValueApi.PlaceQuery query) {
        return DocumentController.download(documents.ofCorrection(user, places.place(user, query.figure())));
    }

    @Operation(
            summary = "Put a source document beside a figure of one's unit",
            description =
                    "pdf, ofd, doc, docx, xls, xlsx, wps, et, txt, csv, jpg or png of at most 20 MB; version is the one that was seen."
                            + " Of a locked figure it goes with the correction that waits, whose number it raises, and is refused while none does.")
    @Needs({Permission.VALUE_ENTER, Permission.VALUE_LOAD})
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void attach(
            @Parameter(hidden = true) CurrentUser user,
            OneValueApi.PlaceQuery query,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        documents.attach(user, new Seen(places.place(user, query.figure()), version), DocumentController.upload(file));
    }
}
