package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;
import tools.jackson.databind.JsonNode;

/** What is known about a unit for a clause, as canonical text and back. */
final class GivenText {
    private GivenText() {}

    static void write(CanonicalText text, Given given) {
        switch (given) {
            case Given.Amount amount -> {
                text.raw("{\"amount\":").word(amount.value().toPlainString());
                text.raw(",\"count\":" + amount.count() + ",\"sources\":");
                sources(text, amount.sources()).raw("}");
            }
            case Given.Amounts amounts -> {
                text.raw("{\"amounts\":");
                text.map(new TreeMap<>(amounts.values()), value -> text.word(value.toPlainString()));
                sources(text.raw(",\"sources\":"), amounts.sources()).raw("}");
            }
            case Given.Events events ->
                text.raw("{\"events\":")
                        .list(events.events(), event -> event(text, event))
                        .raw("}");
            case Given.Marks marks ->
                text.raw("{\"marks\":")
                        .list(marks.marks(), mark -> mark(text, mark))
                        .raw("}");
            case Given.Absent absent ->
                text.raw("{\"absent\":").word(absent.why()).raw("}");
        }
    }

    static CanonicalText sources(CanonicalText text, List<Source> sources) {
        return text.list(sources, source -> source(text, source));
    }

    private static void source(CanonicalText text, Source source) {
        text.list(List.of(source.kind(), source.id(), source.text()), text::word);
    }

    private static void event(CanonicalText text, Given.Event event) {
        BigDecimal amount = event.amount();
        text.raw("[").word(event.manner().name()).raw(",");
        if (amount == null) {
            text.raw("null");
        } else {
            text.word(amount.toPlainString());
        }
        source(text.raw(","), event.source());
        text.raw("]");
    }

    private static void mark(CanonicalText text, Given.Mark mark) {
        text.raw("[")
                .word(mark.scorer())
                .raw(",")
                .word(mark.marks().toPlainString())
                .raw(",");
        source(text, mark.source());
        text.raw("]");
    }

    static Given read(JsonNode node) {
        if (node.has("amount")) {
            return new Given.Amount(
                    SnapshotText.decimal(node.get("amount")), node.get("count").asInt(), sources(node.get("sources")));
        }
        if (node.has("amounts")) {
            Map<String, BigDecimal> values = new HashMap<>();
            node.get("amounts")
                    .properties()
                    .forEach(one -> values.put(one.getKey(), SnapshotText.decimal(one.getValue())));
            return new Given.Amounts(values, sources(node.get("sources")));
        }
        if (node.has("events")) {
            List<Given.Event> events = new ArrayList<>();
            node.get("events").forEach(one -> events.add(event(one)));
            return new Given.Events(events);
        }
        if (node.has("marks")) {
            List<Given.Mark> marks = new ArrayList<>();
            node.get("marks")
                    .forEach(one -> marks.add(new Given.Mark(
                            one.get(0).asString(), SnapshotText.decimal(one.get(1)), source(one.get(2)))));
            return new Given.Marks(marks);
        }
        return new Given.Absent(node.get("absent").asString());
    }

    private static Given.Event event(JsonNode node) {
        @Nullable BigDecimal amount = node.get(1).isNull() ? null : SnapshotText.decimal(node.get(1));
        return new Given.Event(Given.Manner.valueOf(node.get(0).asString()), amount, source(node.get(2)));
    }

    static List<Source> sources(JsonNode node) {
        List<Source> sources = new ArrayList<>();
        node.forEach(one -> sources.add(source(one)));
        return sources;
    }

    private static Source source(JsonNode node) {
        List<String> words = SnapshotText.words(node);
        return new Source(words.get(0), words.get(1), words.get(2));
    }
}
