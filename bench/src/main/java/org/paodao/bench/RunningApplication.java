package org.paodao.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paodao.PaodaoApplication;

/** A JVM started for measuring, with this one's class path. */
final class RunningApplication implements AutoCloseable {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HEAP = Pattern.compile("heap .*\\bused (\\d+)K");
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
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        List<String> words = new ArrayList<>(options);
        words.add(PaodaoApplication.class.getName());
        words.add("--server.port=" + port);
        words.add("--server.address=127.0.0.1");
        words.add("--paodao.data=" + data);
        return start(port, "Started PaodaoApplication", words);
    }

    /** Starts a JVM that says so and waits. */
    static RunningApplication idleJvm() throws IOException {
        return start(0, Idle.SAID, List.of(Idle.class.getName()));
    }

    private static RunningApplication start(int port, String sign, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(program("java"), "-cp", System.getProperty("java.class.path")));
        command.addAll(words);
        long from = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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
        String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
        Matcher found = RESIDENT.matcher(status);
        if (!found.find()) {
            throw new IOException("No resident size in /proc status");
        }
        return Integer.parseInt(found.group(1)) / KILOBYTES_A_MEGABYTE;
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
