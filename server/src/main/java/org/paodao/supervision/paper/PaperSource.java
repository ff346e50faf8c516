package org.paodao.supervision.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.springframework.stereotype.Component;

/** Finds the template that holds. */
@Component
class PaperSource {
    private final PaperTables tables;
    private final Files files;

    PaperSource(PaperTables tables, Files files) {
        this.tables = tables;
        this.files = files;
    }

    byte[] holding(UUID jurisdiction, PaperKind kind) {
        return content(
                jurisdiction,
                kind,
                tables.newest(jurisdiction, kind).map(PaperVersion::file).orElse(null));
    }

    /**
     * The content of a template.
     *
     * @param file null for the one that comes with the program
     */
    byte[] content(UUID jurisdiction, PaperKind kind, @Nullable UUID file) {
        return file == null ? ShippedPapers.of(kind) : files.heldContent(jurisdiction, file);
    }
}
