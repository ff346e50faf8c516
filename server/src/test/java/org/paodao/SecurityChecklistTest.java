package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The security checklist names each requirement once, and no test that does not exist. */
class SecurityChecklistTest {
    private static final Path LIST = Path.of("../docs/security.md");
    /** So many requirements have the levels 1 and 2 of ASVS 5.0.0. */
    private static final int REQUIREMENTS = 253;

    private static final Pattern NUMBER = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|");
    private static final Pattern SHOWN_BY = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void everyRequirementIsThereOnce() throws IOException {
        List<String> numbers = NUMBER.matcher(Files.readString(LIST))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(REQUIREMENTS);
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, String> tests = tests();
        assertThat(SHOWN_BY.matcher(Files.readString(LIST)).results())
                .hasSizeGreaterThan(100)
                .allSatisfy(named -> {
                    assertThat(tests).as(named.group()).containsKey(named.group(1));
                    if (named.group(2) != null) {
                        assertThat(tests.get(named.group(1)))
                                .as(named.group())
                                .contains("void " + named.group(2) + "(");
                    }
                });
    }

    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Stream.of("src/test/java", "../document/src/test/java", "../bench/src/test/java")
                .map(Path::of)
                .flatMap(SecurityChecklistTest::below)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""),
                    SecurityChecklistTest::read,
                    (a, b) -> a));
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*(Test|IT)\\.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
