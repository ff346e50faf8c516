package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text the program can show exists, in Chinese and in English, and no text is left over. */
class MessageFilesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern SHOWN = Pattern.compile("\\b(?:msg|saying)\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:Refusal\\s*\\.\\s*(?:conflict|notFound|forbidden|tooMany)"
                    + "|Flaw\\s*\\.\\s*of)\\(\\s*\"([^\"]+)\"\\s*[,)]|"
                    + "\\b(?:Refusal\\s*\\.\\s*invalid|Flaw\\s*\\.\\s*at)\\(\\s*[^,()]+(?:\\([^()]*\\))?[^,()]*,\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\s*([^#!\\s=:]+)\\s*[=:]");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/\\*)?\\*.*$");

    /** What may stand before the module: what was refused, what waits and how it is done in place. */
    private static final List<String> PREFIXES = List.of("", "refusal.", "todo.", "todo.act.");

    @Test
    void everyTextIsThereInBothLanguages() {
        var chinese = texts("");
        var english = texts("_en");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void everyTextIsAWellFormedMessage() {
        Stream.of(texts(""), texts("_en"))
                .forEach(texts -> texts.forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank();
                    assertThat(text.replace("''", ""))
                            .as("%s: write an apostrophe twice", key)
                            .doesNotContain("'");
                    new MessageFormat(text, Locale.ROOT);
                }));
    }

    @Test
    void everyKeyStandsInTheFileOfItsModule() {
        for (String language : new String[] {"", "_en"}) {
            files(MESSAGES, language + ".properties")
                    .filter(file -> isIn(language, file))
                    .forEach(file -> {
                        String module = name(file).replace(language + ".properties", "");
                        assertThat(load(file).stringPropertyNames())
                                .as(file.toString())
                                .allMatch(key ->
                                        PREFIXES.stream().anyMatch(prefix -> key.startsWith(prefix + module + ".")));
                    });
        }
    }

    @Test
    void aKeyIsDefinedOnceInItsFile() {
        files(MESSAGES, ".properties")
                .forEach(file ->
                        assertThat(twice(read(file))).as(file.toString()).isEmpty());
        assertThat(twice("a.b=1\n# a.b=0\na.c=2\na.b = 3\n")).containsExactly("a.b");
    }

    private static List<String> twice(String file) {
        var seen = new TreeSet<String>();
        return DEFINED.matcher(file)
                .results()
                .map(found -> found.group(1))
                .filter(key -> !seen.add(key))
                .toList();
    }

    @Test
    void everyTextThatIsShownExists() {
        var keys = texts("").keySet();
        var shown = Stream.concat(sources(JAVA, ".java"), sources(TEMPLATES, ".jte"))
                .flatMap(text -> SHOWN.matcher(text).results())
                .filter(found -> !found.group(2).equals("+"))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).isNotEmpty().allMatch(keys::contains);
    }

    @Test
    void everyRefusalSaysWhatAndWhatToDo() {
        var keys = texts("").keySet();
        var refused = sources(JAVA, ".java")
                .flatMap(text -> REFUSED.matcher(text).results())
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(refused)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains("refusal." + key, "refusal." + key + ".remedy"));
    }

    private static SortedMap<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        files(MESSAGES, language + ".properties")
                .filter(file -> isIn(language, file))
                .map(MessageFilesTest::load)
                .forEach(file -> file.forEach((key, text) -> texts.put((String) key, (String) text)));
        return texts;
    }

    private static boolean isIn(String language, Path file) {
        return !language.isEmpty() || !name(file).contains("_");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Stream<String> sources(Path root, String ending) {
        return files(root, ending)
                .map(MessageFilesTest::read)
                .map(text -> COMMENT.matcher(text).replaceAll(""));
    }

    private static Stream<Path> files(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
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

    private static Properties load(Path file) {
        var texts = new Properties();
        try (var reader = new StringReader(read(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
