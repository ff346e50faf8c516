package org.paodao.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.audit.chain.ChainEntry;

/**
 * One line of the trail.
 *
 * @param at when it was written
 * @param accountName who, as shown then
 * @param behalfName in whose name; null for one's own
 * @param channel page, api or job
 * @param address network address it came from
 * @param action what was done
 * @param subjectType what kind of thing
 * @param subject its id
 * @param before old values as JSON text
 * @param after new values as JSON text
 * @param reason why, if given
 */
public record Entry(
        UUID id,
        Instant at,
        String accountName,
        @Nullable String behalfName,
        String channel,
        @Nullable String address,
        String action,
        String subjectType,
        UUID subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {
    private static final int BRIEF = 3;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Entry of(ChainEntry chained) {
        var who = chained.content().who();
        var what = chained.content().what();
        return new Entry(
                chained.content().id(),
                chained.content().at(),
                who.name(),
                who.behalfName(),
                who.channel(),
                who.address(),
                what.action(),
                what.subjectType(),
                what.subject(),
                what.before(),
                what.after(),
                what.reason());
    }

    /** What changed, field by field. */
    public List<FieldChange> changes() {
        return FieldChange.between(before, after);
    }

    /** The ids that old and new values name. */
    public Set<UUID> named() {
        return Stream.of(before, after)
                .filter(Objects::nonNull)
                .flatMap(text -> ID.matcher(text).results())
                .map(found -> UUID.fromString(found.group()))
                .collect(Collectors.toSet());
    }

    /** The first changes, each short enough for a line that is not opened; ids, which say nothing to a reader, are left out. */
    public List<FieldChange> brief() {
        return changes().stream()
                .filter(FieldChange::isReadable)
                .map(FieldChange::shortened)
                .limit(BRIEF)
                .toList();
    }
}
