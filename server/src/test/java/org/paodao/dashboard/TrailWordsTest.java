package org.paodao.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.audit.Entry;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanLists;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.ListImports;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every field that the trail shows has a name in both languages: of the demo's data and of the names that stand in sources.
 * What all other tests wrote is looked at by {@link TrailLeftIT}.
 */
@DatabaseTest
class TrailWordsTest {
    static final String NEEDED = "messages/audit.properties needs audit.field.…";
    private static final Path SOURCES = Path.of("src/main/java/org/paodao");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** What is no word of the program is data, such as the address of an item or the code of a kind. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
    /** What is put into a map. */
    private static final Pattern PUT =
            Pattern.compile("(?:Map\\.of\\(|\\.put\\()((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)");

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z0-9]*)\"\\s*,");

    @Autowired
    private Organization organization;

    @Autowired
    private PlanLists plans;

    @Autowired
    private Imports imports;

    @Autowired
    private ListImports lists;

    @Autowired
    private JdbcClient db;

    @Test
    void everyFieldInTheTrailOfTheDemoHasItsWords() throws InterruptedException {
        new DemoPlan(Districts.someone(organization), organization, plans, imports, lists).load();
        Set<String> written = written();
        assertThat(written).contains("title", "items", "name", "sha256", "unit");
        assertThat(withoutWords(written)).as(NEEDED).isEmpty();
    }

    @Test
    void everyFieldThatASourceNamesHasItsWords() throws IOException {
        Set<String> named;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            named = files.filter(file -> file.toString().endsWith(".java"))
                    .map(TrailWordsTest::read)
                    .filter(source -> source.contains("audit.Change;") || source.contains("proofs.events()"))
                    .flatMap(TrailWordsTest::keys)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(named).contains("door", "holder", "proof", "substitute", "fromYear");
        assertThat(withoutWords(named)).as(NEEDED).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Map.of(\"door\", door)", "facts.put(\"door\", of(door))", "Map.of(\"a\", b(c), \"door\", d)"})
    void aFieldIsFoundInASource(String source) {
        assertThat(keys(source)).contains("door");
    }

    @Test
    void aFieldWithoutWordsIsFound() {
        assertThat(withoutWords(Set.of("door", "noSuchField"))).containsExactly("noSuchField");
    }

    /** The names of all fields in the database, within others too; what lies in a list is shown as it is. */
    private Set<String> written() {
        return db
                .sql("select distinct before::text as before, after::text as after from audit.entry")
                .query((row, n) -> entry(row.getString("before"), row.getString("after")))
                .list()
                .stream()
                .flatMap(entry -> entry.changes().stream())
                .flatMap(change -> change.path().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Entry entry(String before, String after) {
        var nobody = new UUID(0, 0);
        return new Entry(nobody, Instant.EPOCH, "", null, "job", null, "", "", nobody, before, after, null);
    }

    private static Stream<String> keys(String source) {
        return PUT.matcher(source)
                .results()
                .map(put -> put.group(1))
                .flatMap(put -> KEY.matcher(put).results())
                .map((MatchResult key) -> key.group(1));
    }

    /** Those of the names that are words of the program and have none in a language. */
    static List<String> withoutWords(Collection<String> fields) {
        return fields.stream()
                .filter(field -> NAME.matcher(field).matches())
                .filter(field -> !(has("audit.properties", field) && has("audit_en.properties", field)))
                .sorted()
                .toList();
    }

    private static boolean has(String file, String field) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.containsKey("audit.field." + field);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
