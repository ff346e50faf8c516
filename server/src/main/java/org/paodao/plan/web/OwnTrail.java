package org.paodao.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.paodao.audit.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was written down for a plan where one of its items is named: of that only what concerns the item. */
final class OwnTrail {
    private static final JsonMapper JSON = JsonMapper.shared();

    private OwnTrail() {}

    static Stream<Entry> of(List<Entry> plan, String address) {
        return plan.stream().flatMap(entry -> own(entry, address));
    }

    private static Stream<Entry> own(Entry entry, String address) {
        if (entry.after() == null) {
            return Stream.empty();
        }
        JsonNode after = JSON.readTree(entry.after());
        JsonNode title = after.path("items").path(address);
        if (!title.isString()) {
            return Stream.empty();
        }
        var said = new Said(after.path("version").asInt(), title.asString());
        return Stream.of(new Entry(
                entry.id(),
                entry.at(),
                entry.accountName(),
                entry.behalfName(),
                entry.channel(),
                entry.address(),
                entry.action(),
                entry.subjectType(),
                entry.subject(),
                null,
                JSON.writeValueAsString(said),
                entry.reason()));
    }

    /** What is left of an entry. */
    private record Said(int version, String item) {}
}
