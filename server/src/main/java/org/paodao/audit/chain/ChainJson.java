package org.paodao.audit.chain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of an export, one JSON object each; docs/decisions/0030 names the fields. */
public final class ChainJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ChainJson() {}

    /** One line. */
    public static String write(ChainLine line) {
        return JSON.writeValueAsString(fields(line));
    }

    private static Map<String, @Nullable Object> fields(ChainLine line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("kind", kind(line));
        fields.put("jurisdiction", line.jurisdiction());
        switch (line) {
            case Pruning pruning -> {
                fields.put("id", pruning.id());
                fields.put("anchor", pruning.anchor());
                fields.put("at", CanonicalBytes.text(pruning.at()));
                fields.put("removed", pruning.removed());
            }
            case Anchor anchor -> {
                fields.put("number", anchor.number());
                fields.put("at", CanonicalBytes.text(anchor.at()));
                fields.put("entries", anchor.entries());
                fields.put("heads", anchor.heads());
                seal(fields, anchor.seal());
            }
            case LaneHead head -> {
                fields.put("lane", head.lane());
                fields.put("number", head.number());
                fields.put("hash", head.hash());
            }
            case ChainEntry entry -> entry(fields, entry);
        }
        return fields;
    }

    private static String kind(ChainLine line) {
        return switch (line) {
            case Pruning pruning -> "pruning";
            case Anchor anchor -> "anchor";
            case LaneHead head -> "head";
            case ChainEntry entry -> "entry";
        };
    }

    private static void entry(Map<String, @Nullable Object> fields, ChainEntry entry) {
        var content = entry.content();
        var who = content.who();
        var what = content.what();
        fields.put("lane", entry.place().lane());
        fields.put("number", entry.place().number());
        fields.put("id", content.id());
        fields.put("at", CanonicalBytes.text(content.at()));
        fields.put("account", who.account());
        fields.put("name", who.name());
        fields.put("behalf", who.behalf());
        fields.put("behalfName", who.behalfName());
        fields.put("channel", who.channel());
        fields.put("address", who.address());
        fields.put("action", what.action());
        fields.put("subjectType", what.subjectType());
        fields.put("subject", what.subject());
        fields.put("before", what.before());
        fields.put("after", what.after());
        fields.put("reason", what.reason());
        seal(fields, entry.seal());
    }

    private static void seal(Map<String, @Nullable Object> fields, Seal seal) {
        fields.put("algorithm", seal.algorithm().label());
        fields.put("previous", seal.previous());
        fields.put("hash", seal.hash());
    }

    /** The heads of an anchor as the database keeps them. */
    public static String heads(List<Anchor.Head> heads) {
        return JSON.writeValueAsString(heads);
    }

    /** The heads of an anchor out of the database. */
    public static List<Anchor.Head> heads(String text) {
        return heads(JSON.readTree(text));
    }

    /** @throws IllegalArgumentException if it is not a line of an export */
    public static ChainLine read(String text) {
        try {
            return read(JSON.readTree(text));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("It is not JSON.", e);
        }
    }

    /** The kind of a line; empty when it is none of an export. */
    static String kind(String text) {
        try {
            return JSON.readTree(text).path("kind").asString("");
        } catch (JacksonException expected) {
            return "";
        }
    }

    private static ChainLine read(JsonNode line) {
        UUID jurisdiction = id(line, "jurisdiction");
        return switch (text(line, "kind")) {
            case "pruning" ->
                new Pruning(jurisdiction, id(line, "id"), number(line, "anchor"), at(line), number(line, "removed"));
            case "anchor" ->
                new Anchor(
                        jurisdiction,
                        number(line, "number"),
                        at(line),
                        number(line, "entries"),
                        heads(line.path("heads")),
                        seal(line));
            case "head" ->
                new LaneHead(jurisdiction, (int) number(line, "lane"), number(line, "number"), text(line, "hash"));
            case "entry" ->
                new ChainEntry(
                        new ChainEntry.Place(jurisdiction, (int) number(line, "lane"), number(line, "number")),
                        new ChainEntry.Content(id(line, "id"), at(line), who(line), what(line)),
                        seal(line));
            default -> throw new IllegalArgumentException("It is not a line of a chain.");
        };
    }

    private static ChainEntry.Who who(JsonNode line) {
        String behalf = optional(line, "behalf");
        return new ChainEntry.Who(
                id(line, "account"),
                text(line, "name"),
                behalf == null ? null : UUID.fromString(behalf),
                optional(line, "behalfName"),
                text(line, "channel"),
                optional(line, "address"));
    }

    private static ChainEntry.What what(JsonNode line) {
        return new ChainEntry.What(
                text(line, "action"),
                text(line, "subjectType"),
                id(line, "subject"),
                optional(line, "before"),
                optional(line, "after"),
                optional(line, "reason"));
    }

    private static List<Anchor.Head> heads(JsonNode heads) {
        return StreamSupport.stream(heads.spliterator(), false)
                .map(head -> new Anchor.Head((int) number(head, "lane"), number(head, "number"), text(head, "hash")))
                .toList();
    }

    private static Seal seal(JsonNode line) {
        return new Seal(HashAlgorithm.of(text(line, "algorithm")), text(line, "previous"), text(line, "hash"));
    }

    private static Instant at(JsonNode line) {
        return Instant.parse(text(line, "at"));
    }

    private static UUID id(JsonNode line, String field) {
        return UUID.fromString(text(line, field));
    }

    private static String text(JsonNode line, String field) {
        String text = optional(line, field);
        if (text == null) {
            throw new IllegalArgumentException("It has no " + field + ".");
        }
        return text;
    }

    private static @Nullable String optional(JsonNode line, String field) {
        JsonNode value = line.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static long number(JsonNode line, String field) {
        JsonNode value = line.get(field);
        if (value == null || !value.canConvertToLong()) {
            throw new IllegalArgumentException("It has no " + field + ".");
        }
        return value.asLong();
    }
}
