package org.paodao.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The real documents with hand labels that lie beside a checkout; never copied into the project. */
final class DevelopmentSet {
    private DevelopmentSet() {}

    /** The folder; skips the test with a clear message where it is absent. */
    static Path folder() {
        String set = System.getProperty("PAODAO_DOCUMENTS", System.getenv("PAODAO_DOCUMENTS"));
        Path folder = set == null ? besideTheCheckout() : Path.of(set);
        Assumptions.assumeTrue(
                folder != null && Files.isDirectory(folder),
                "The development set is not here: put it at ../shared/documents or set PAODAO_DOCUMENTS.");
        return Objects.requireNonNull(folder);
    }

    private static @Nullable Path besideTheCheckout() {
        Path module = Path.of("").toAbsolutePath();
        for (Path at = module; at != null; at = at.getParent()) {
            Path folder = at.resolve("shared").resolve("documents");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
