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

/** The application in this JVM with an empty database, which syncs to disk; gone when closed. */
record EmbeddedApplication(Path data, MeasuredDatabase database, ConfigurableApplicationContext context)
        implements AutoCloseable {

    /** Starts it on an empty database. */
    static EmbeddedApplication start(String... more) throws IOException {
        Path data = Files.createTempDirectory("paodao-bench-");
        MeasuredDatabase database = MeasuredDatabase.start(data);
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--logging.level.root=error",
                "--paodao.data=" + data,
                "--paodao.database-url=" + database.url(),
                "--paodao.database-user=" + database.user(),
                "--paodao.database-password=" + database.password()));
        settings.addAll(List.of(more));
        return new EmbeddedApplication(
                data, database, SpringApplication.run(PaodaoApplication.class, settings.toArray(String[]::new)));
    }

    @Override
    public void close() throws IOException {
        context.close();
        database.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
