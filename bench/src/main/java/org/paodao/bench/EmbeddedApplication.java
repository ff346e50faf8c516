package org.paodao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.paodao.PaodaoApplication;
import org.paodao.postgres.Cluster;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The application in this JVM with a database of its own, which syncs to disk; gone when closed. */
record EmbeddedApplication(Path data, Cluster database, ConfigurableApplicationContext context)
        implements AutoCloseable {

    /** Starts it on an empty database. */
    static EmbeddedApplication start(String... more) throws IOException {
        Path data = Files.createTempDirectory("paodao-bench-");
        Cluster database = Cluster.start(data, data.resolve("programs"));
        // A run that is broken off leaves no database behind.
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
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
