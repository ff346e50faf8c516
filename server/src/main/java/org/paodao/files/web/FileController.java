package org.paodao.files.web;

import java.util.UUID;
import org.paodao.files.Files;
import org.paodao.files.StoredFile;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.paodao.ui.Download;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Originals, unchanged. They are always downloaded, never shown: what a browser said of their type is not trusted. */
@Controller
class FileController {
    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @Needs(Permission.FILE_READ)
    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> file(CurrentUser user, @PathVariable UUID id) {
        StoredFile file = files.file(user, id);
        return Download.asItCame(file.name(), files.content(user, id));
    }
}
