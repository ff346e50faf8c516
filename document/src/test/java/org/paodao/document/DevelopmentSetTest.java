package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the development set and holds its scorer's figures to the project's goals. */
class DevelopmentSetTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void theFiguresReachTheGoals() throws Exception {
        predict();
        JsonNode figures = score();
        assertThat(f1(figures, "items")).as("items").isGreaterThanOrEqualTo(0.95);
        assertThat(f1(figures, "lead units, all items")).as("lead units").isGreaterThanOrEqualTo(0.95);
        assertThat(f1(figures, "support units, all items"))
                .as("assisting units")
                .isGreaterThanOrEqualTo(0.90);
        assertThat(f1(figures, "deadline, all items")).as("deadlines").isGreaterThanOrEqualTo(0.90);
        assertThat(f1(figures, "targets (pooled)")).as("targets").isGreaterThanOrEqualTo(0.85);
        assertThat(f1(figures, "header (all fields)")).as("header").isGreaterThanOrEqualTo(0.95);
        assertThat(f1(figures, "sections")).as("sections").isGreaterThanOrEqualTo(0.90);
        assertThat(figures.get("false_items_in_negatives").asInt())
                .as("items where there is no plan")
                .isZero();
        figures.get("docs")
                .forEach(document -> assertThat(document.get("pred_is_plan").asBoolean())
                        .as("verdict")
                        .isEqualTo(document.get("is_plan").asBoolean()));
    }

    @Test
    void theSeedDocumentIsReadWithoutAnError() throws Exception {
        predict();
        JsonNode seed = score().get("docs").get("00-liandu-2023");
        assertThat(seed.get("pred_items").asInt()).isEqualTo(18);
        assertThat(seed.get("matched").asInt()).isEqualTo(18);
        for (String metric : List.of("item path", "lead units", "sections", "header (all fields)", "count claims")) {
            assertThat(seed.get("scores").get(metric).get("f1").asDouble())
                    .as(metric)
                    .isEqualTo(1.0);
        }
    }

    private void predict() throws IOException {
        var arguments = new ArrayList<>(List.of("--out", folder.toString()));
        DevelopmentSet.texts().forEach(text -> arguments.add(text.toString()));
        var sink = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(new ReadCommand(sink, sink).run(arguments)).isEqualTo(ReadCommand.NO_PLAN);
    }

    private JsonNode score() throws IOException, InterruptedException {
        Path result = folder.resolve("figures.out");
        var command = new ProcessBuilder("python3", "-B", "score.py", folder.toString(), "--json", result.toString());
        command.directory(DevelopmentSet.folder().toFile()).redirectErrorStream(true);
        command.redirectOutput(folder.resolve("scorer.log").toFile());
        Process process = start(command);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("scorer.log")))
                .isZero();
        return MAPPER.readTree(Files.readString(result));
    }

    private static Process start(ProcessBuilder command) {
        try {
            return command.start();
        } catch (IOException noPython) {
            Assumptions.abort("python3 is not here, so the scorer cannot run.");
            throw new IllegalStateException(noPython);
        }
    }

    private static double f1(JsonNode figures, String metric) {
        return figures.get("totals").get(metric).get("f1").asDouble();
    }
}
