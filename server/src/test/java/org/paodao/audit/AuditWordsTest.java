package org.paodao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.audit.chain.Finding;
import org.paodao.audit.web.AuditWords;
import org.paodao.ui.Words;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Everything that is recorded can be told in words. */
class AuditWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/paodao");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** A module's name, a point, words: an action or a kind of thing, or else the key of a refusal. */
    private static final Pattern CODE = Pattern.compile("\"((?:%s)\\.[a-z]+(?:-[a-z]+)*)\"".formatted(modules()));

    @Test
    void everyActionAndEveryKindOfThingHasItsWords() {
        Set<String> keys = keys("audit");
        Set<String> known = Stream.of("audit.action.", "audit.subject.")
                .flatMap(prefix ->
                        keys.stream().filter(key -> key.startsWith(prefix)).map(key -> key.substring(prefix.length())))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> recorded = recorded();
        assertThat(recorded)
                .contains("plan.created", "plan.plan", "access.role-granted")
                .allSatisfy(code -> assertThat(
                                known.contains(code) || keys(module(code)).contains("refusal." + code))
                        .as("messages/audit.properties needs audit.action.%s or audit.subject.%s", code, code)
                        .isTrue());
    }

    @Test
    void everyModuleThatRecordsHasAName() {
        assertThat(recorded()).allSatisfy(code -> assertThat(keys("audit")).contains("audit.module." + module(code)));
    }

    @Test
    void everyFindingHasItsSentence() {
        assertThat(Finding.Kind.values())
                .allSatisfy(kind -> assertThat(keys("audit")).contains("audit.finding." + kind.key()));
    }

    @Test
    void aCodeIsFoundInASource() {
        assertThat(codes("audit.record(user, new Change(\"plan.closed\", \"plan.plan\", id, null, null, null));"))
                .containsExactly("plan.closed", "plan.plan");
    }

    @Test
    void yesAndNoAreSaidInTheReadersLanguage() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/audit");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var chinese = new Words(messages, Locale.SIMPLIFIED_CHINESE, ZoneOffset.UTC);
        assertThat(AuditWords.value(chinese, List.of("done"), "true")).isEqualTo("是");
        assertThat(AuditWords.value(chinese, List.of("done"), "false")).isEqualTo("否");
        assertThat(AuditWords.value(new Words(messages, Locale.ENGLISH, ZoneOffset.UTC), List.of("done"), "false"))
                .isEqualTo("no");
    }

    /** What sources that record changes name. */
    private static Set<String> recorded() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTest::read)
                    .filter(source -> source.contains("audit.Change;"))
                    .flatMap(AuditWordsTest::codes)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> codes(String source) {
        return CODE.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    private static String module(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    private static String modules() {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String module) {
        Path file = MESSAGES.resolve(module + ".properties");
        var texts = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts.stringPropertyNames();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
