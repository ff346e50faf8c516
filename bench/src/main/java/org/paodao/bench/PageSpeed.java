package org.paodao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** How long people wait for the pages of indicators when thousands of units have figures, sixteen of them at once; beside a page without figures. */
final class PageSpeed implements Benchmark {
    private static final int CLIENTS = 16;
    private static final int ASKED = 40;
    private static final double MILLION = 1e6;
    private static final String PLAIN = "/account";
    private static final List<String> PAGES = List.of(
            "/indicators",
            "/indicators/matrix",
            "/indicators/matrix?what=all",
            "/indicators/R01",
            "/indicators/changes");

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String about() {
        return "the 95th percentile of the pages of indicators with 16 clients on the standard data set; against a page without figures";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        try (var loaded = LoadedNation.start()) {
            progress.println("pages: the set is there");
            Map<String, double[]> late = new TreeMap<>();
            for (String page : PAGES) {
                late.put(page, late(loaded, page));
                progress.printf("pages: %s %.0f ms%n", page, late.get(page)[0]);
            }
            double[] plain = late(loaded, PLAIN);
            List<Figure> figures = new ArrayList<>();
            late.forEach((page, times) -> figures.add(Figure.of(
                    "pages.p95" + page.replaceAll("\\W", "."), "ms", times, "a page without figures", plain)));
            return figures;
        }
    }

    /** The time within which 95 of 100 answers came, three times. */
    private static double[] late(LoadedNation loaded, String page) throws Exception {
        HttpClient browser = loaded.signedIn();
        URI address = URI.create(loaded.address() + page);
        round(browser, address);
        return new double[] {round(browser, address), round(browser, address), round(browser, address)};
    }

    private static double round(HttpClient browser, URI address) throws Exception {
        List<Double> took = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<double[]>> work = IntStream.range(0, CLIENTS)
                    .<Callable<double[]>>mapToObj(client -> () -> {
                        var mine = new double[ASKED];
                        for (int n = 0; n < ASKED; n++) {
                            mine[n] = ask(browser, address);
                        }
                        return mine;
                    })
                    .toList();
            for (var done : clients.invokeAll(work)) {
                for (double millis : done.get()) {
                    took.add(millis);
                }
            }
        }
        took.sort(null);
        return took.get(took.size() * 95 / 100);
    }

    private static double ask(HttpClient browser, URI address) throws IOException, InterruptedException {
        long from = System.nanoTime();
        var answer = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s answered %d".formatted(address, answer.statusCode()));
        }
        return (System.nanoTime() - from) / MILLION;
    }
}
