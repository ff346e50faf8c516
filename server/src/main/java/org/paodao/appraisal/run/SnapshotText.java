package org.paodao.appraisal.run;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.paodao.appraisal.scheme.SchemeJson;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.scheme.Scheme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Snapshots as canonical bytes and back: JSON in UTF-8, units and clauses in the order of their keys, decimals as text with the places they came with. The same
 * snapshot is always the same bytes.
 */
final class SnapshotText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SnapshotText() {}

    static byte[] write(Snapshot snapshot) {
        var text = new CanonicalText();
        text.raw("{\"round\":");
        about(text, snapshot.about());
        text.raw(",\"calendar\":{\"edition\":" + snapshot.calendar().edition() + ",\"days\":");
        text.list(snapshot.calendar().days(), text::word);
        text.raw("},\"scheme\":").raw(SchemeJson.write(snapshot.body()));
        text.raw(",\"members\":");
        text.list(
                snapshot.facts().members(),
                member -> text.list(List.of(member.unit(), member.name(), member.group()), text::word));
        text.raw(",\"given\":");
        text.map(
                new TreeMap<>(snapshot.facts().given()),
                byClause -> text.map(new TreeMap<>(byClause), given -> GivenText.write(text, given)));
        return text.raw("}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void about(CanonicalText text, Snapshot.About about) {
        text.list(
                List.of(
                        about.round().toString(),
                        about.name(),
                        about.plan().toString(),
                        about.span().from().toString(),
                        about.span().until().toString(),
                        about.cutOff().toString()),
                text::word);
    }

    static Snapshot read(byte[] bytes) {
        JsonNode root = JSON.readTree(bytes);
        return new Snapshot(
                about(words(root.get("round"))),
                SchemeJson.read(root.get("scheme").toString()),
                new Snapshot.Calendar(
                        root.get("calendar").get("edition").asInt(),
                        words(root.get("calendar").get("days"))),
                new Facts(members(root.get("members")), given(root.get("given"))));
    }

    /** Only the rules. */
    static Scheme scheme(byte[] bytes) {
        return SchemeJson.read(JSON.readTree(bytes).get("scheme").toString()).scheme();
    }

    private static Snapshot.About about(List<String> words) {
        return new Snapshot.About(
                UUID.fromString(words.get(0)),
                words.get(1),
                UUID.fromString(words.get(2)),
                new Round.Span(LocalDate.parse(words.get(3)), LocalDate.parse(words.get(4))),
                LocalDate.parse(words.get(5)));
    }

    private static List<Member> members(JsonNode node) {
        List<Member> members = new ArrayList<>();
        for (JsonNode one : node) {
            List<String> words = words(one);
            members.add(new Member(words.get(0), words.get(1), words.get(2)));
        }
        return members;
    }

    private static Map<String, Map<String, Given>> given(JsonNode node) {
        Map<String, Map<String, Given>> given = new HashMap<>();
        node.properties().forEach(unit -> {
            Map<String, Given> byClause = new HashMap<>();
            unit.getValue()
                    .properties()
                    .forEach(clause -> byClause.put(clause.getKey(), GivenText.read(clause.getValue())));
            given.put(unit.getKey(), byClause);
        });
        return given;
    }

    static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        for (JsonNode one : node) {
            words.add(one.asString());
        }
        return words;
    }

    static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.asString());
    }
}
