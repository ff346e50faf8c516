package org.paodao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** How long a user waits for the application, how much memory it takes, how fast a warm page is. */
final class StartTime implements Benchmark {
    private static final int RUNS = 3;
    private static final int WARM_UP = 300;
    private static final int PAGES = 200;
    private static final double MILLION = 1e6;

    private final double[] first = new double[RUNS];
    private final double[] later = new double[RUNS];
    private final double[] memory = new double[RUNS];
    private final double[] bare = new double[RUNS];
    private final double[] bareMemory = new double[RUNS];
    private final List<double[]> pages = new ArrayList<>();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "first and later start, memory, a warm page; against a JVM that does nothing and the health check";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        progress.println("start: about two minutes");
        for (int run = 0; run < RUNS; run++) {
            Path data = Files.createTempDirectory("paodao-bench-");
            try (var app = RunningApplication.start(data)) {
                first[run] = app.startMillis();
            }
            try (var app = RunningApplication.start(data)) {
                later[run] = app.startMillis();
                pages.add(pages(app, "/sign-in"));
                pages.add(pages(app, "/health"));
                memory[run] = app.residentMegabytes();
            }
            try (var nothing = RunningApplication.idleJvm()) {
                bare[run] = nothing.startMillis();
                bareMemory[run] = nothing.residentMegabytes();
            }
            FileSystemUtils.deleteRecursively(data);
            progress.printf("start: run %d of %d done%n", run + 1, RUNS);
        }
        String idle = "a JVM that does nothing";
        return List.of(
                Figure.of("start.first", "ms", first, idle, bare),
                Figure.of("start.later", "ms", later, idle, bare),
                Figure.of("start.memory", "MB", memory, idle, bareMemory),
                Figure.of("start.warm-page", "ms", join(pages, 0), "the health check", join(pages, 1)));
    }

    /** Times of single requests one after another, milliseconds, after warming up. */
    private static double[] pages(RunningApplication app, String path) throws IOException, InterruptedException {
        var times = new double[PAGES];
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path))
                    .build();
            for (int i = -WARM_UP; i < PAGES; i++) {
                long from = System.nanoTime();
                var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(path + " answered " + answer.statusCode());
                }
                if (i >= 0) {
                    times[i] = (System.nanoTime() - from) / MILLION;
                }
            }
        }
        return times;
    }

    private static double[] join(List<double[]> pages, int remainder) {
        var medians = new double[pages.size() / 2];
        for (int i = 0; i < medians.length; i++) {
            medians[i] = Figure.median(pages.get(2 * i + remainder));
        }
        return medians;
    }
}
