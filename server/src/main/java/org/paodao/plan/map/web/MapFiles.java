package org.paodao.plan.map.web;

import org.paodao.plan.map.MapFile;
import org.paodao.ui.Download;
import org.springframework.http.ResponseEntity;

/** Answers with a map to take away. */
final class MapFiles {
    private MapFiles() {}

    static ResponseEntity<byte[]> answer(MapFile file) {
        return Download.of(file.name(), file.format().type(), file.content());
    }
}
