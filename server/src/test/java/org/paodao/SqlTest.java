package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module reads and writes the schema that has its name, and no other. */
class SqlTest {
    private static final Path SOURCES = Path.of("src/main/java/org/paodao");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED = Pattern.compile("create schema (?:if not exists )?([a-z_]+)");
    /** In a statement, or as the table that a class of rules is made for. */
    private static final Pattern USED = Pattern.compile(
            "(?i)(?:\\b(?:from|join|into|update|lock table)\\s+|super\\(db, json, \")([a-z_]+)\\.[a-z_]+");

    @Test
    void aModuleTouchesItsOwnSchemaOnly() throws IOException {
        Set<String> schemas = schemas();
        assertThat(schemas).contains("audit", "files", "organization", "plan");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> foreign = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> foreign(SOURCES.relativize(file), read(file), schemas))
                    .toList();
            assertThat(foreign).isEmpty();
        }
    }

    @Test
    void aForeignSchemaIsFound() {
        String sql = "select * from plan.item i\n  join organization.unit u on u.id = i.unit";
        assertThat(foreign(Path.of("plan/ItemLists.java"), sql, Set.of("plan", "organization")))
                .containsExactly("plan/ItemLists.java uses organization.unit");
        String rules = "super(db, json, \"organization.unit_rule_set\", UnitRules.class);";
        assertThat(foreign(Path.of("plan/ItemRules.java"), rules, Set.of("plan", "organization")))
                .containsExactly("plan/ItemRules.java uses organization.unit_rule_set");
    }

    private static Stream<String> foreign(Path file, String source, Set<String> schemas) {
        String module = file.getName(0).toString();
        return USED.matcher(source)
                .results()
                .filter(used ->
                        schemas.contains(used.group(1)) && !used.group(1).equals(module))
                .map(used -> file + " uses " + used.group().replaceFirst("(?s).*[\\s\"]", ""));
    }

    private static Set<String> schemas() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.flatMap(file -> {
                        Matcher created = CREATED.matcher(read(file));
                        return created.results().map(result -> result.group(1));
                    })
                    .collect(Collectors.toSet());
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
