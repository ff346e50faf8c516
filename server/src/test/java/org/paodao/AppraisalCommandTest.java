package org.paodao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says when it is used wrongly, or where there is nothing; that runs replay is shown on a database by {@code RunsTest}. */
class AppraisalCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... arguments) {
        said.reset();
        var out = new PrintStream(said, true, UTF_8);
        return new AppraisalCommand(new Console(out, out, Map.of())).run(List.of(arguments));
    }

    @Test
    void wrongUseIsToldWithTheUsage() {
        for (List<String> arguments : List.of(
                List.<String>of(), List.of("prove"), List.of("replay", "--data"), List.of("replay", "a", "1", "2"))) {
            assertThat(run(arguments.toArray(String[]::new))).isEqualTo(AppraisalCommand.UNREADABLE);
            assertThat(said.toString(UTF_8)).contains("Usage: appraisal replay");
        }
    }

    @Test
    void whereThereIsNoDatabaseItSaysWhatToName() {
        assertThat(run("replay", "--data", folder.toString())).isEqualTo(AppraisalCommand.UNREADABLE);
        assertThat(said.toString(UTF_8)).contains("There is no embedded database", "--database-url");
    }
}
