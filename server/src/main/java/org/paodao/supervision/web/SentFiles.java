package org.paodao.supervision.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.files.Files;
import org.paodao.kernel.Refusal;
import org.springframework.web.multipart.MultipartFile;

/** The files of a form, as far as some were chosen. */
public final class SentFiles {
    private SentFiles() {}

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

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw Refusal.invalid("file", "progressreport.file-empty");
        }
    }
}
