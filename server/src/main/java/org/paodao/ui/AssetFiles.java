package org.paodao.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves {@link Assets}: compressed where the browser takes it, kept for a year. */
@Controller
class AssetFiles {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final Assets assets;

    AssetFiles(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{folder}/{version}/{*file}")
    ResponseEntity<byte[]> file(
            @PathVariable String folder,
            @PathVariable String version,
            @PathVariable String file,
            HttpServletRequest request) {
        String name = file.substring(1);
        return assets.content(folder, version, name)
                .map(content -> answer(folder, name, content, request))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> answer(String folder, String name, byte[] content, HttpServletRequest request) {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(FOR_EVER);
        return accepted != null && accepted.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(assets.compressed(folder, name, content))
                : answer.body(content);
    }
}
