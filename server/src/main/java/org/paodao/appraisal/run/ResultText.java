package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.paodao.indicator.light.Told;
import org.paodao.scoring.Reason;
import org.paodao.scoring.appraisal.Assessment;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.Source;
import org.paodao.scoring.appraisal.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results as they are kept in rows and back; their canonical bytes are those of the rows in their order. */
final class ResultText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResultText() {}

    static Rows rows(Assessment assessment) {
        List<StandingRow> standings = new ArrayList<>();
        for (Standing standing : assessment.standings()) {
            standings.add(row(standing, standings.size()));
        }
        List<Line> ledger = assessment.ledger();
        int[] places = places(ledger);
        // Tens of thousands of lines are written by as many threads as there are; their order is that of units and
        // places all the same.
        List<LineRow> lines = IntStream.range(0, ledger.size())
                .parallel()
                .mapToObj(n -> row(ledger.get(n), places[n]))
                .sorted(Comparator.comparing(LineRow::unit).thenComparingInt(LineRow::position))
                .toList();
        return new Rows(standings, lines);
    }

    /** The place of each line in the ledger of its unit. */
    private static int[] places(List<Line> ledger) {
        Map<String, Integer> counts = new HashMap<>();
        return ledger.stream()
                .mapToInt(line -> counts.merge(line.unit(), 1, Integer::sum) - 1)
                .toArray();
    }

    private static StandingRow row(Standing standing, int position) {
        var clauses = new CanonicalText();
        clauses.map(new TreeMap<>(standing.clauses()), score -> clauses.word(score.toPlainString()));
        var remarks = new CanonicalText();
        remarks.list(standing.remarks(), reason -> reason(remarks, reason));
        return new StandingRow(
                standing.member(),
                position,
                standing.total(),
                standing.rank(),
                new StandingRow.Texts(clauses.toString(), remarks.toString()));
    }

    private static LineRow row(Line line, int position) {
        var reason = new CanonicalText();
        reason(reason, line.grounds().reason());
        var sources = new CanonicalText();
        GivenText.sources(sources, line.grounds().sources());
        return new LineRow(
                line.unit(),
                position,
                line.clause(),
                line.kind().name(),
                line.amount(),
                reason.toString(),
                sources.toString());
    }

    private static void reason(CanonicalText text, Reason reason) {
        Told told = Told.of(reason);
        text.raw("{\"key\":").word(told.key()).raw(",\"arguments\":");
        text.list(told.arguments(), text::word).raw("}");
    }

    static Standing standing(StandingRow row) {
        Map<String, BigDecimal> clauses = new HashMap<>();
        JSON.readTree(row.texts().clauses())
                .properties()
                .forEach(one -> clauses.put(one.getKey(), SnapshotText.decimal(one.getValue())));
        List<Reason> remarks = new ArrayList<>();
        JSON.readTree(row.texts().remarks()).forEach(one -> remarks.add(reason(one)));
        return new Standing(row.member(), row.total(), row.rank(), clauses, remarks);
    }

    static Line line(LineRow row) {
        return new Line(
                row.unit(),
                row.clause(),
                Line.Kind.valueOf(row.kind()),
                row.amount(),
                new Line.Grounded(reason(JSON.readTree(row.reason())), sources(row.sources())));
    }

    private static List<Source> sources(String written) {
        return GivenText.sources(JSON.readTree(written));
    }

    private static Reason reason(JsonNode node) {
        return new Told(node.get("key").asString(), SnapshotText.words(node.get("arguments"))).reason();
    }

    /** A result as rows. */
    record Rows(List<StandingRow> standings, List<LineRow> lines) {
        Rows {
            standings = List.copyOf(standings);
            lines = List.copyOf(lines);
        }

        /** The canonical bytes, given out in parts. */
        void write(Consumer<String> to) {
            standings.forEach(row -> to.accept(row.text()));
            lines.forEach(row -> to.accept(row.text()));
        }
    }

    /** A standing in its row. */
    record StandingRow(Member member, int position, BigDecimal total, Standing.Rank rank, Texts texts) {
        String text() {
            var text = new CanonicalText();
            text.word(member.unit()).raw("\t").word(member.name()).raw("\t").word(member.group());
            text.raw("\t" + total.toPlainString() + "\t" + rank.place() + "\t");
            String grade = rank.grade();
            text.word(grade == null ? "" : grade).raw("\t" + texts.clauses() + "\t" + texts.remarks() + "\n");
            return text.toString();
        }

        /** What stands in it as text. */
        record Texts(String clauses, String remarks) {}
    }

    /** A line of the ledger in its row. */
    record LineRow(
            String unit, int position, String clause, String kind, BigDecimal amount, String reason, String sources) {
        String text() {
            return unit + "\t" + position + "\t" + clause + "\t" + kind + "\t" + amount.toPlainString() + "\t" + reason
                    + "\t" + sources + "\n";
        }
    }
}
