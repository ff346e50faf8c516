package org.paodao.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The fonts that go into files we make. The Chinese one is the system's: it is looked for once, at start, or named by the
 * setting {@code paodao.fonts.cjk}. Only TrueType outlines can be embedded, so {@code .otf} and {@code .ttc} are passed over.
 */
@Component
public final class Fonts {
    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);

    /** Best first: whole sets of signs, plain faces. */
    private static final List<String> KNOWN = List.of(
            "notosanssc-regular.ttf",
            "sourcehansanssc-regular.ttf",
            "simhei.ttf",
            "simfang.ttf",
            "droidsansfallbackfull.ttf",
            "droidsansfallback.ttf",
            "simkai.ttf",
            "fzhtk.ttf");

    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts",
            "/usr/share/fonts-droid-fallback",
            "/usr/local/share/fonts",
            System.getProperty("user.home", "") + "/.local/share/fonts",
            System.getProperty("user.home", "") + "/.fonts",
            "/Library/Fonts",
            "C:/Windows/Fonts");

    private static final int DEPTH = 5;

    /** Comes with PDFBox; Chinese fonts often have no Latin letters. */
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final @Nullable Path chinese;

    Fonts(@Value("${paodao.fonts.cjk:}") String setting) {
        this.chinese = setting.isBlank() ? found().orElse(null) : named(Path.of(setting.strip()));
        if (chinese == null) {
            LOG.warn(
                    "No TrueType font with Chinese signs was found: PDF and PNG cannot be made. Install one (on Debian fonts-droid-fallback) or set paodao.fonts.cjk.");
        }
    }

    /**
     * The Chinese font's file.
     *
     * @throws Refusal when there is none
     */
    public Path chinese() {
        if (chinese == null) {
            throw Refusal.conflict("ui.font.missing");
        }
        return chinese;
    }

    /** A font for Latin letters and digits; the caller closes it. */
    public InputStream latin() {
        InputStream font = Fonts.class.getResourceAsStream(LATIN);
        if (font == null) {
            throw new IllegalStateException(LATIN + " is not on the class path");
        }
        return font;
    }

    private static @Nullable Path named(Path file) {
        if (Files.isReadable(file)) {
            return file;
        }
        LOG.warn("The font {} of the setting paodao.fonts.cjk cannot be read.", file);
        return null;
    }

    private static Optional<Path> found() {
        List<Path> fonts = FOLDERS.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(Fonts::files)
                .toList();
        return KNOWN.stream()
                .flatMap(name -> fonts.stream().filter(file -> name(file).equals(name)))
                .findFirst();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(file -> KNOWN.contains(name(file))).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("{} cannot be searched for fonts.", folder, e);
            return Stream.empty();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
