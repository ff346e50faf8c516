package org.paodao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long programs wait for what they ask of the standard data set over the API, rights on; beside the same in plain SQL. */
final class QuerySpeed implements Benchmark {
    private static final int WARM_UP = 5;
    /** After so many the compiler has seen a question, and after so many it has done with it. */
    private static final int SEEN = 300;

    private static final int DONE_WITH = 3_000;
    private static final int ROUNDS = 15;
    private static final int CLIENTS = 8;
    private static final int ASKED = 200;
    private static final int MIXED_ROUNDS = 5;
    private static final int STEP = 7;
    private static final double MILLION = 1e6;
    private static final String API = "/api/v1/";
    private static final String SQL = "the same in plain SQL";

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "queries";
    }

    @Override
    public String about() {
        return "ratios of all counties, a province's year and mixed questions over the API; against plain SQL";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        try (var loaded = LoadedNation.start()) {
            progress.println("queries: the set is there");
            return measure(loaded);
        }
    }

    private List<Figure> measure(LoadedNation loaded) throws Exception {
        CurrentUser nation = loaded.nation();
        var db = loaded.context().getBean(JdbcClient.class);
        String token = loaded.token();
        String root = loaded.address() + API;
        UUID province = loaded.context()
                .getBean(Organization.class)
                .named(nation, StandardData.PROVINCE)
                .orElseThrow()
                .id();
        String month = root + "light-figures?period=%d-12".formatted(StandardData.YEAR);
        String year = root
                + "lights?year=%d&unit=%s&indicator=%s"
                        .formatted(StandardData.YEAR, province, StandardData.ratioCode(1));
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "queries.ratios-of-a-month",
                "ms",
                times(WARM_UP, () -> ask(month, token)),
                SQL,
                times(WARM_UP, () -> month(db, nation))));
        figures.addAll(yearOf(() -> ask(year, token), () -> year(db, nation, province)));
        figures.addAll(mixed(loaded, province, token));
        figures.addAll(ends(
                root + "forecasts?year=%d&indicator=%s".formatted(StandardData.YEAR, StandardData.ratioCode(1)),
                province,
                token));
        return figures;
    }

    /** A question that takes a few milliseconds is asked for longer until the compiler has done with it; what it took before is told beside. */
    private static List<Figure> yearOf(Callable<Integer> asked, Callable<Integer> sql) throws Exception {
        double[] early = times(SEEN, asked);
        double[] warm = times(DONE_WITH, asked);
        return List.of(
                Figure.of("queries.year-of-a-province", "ms", warm, SQL, times(DONE_WITH, sql)),
                Figure.of("queries.year-of-a-province.early", "ms", early, "the same once compiled", warm));
    }

    /** Forecasts of units are worked out when they are asked for. */
    private List<Figure> ends(String ofAll, UUID province, String token) throws Exception {
        double[] all = times(WARM_UP, () -> ask(ofAll, token));
        return List.of(
                Figure.of("queries.forecasts-of-all-units", "ms", all, "the median", all),
                Figure.of(
                        "queries.forecast-of-a-province",
                        "ms",
                        times(WARM_UP, () -> ask(ofAll + "&unit=" + province, token)),
                        "those of all units",
                        all));
    }

    private static List<String> mixture(String root, UUID province) {
        return IntStream.rangeClosed(1, 2 * StandardData.PAIRS)
                .mapToObj(number -> switch (number % 3) {
                    case 0 -> "lights?unit=%s&period=%d-%02d".formatted(province, StandardData.YEAR, 1 + number % 12);
                    case 1 ->
                        "lights?year=%d&unit=%s&indicator=%s"
                                .formatted(StandardData.YEAR, province, StandardData.ratioCode(number));
                    default ->
                        "lights/%s/%d-%02d"
                                .formatted(StandardData.ratioCode(number), StandardData.YEAR, 1 + number % 12);
                })
                .map(question -> root + question)
                .toList();
    }

    /** Answers are never kept, so every question is asked anew. What the first round of a node takes that was just started, and compiles while it answers, is told beside. */
    private List<Figure> mixed(LoadedNation loaded, UUID province, String token) throws Exception {
        List<String> questions = mixture(loaded.address() + API, province);
        round(questions, token);
        var middle = new double[MIXED_ROUNDS];
        var late = new double[MIXED_ROUNDS];
        var used = new double[MIXED_ROUNDS];
        for (int n = 0; n < MIXED_ROUNDS; n++) {
            Round round = round(questions, token);
            middle[n] = round.middle();
            late[n] = round.late();
            used[n] = round.processor();
        }
        Round first = ofJustStarted(loaded, province, token);
        String median = "the median";
        String warm = "the same once compiled";
        return List.of(
                Figure.of("queries.mixed.p50", "ms", middle, median, middle),
                Figure.of("queries.mixed.p95", "ms", late, median, middle),
                Figure.of("queries.mixed.processor", "ms of this JVM with its clients a request", used, median, middle),
                Figure.of("queries.mixed.first.p50", "ms", new double[] {first.middle()}, warm, middle),
                Figure.of("queries.mixed.first.p95", "ms", new double[] {first.late()}, warm, late));
    }

    private Round ofJustStarted(LoadedNation loaded, UUID province, String token) throws Exception {
        try (var node = RunningApplication.beside(loaded.application())) {
            return round(mixture("http://localhost:" + node.port() + API, province), token);
        }
    }

    private Round round(List<String> questions, String token) throws Exception {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<Double> took = new ArrayList<>();
        long processor = system.getProcessCpuTime();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<double[]>> work = IntStream.range(0, CLIENTS)
                    .<Callable<double[]>>mapToObj(client -> () -> asked(client, questions, token))
                    .toList();
            for (var done : clients.invokeAll(work)) {
                Arrays.stream(done.get()).forEach(took::add);
            }
        }
        double used = (system.getProcessCpuTime() - processor) / MILLION / took.size();
        took.sort(null);
        return new Round(took.get(took.size() / 2), took.get(took.size() * 95 / 100), used);
    }

    private double[] asked(int client, List<String> questions, String token) throws Exception {
        var mine = new double[ASKED];
        for (int n = 0; n < ASKED; n++) {
            String question = questions.get((client * STEP + n) % questions.size());
            mine[n] = time(() -> ask(question, token));
        }
        return mine;
    }

    /** Milliseconds of the median, of 95 of 100, and of the processor for each. */
    private record Round(double middle, double late, double processor) {}

    private int ask(String address, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 || answer.body().length < 100) {
            throw new IllegalStateException(
                    "%s answered %d with %d bytes".formatted(address, answer.statusCode(), answer.body().length));
        }
        return answer.body().length;
    }

    private static int month(JdbcClient db, CurrentUser nation) {
        return db.sql("""
                select s.indicator, s.unit, j.amounts[12] as amount, substr(j.lights, least(12, length(j.lights)), 1) as light
                  from indicator.judged_year j join indicator.series s on s.jurisdiction = j.jurisdiction and s.id = j.series
                 where j.jurisdiction = :jurisdiction and j.year = :year""")
                .param("jurisdiction", nation.jurisdiction())
                .param("year", StandardData.YEAR)
                .query((row, n) -> row.getBigDecimal("amount"))
                .list()
                .size();
    }

    private static int year(JdbcClient db, CurrentUser nation, UUID province) {
        return db.sql("""
                select j.period, j.amount from indicator.judgement j
                 where j.jurisdiction = :jurisdiction
                   and j.series = (select s.id from indicator.series s join indicator.indicator i
                                       on i.jurisdiction = s.jurisdiction and i.id = s.indicator
                                    where s.jurisdiction = :jurisdiction and i.code = :code and s.unit = :unit and s.part = '')""")
                .param("jurisdiction", nation.jurisdiction())
                .param("code", StandardData.ratioCode(1))
                .param("unit", province)
                .query((row, n) -> row.getBigDecimal("amount"))
                .list()
                .size();
    }

    private static double[] times(int warmUp, Callable<Integer> work) throws Exception {
        for (int n = 0; n < warmUp; n++) {
            work.call();
        }
        var millis = new double[ROUNDS];
        for (int n = 0; n < ROUNDS; n++) {
            millis[n] = time(work);
        }
        return millis;
    }

    private static double time(Callable<Integer> work) throws Exception {
        long from = System.nanoTime();
        work.call();
        return (System.nanoTime() - from) / MILLION;
    }
}
