package org.paodao.supervision.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.kernel.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/** Files as they come with a form or from a program. */
public final class SentFiles {
    private SentFiles() {}

    /** The files of a form, as far as some were chosen. */
    public static List<Files.Upload> of(@Nullable List<MultipartFile> sent) {
        List<Files.Upload> uploads = new ArrayList<>();
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isBlank()) {
                uploads.add(new Files.Upload(name, "", bytes(file)));
            }
        }
        return uploads;
    }

    /** A file that a program sends as it is. */
    public static Files.Upload of(String name, byte[] content) {
        return new Files.Upload(name, MediaType.APPLICATION_OCTET_STREAM_VALUE, content);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw Refusal.invalid("file", "progressreport.file-empty");
        }
    }
}
