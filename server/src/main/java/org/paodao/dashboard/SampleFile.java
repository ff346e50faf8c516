package org.paodao.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A sample list that the program brings along: lines of cells below one line of names. */
final class SampleFile {
    private SampleFile() {}

    static List<String[]> rows(String name) {
        try {
            byte[] content = new ClassPathResource("samples/" + name).getContentAsByteArray();
            return new String(content, StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
