package org.paodao.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.PaodaoApplication;

/** A JVM started for measuring: the application as the launcher starts it, with what it learnt in its rehearsal, or one with this one's class path. */
final class RunningApplication implements AutoCloseable {
    private static final Pattern HEAP = Pattern.compile("heap .*\\bused (\\d+)K");
    /** The launcher's own: a JVM with others does not take what was learnt. */
    private static final List<String> OPTIONS = List.of(
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseCompactObjectHeaders",
            "-XX:G1HeapRegionSize=4m",
            "-XX:-G1UseAdaptiveIHOP",
            "-XX:InitiatingHeapOccupancyPercent=70",
            "-Xlog:aot*=off");

    private static final double MILLION = 1e6;
    private static final double KILOBYTES_A_MEGABYTE = 1e3;

    private final Process process;
    private final int port;
    private final double startMillis;

    private RunningApplication(Process process, int port, double startMillis) {
        this.process = process;
        this.port = port;
        this.startMillis = startMillis;
    }

    /** Starts the application and waits until it says that it has started. */
    static RunningApplication start(Path data) throws IOException {
        return start(data, List.of());
    }

    /** The same with options of the JVM. */
    static RunningApplication start(Path data, List<String> options) throws IOException {
        return start(options, List.of("--paodao.data=" + data), Map.of());
    }

    /** A further node on the database of a running application, with a heap of 1 GiB. */
    static RunningApplication beside(EmbeddedApplication other) throws IOException {
        MeasuredDatabase database = other.database();
        // Not as words of a command, which everybody on the machine may read.
        Map<String, String> secrets = Map.of(
                "PAODAO_DATABASE_URL", database.url(),
                "PAODAO_DATABASE_USER", database.user(),
                "PAODAO_DATABASE_PASSWORD", database.password());
        return start(List.of("-Xmx1g"), other.settings(), secrets);
    }

    private static RunningApplication start(
            List<String> options, List<String> settings, Map<String, String> environment) throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        List<String> words = launched();
        words.addAll(options);
        words.add(PaodaoApplication.class.getName());
        words.add("--server.port=" + port);
        words.add("--server.address=127.0.0.1");
        words.addAll(settings);
        return start(port, "Started PaodaoApplication", words, environment);
    }

    /** As the launcher starts the application, which says how; started otherwise it has learnt nothing. */
    private static List<String> launched() {
        String classes = System.getenv("PAODAO_BENCH_CLASSES");
        String learnt = System.getenv("PAODAO_BENCH_LEARNT");
        List<String> words = new ArrayList<>(OPTIONS);
        words.addAll(classes == null ? own() : List.of("-cp", classes));
        words.addAll(learnt == null || learnt.isEmpty() ? List.of() : List.of(learnt));
        return words;
    }

    private static List<String> own() {
        return List.of("-cp", System.getProperty("java.class.path"));
    }

    /** Starts a JVM that says so and waits. */
    static RunningApplication idleJvm() throws IOException {
        List<String> words = new ArrayList<>(own());
        words.add(Idle.class.getName());
        return start(0, Idle.SAID, words, Map.of());
    }

    private static RunningApplication start(int port, String sign, List<String> words, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(program("java")));
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        long from = System.nanoTime();
        Process process = builder.start();
        // A run that is broken off leaves nothing running behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.toHandle().destroy()));
        var said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains(sign)) {
                double millis = (System.nanoTime() - from) / MILLION;
                Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
                return new RunningApplication(process, port, millis);
            }
        }
        throw new IllegalStateException(String.join(" ", words) + " ended without starting");
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    int port() {
        return port;
    }

    double startMillis() {
        return startMillis;
    }

    /** What it occupies now, without its database server. */
    double residentMegabytes() throws IOException {
        return ProcessMemory.resident(process.pid()) / KILOBYTES_A_MEGABYTE;
    }

    /** What of its heap is in use after a full collection, which this makes it do. */
    double heapMegabytes() throws IOException, InterruptedException {
        ask("GC.run");
        Matcher found = HEAP.matcher(ask("GC.heap_info"));
        if (!found.find()) {
            throw new IOException("No used heap in what the JVM says of it");
        }
        return Integer.parseInt(found.group(1)) / KILOBYTES_A_MEGABYTE;
    }

    private String ask(String command) throws IOException, InterruptedException {
        Process asking = new ProcessBuilder(program("jcmd"), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String said = String.join("\n", asking.inputReader().readAllLines());
        if (asking.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }

    @Override
    public void close() throws InterruptedException {
        // Not through the process itself, which would close the stream that is still being read.
        process.toHandle().destroy();
        process.waitFor();
    }
}
