package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Deadlines and targets against the hand labels of the development set, in the labelled items' own stretches of text, so
 * that finding items plays no part.
 */
class DevelopmentSetAmountsTest {
    private static final List<Labelled> ITEMS = new ArrayList<>();

    /** What a document says in one item, and what its label says. */
    private record Labelled(Text text, Range body, int year, JsonNode label) {}

    @BeforeAll
    static void loadTheLabels() throws IOException {
        Path folder = folder();
        assumeThat(folder)
                .as("The labelled documents are not here: set PAODAO_DOCUMENTS to their folder to run this test.")
                .isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                load(file);
            }
        }
    }

    @Test
    void mainDeadlinesAgree() {
        int hits = 0;
        int wrong = 0;
        int missed = 0;
        for (Labelled item : ITEMS) {
            String expected = item.label().path("deadline").asString("");
            String read = Deadlines.in(item.text(), item.body(), Issue.in(item.year())).stream()
                    .filter(found -> found.value().main() && found.value().date() != null)
                    .map(found -> Objects.toString(found.value().date()))
                    .findFirst()
                    .orElse("");
            hits += !expected.isEmpty() && expected.equals(read) ? 1 : 0;
            missed += !expected.isEmpty() && !expected.equals(read) ? 1 : 0;
            wrong += !read.isEmpty() && !expected.equals(read) ? 1 : 0;
        }
        assertThat(f1(hits, wrong, missed)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void targetsAgree() {
        int hits = 0;
        int wrong = 0;
        int missed = 0;
        for (Labelled item : ITEMS) {
            var expected = new ArrayList<>(values(item.label().path("targets")));
            var free = new ArrayList<>(values(item.label().path("parameters")));
            for (var found : Targets.in(item.text(), item.body())) {
                var value = found.value().value();
                String read = value == null
                        ? ""
                        : key(
                                found.value().comparator().symbol(),
                                value.doubleValue(),
                                found.value().unit());
                if (expected.remove(read)) {
                    hits++;
                } else if (value != null && !free.remove(read.substring(read.indexOf(' ')))) {
                    wrong++;
                }
            }
            missed += expected.size();
        }
        assertThat(f1(hits, wrong, missed)).isGreaterThanOrEqualTo(0.85);
    }

    private static double f1(int hits, int wrong, int missed) {
        return 2.0 * hits / (2.0 * hits + wrong + missed);
    }

    private static List<String> values(JsonNode targets) {
        var values = new ArrayList<String>();
        for (JsonNode target : targets) {
            String comparator = target.path("comparator").asString("");
            values.add(key(
                    comparator,
                    target.path("value").asDouble(),
                    target.path("unit").asString("")));
        }
        return values;
    }

    private static String key(String comparator, double value, String unit) {
        return "%s %s%s".formatted(comparator, value, unit);
    }

    private static Path folder() {
        String named = System.getProperty("paodao.documents", System.getenv("PAODAO_DOCUMENTS"));
        return named == null ? Path.of("../../shared/documents") : Path.of(named);
    }

    private static void load(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(file);
        var text = Text.of(Files.readString(Path.of(file.toString().replaceAll("json$", "txt"))));
        var view = text.view(text.all());
        var starts = new ArrayList<Integer>();
        int at = 0;
        for (JsonNode item : root.path("items")) {
            String title = Text.of(item.path("title").asString("")).folded().replaceAll("\\s", "");
            at = Math.max(at, view.chars().indexOf(title, at));
            starts.add(at);
        }
        String issued = root.path("doc").path("issue_date").asString("");
        int year = issued.length() < 4 ? 0 : Integer.parseInt(issued.substring(0, 4));
        for (int i = 0; i < starts.size(); i++) {
            int limit = i + 1 < starts.size() ? starts.get(i + 1) : view.chars().length();
            int end = Math.min(limit, starts.get(i) + 1500);
            if (end > starts.get(i)) {
                ITEMS.add(new Labelled(
                        text,
                        view.range(starts.get(i), end),
                        year,
                        root.path("items").get(i)));
            }
        }
    }
}
