package org.paodao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.paodao.PaodaoApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The application in this JVM with an empty database, which syncs to disk; gone when closed.
 *
 * @param settings with which a further node joins it, beside the database
 */
record EmbeddedApplication(
        Path data, MeasuredDatabase database, ConfigurableApplicationContext context, List<String> settings)
        implements AutoCloseable {

    /** Starts it on an empty database. */
    static EmbeddedApplication start(String... more) throws IOException {
        Path data = Files.createTempDirectory("paodao-bench-");
        MeasuredDatabase database = MeasuredDatabase.start(data);
        List<String> settings = new ArrayList<>(List.of("--paodao.data=" + data));
        settings.addAll(List.of(more));
        List<String> words = new ArrayList<>(settings);
        words.addAll(List.of(
                "--paodao.database-url=" + database.url(),
                "--paodao.database-user=" + database.user(),
                "--paodao.database-password=" + database.password(),
                "--server.port=0",
                "--logging.level.root=error"));
        ConfigurableApplicationContext context =
                SpringApplication.run(PaodaoApplication.class, words.toArray(String[]::new));
        return new EmbeddedApplication(data, database, context, List.copyOf(settings));
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
