package org.paodao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's own words and manners, in a copy that stands in a folder with blanks in its name. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "paodao");
    private static final int NOBODY = 65534;

    @TempDir
    private Path folder;

    private Path copy;

    @BeforeEach
    void copyTheLauncher() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = Files.createDirectory(folder.resolve("a place 跑道"));
        copy = Files.copy(LAUNCHER, home.resolve("paodao"));
    }

    @Test
    void helpNamesEveryCommand() throws Exception {
        Said said = run(copy.toString(), "help");
        assertThat(said.code()).isZero();
        assertThat(said.text())
                .contains("demo ", "run ", "read ", "test ", "bench ", "--port", "--data", "--database-url");
    }

    @Test
    void itWorksThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), copy);
        assertThat(run(link.toString(), "help").code()).isZero();
    }

    @Test
    void anOrdinaryUserMayRunIt() throws Exception {
        assumeThat(System.getProperty("user.name"))
                .as("another user can only be tried as root")
                .isEqualTo("root");
        Said said = run("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", copy.toString(), "help");
        assertThat(said.code()).isZero();
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws Exception {
        String script = Files.readString(copy);
        assertThat(script).contains("NEEDED=25\n");
        Files.writeString(copy, script.replace("NEEDED=25\n", "NEEDED=250\n"));
        Said said = run(copy.toString(), "run");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("no JDK 250", "Install one", "JAVA_HOME");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool :
                List.of("sh", "dirname", "readlink", "sed", "find", "head", "mkdir", "tee", "awk", "tail", "grep")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        Said said = run("env", "PATH=" + tools, copy.toString(), "read", "x");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("Maven is needed", "apt-get install maven");
    }

    @Test
    void whatItDoesNotKnowIsRefused() throws Exception {
        assertThat(run(copy.toString(), "fly").text()).contains("unknown command fly");
        assertThat(run(copy.toString(), "run", "--nonsense").text()).contains("unknown option --nonsense");
        assertThat(run(copy.toString(), "run", "--port").text()).contains("--port needs a value");
        assertThat(run(copy.toString(), "run", "--port").code()).isEqualTo(1);
    }

    private Said run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Said(process.waitFor(), text);
    }

    private record Said(int code, String text) {}
}
