package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as JSON, by Spring Boot's own setting. */
@TestPropertySource(properties = "logging.structured.format.console=ecs")
class StructuredLogIT extends LogJourney {
    private final JsonMapper json = new JsonMapper();

    @Override
    void check(String log) {
        // Before its first line an application that ended just before may still have said something in its own way.
        List<JsonNode> lines = log.lines()
                .dropWhile(line -> !line.startsWith("{"))
                .map(json::readTree)
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.has("@timestamp")).isTrue();
            assertThat(line.at("/service/name").asString()).isEqualTo("paodao");
            assertThat(line.at("/log/level").asString()).isNotBlank();
        });
        JsonNode thrown = lines.stream()
                .filter(line -> line.at("/log/logger").asString().equals("org.example.library"))
                .findFirst()
                .orElseThrow();
        assertThat(thrown.at("/error/type").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(thrown.at("/error/stack_trace").asString())
                .contains("IllegalStateException", "LogJourney")
                .doesNotContain("typed-into");
        assertThat(thrown.toString()).doesNotContain("typed-into");
    }
}
