package org.paodao.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.paodao.supervision.MatterLine;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.timer.Timers;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long lists, filters and searches of a register of 100,000 matters take, and looking at the clocks of as many open ones, rights on; beside a plain SELECT of the
 * same rows and beside a tenth of the matters.
 */
final class RegisterSpeed implements Benchmark {
    private static final String SIZE = "PAODAO_BENCH_MATTERS";
    private static final int MANY = 100_000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 101;
    private static final int CLOCK_ROUNDS = 5;
    private static final double MILLION = 1e6;
    private static final String SQL = "a plain SELECT of the same rows";
    private static final String FEW = "the same among a tenth of the matters";

    /** What came back altogether, so that nothing is asked in vain. */
    private long asked;

    @Override
    public String name() {
        return "register";
    }

    @Override
    public String about() {
        return "lists, filters and searches of 100,000 matters, their clocks; against plain SQL and against 10,000";
    }

    @Override
    public List<Figure> measure(PrintStream progress) throws Exception {
        int size = Integer.parseInt(System.getenv().getOrDefault(SIZE, String.valueOf(MANY)));
        try (var app = EmbeddedApplication.start("--paodao.timers.wait=PT24H")) {
            RegisterDistrict few = RegisterDistrict.of(app.context(), size / 10);
            RegisterDistrict many = RegisterDistrict.of(app.context(), size);
            app.context().getBean(JdbcClient.class).sql("vacuum analyze").update();
            progress.println("register: %d and %d matters are there".formatted(size / 10, size));
            List<Figure> figures = new ArrayList<>(questions(app.context(), many, few));
            progress.println("register: asked");
            figures.addAll(clocks(app.context(), many, few));
            progress.println("register: %d rows came back".formatted(asked));
            return figures;
        }
    }

    private List<Figure> questions(ApplicationContext context, RegisterDistrict many, RegisterDistrict few) {
        var lists = context.getBean(MatterLists.class);
        var db = context.getBean(JdbcClient.class);
        List<Figure> figures = new ArrayList<>();
        Map<String, IntFunction<List<MatterLine>>> small = RegisterQuestions.of(lists, few);
        RegisterQuestions.of(lists, many).forEach((what, question) -> {
            Map<Integer, UUID[]> answers = new LinkedHashMap<>();
            double[] took = times(round -> {
                List<MatterLine> lines = question.apply(round);
                answers.put(round, lines.stream().map(MatterLine::id).toArray(UUID[]::new));
            });
            double[] plain = times(round -> asked += plain(db, many, answers.getOrDefault(round, new UUID[0])));
            IntFunction<List<MatterLine>> same = small.getOrDefault(what, round -> List.of());
            double[] fewer = times(round -> asked += same.apply(round).size());
            figures.add(late("register." + what + ".p95", took, SQL, plain));
            figures.add(late("register." + what + ".growth.p95", took, FEW, fewer));
        });
        return figures;
    }

    /** What the lists read, by the ids that they found. */
    private static int plain(JdbcClient db, RegisterDistrict district, UUID[] ids) {
        return db.sql("""
                select id, number, title, source, urgency, stage, lead, given_on, due, paused_on, answered_on, closed_on, redone, confidential
                  from supervision.matter where jurisdiction = :jurisdiction and id = any(:ids)""")
                .param("jurisdiction", district.office().jurisdiction())
                .param("ids", ids)
                .query((row, n) -> row.getString("title"))
                .list()
                .size();
    }

    private List<Figure> clocks(ApplicationContext context, RegisterDistrict many, RegisterDistrict few) {
        var timers = context.getBean(Timers.class);
        var db = context.getBean(JdbcClient.class);
        List<Figure> figures = new ArrayList<>();
        double[] plain = repeated(() -> asked += open(db, many));
        double[] first = {time(() -> asked += timers.on(many.office().jurisdiction(), many.today()))};
        double[] fewFirst = {time(() -> asked += timers.on(few.office().jurisdiction(), few.today()))};
        String all = "a plain SELECT of the open matters";
        figures.add(Figure.of("register.clocks.first", "ms", first, all, plain));
        figures.add(Figure.of("register.clocks.first.growth", "ms", first, FEW, fewFirst));
        double[] again = repeated(() -> asked += timers.on(many.office().jurisdiction(), many.today()));
        double[] fewAgain = repeated(() -> asked += timers.on(few.office().jurisdiction(), few.today()));
        figures.add(Figure.of("register.clocks.again", "ms", again, all, plain));
        figures.add(Figure.of("register.clocks.again.growth", "ms", again, FEW, fewAgain));
        LocalDate[] day = {many.today()};
        double[] days = repeated(() -> {
            day[0] = day[0].plusDays(1);
            asked += timers.on(many.office().jurisdiction(), day[0]);
        });
        figures.add(Figure.of("register.clocks.next-day", "ms", days, all, plain));
        return figures;
    }

    private static int open(JdbcClient db, RegisterDistrict district) {
        return db.sql("""
                select id, due, stage, lead from supervision.matter
                 where jurisdiction = :jurisdiction and closed_on is null and due is not null""")
                .param("jurisdiction", district.office().jurisdiction())
                .query((row, n) -> row.getObject("due", LocalDate.class))
                .list()
                .size();
    }

    /** The time under which 95 of 100 stay, held against the same of the peer. */
    private static Figure late(String name, double[] took, String against, double[] peer) {
        Figure middle = Figure.of(name, "ms", took, against, peer);
        double late = late(took);
        return new Figure(name, late, "ms", against, late / late(peer), took.length, middle.spread());
    }

    private static double late(double[] took) {
        double[] sorted = took.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * 95 / 100];
    }

    private static double[] times(IntConsumer work) {
        for (int round = 0; round < WARM_UP; round++) {
            work.accept(round);
        }
        double[] took = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int number = round;
            took[round] = time(() -> work.accept(number));
        }
        return took;
    }

    private static double[] repeated(Runnable work) {
        double[] took = new double[CLOCK_ROUNDS];
        for (int round = 0; round < CLOCK_ROUNDS; round++) {
            took[round] = time(work);
        }
        return took;
    }

    private static double time(Runnable work) {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / MILLION;
    }
}
