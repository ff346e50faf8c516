package org.paodao.audit.chain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place in the chain.
 *
 * @param place where it stands
 * @param content what it says
 * @param seal what binds it
 */
public record ChainEntry(Place place, Content content, Seal seal) implements ChainLine {

    @Override
    public UUID jurisdiction() {
        return place.jurisdiction();
    }

    /** The entry, sealed after another. */
    public static ChainEntry sealed(Place place, Content content, HashAlgorithm algorithm, String previous) {
        var open = new ChainEntry(place, content, new Seal(algorithm, previous, ""));
        return new ChainEntry(place, content, new Seal(algorithm, previous, open.computed()));
    }

    /** The hash that these contents give. */
    public String computed() {
        var bytes = new CanonicalBytes("paodao-audit-1")
                .add(place.jurisdiction)
                .add(place.lane)
                .add(place.number)
                .add(seal.previous());
        content.fields(bytes);
        return bytes.hash(seal.algorithm());
    }

    /**
     * Where an entry stands.
     *
     * @param lane one of the jurisdiction's lanes, each a chain of its own, so that writers do not wait for each other
     * @param number counts the lane's entries from 1
     */
    public record Place(UUID jurisdiction, int lane, long number) {}

    /**
     * What an entry says.
     *
     * @param at when it was written, by the clock of the node
     * @param who who did it, and from where
     * @param what what was done
     */
    public record Content(UUID id, Instant at, Who who, What what) {
        private void fields(CanonicalBytes bytes) {
            bytes.add(id)
                    .add(at)
                    .add(who.account)
                    .add(who.name)
                    .add(who.behalf)
                    .add(who.behalfName)
                    .add(who.channel)
                    .add(who.address);
            bytes.add(what.action)
                    .add(what.subjectType)
                    .add(what.subject)
                    .add(what.before)
                    .add(what.after)
                    .add(what.reason);
        }
    }

    /**
     * Who did it.
     *
     * @param behalf the account in whose name; null for one's own
     * @param behalfName its name as shown then
     * @param channel page, api or job
     * @param address network address the request came from; null without a request
     */
    public record Who(
            UUID account,
            String name,
            @Nullable UUID behalf,
            @Nullable String behalfName,
            String channel,
            @Nullable String address) {}

    /**
     * What was done.
     *
     * @param before old values, JSON text exactly as stored
     * @param after new values, JSON text exactly as stored
     */
    public record What(
            String action,
            String subjectType,
            UUID subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}
}
