package org.paodao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.organization.Organization;
import org.paodao.supervision.clock.ClockLimits;
import org.paodao.supervision.clock.Clocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matters as they are read: whoever supervises sees all, a unit those that it leads or assists, a leader also the own ones. */
@Service
@Transactional(readOnly = true)
public class MatterLists {
    /** Stages in which something is to be done, in their order, as they are kept. */
    public static final List<String> OPEN_STAGES = List.of(
            "REGISTERED",
            "PROPOSED",
            "APPROVED",
            "ASSIGNED",
            "SIGNED_FOR",
            "IN_HAND",
            "DISPUTED",
            "ANSWERED",
            "FED_BACK",
            "WITH_LEADER");

    private static final int MOST = 200;

    private final MatterListing listing;
    private final MatterTables matters;
    private final Clocks clocks;
    private final Organization organization;
    private final Clock clock;

    MatterLists(MatterListing listing, MatterTables matters, Clocks clocks, Organization organization, Clock clock) {
        this.listing = listing;
        this.matters = matters;
        this.clocks = clocks;
        this.organization = organization;
        this.clock = clock;
    }

    /** The first matters that pass a filter, newest first; at most 200. */
    public List<MatterLine> of(CurrentUser user, MatterFilter filter) {
        return slice(user, filter, MatterOrder.newest(MOST)).lines();
    }

    /** A page of the matters that pass a filter. */
    public Slice slice(CurrentUser user, MatterFilter filter, MatterOrder order) {
        Permissions.require(user, Permission.MATTER_READ);
        var more = new MatterOrder(order.by(), order.after(), order.size() + 1);
        List<MatterLine> found = listing.lines(MatterScope.of(user), plain(filter), more, limits(user));
        List<MatterLine> shown = found.size() > order.size() ? found.subList(0, order.size()) : found;
        return new Slice(shown, names(user, shown), found.size() > order.size() ? key(order, shown.getLast()) : null);
    }

    private static MatterOrder.Key key(MatterOrder order, MatterLine last) {
        return new MatterOrder.Key(last.id(), order.by() == MatterOrder.By.DUE ? last.due() : null);
    }

    /** What was begun from a thing and may be seen by the user, in the order of registration. */
    public List<MatterLine> begunBy(CurrentUser user, Origin origin) {
        return Permissions.may(user, Permission.MATTER_READ)
                ? listing.begunBy(MatterScope.of(user), origin, limits(user))
                : List.of();
    }

    /** The open matters by stage: how many there are, and the first of each. */
    public Board board(CurrentUser user, MatterFilter filter, int most) {
        Permissions.require(user, Permission.MATTER_READ);
        MatterScope scope = MatterScope.of(user);
        ClockLimits limits = limits(user);
        List<MatterLine> lines = listing.board(scope, plain(filter), limits, most);
        return new Board(listing.counts(scope, plain(filter), limits), lines, names(user, lines));
    }

    /** The id of the matter with a number, if the user may know of it. */
    public UUID numbered(CurrentUser user, String number) {
        Permissions.require(user, Permission.MATTER_READ);
        return matters.numbered(MatterScope.of(user), number).map(Matter::id).orElseThrow(MatterSteps::unknown);
    }

    /** Where matters come from, in the order of the rules for deadlines. */
    public List<String> sources(CurrentUser user) {
        return clocks.sources(user.jurisdiction());
    }

    private ClockLimits limits(CurrentUser user) {
        return clocks.dial(user.jurisdiction(), LocalDate.now(clock)).limits();
    }

    /** Words in which there is no letter and no digit narrow nothing. */
    private static MatterFilter plain(MatterFilter filter) {
        String words = filter.words();
        return words == null || !Bigrams.query(words).isEmpty() ? filter : filter.saying(null);
    }

    private Map<UUID, String> names(CurrentUser user, List<MatterLine> lines) {
        Set<UUID> units =
                lines.stream().map(MatterLine::lead).filter(Objects::nonNull).collect(Collectors.toSet());
        return units.isEmpty() ? Map.of() : new HashMap<>(organization.names(user, units));
    }

    /**
     * A page of matters.
     *
     * @param names of the units
     * @param next the key of the next page; null for the last
     */
    public record Slice(List<MatterLine> lines, Map<UUID, String> names, MatterOrder.@Nullable Key next) {
        public Slice {
            lines = List.copyOf(lines);
            names = Map.copyOf(names);
        }

        /** The name of a unit; empty for none. */
        public String name(@Nullable UUID unit) {
            return unit == null ? "" : names.getOrDefault(unit, "");
        }
    }

    /**
     * Open matters by stage.
     *
     * @param counts by stage as it is kept
     * @param lines the first of each stage
     */
    public record Board(Map<String, Integer> counts, List<MatterLine> lines, Map<UUID, String> names) {
        public Board {
            counts = Map.copyOf(counts);
            lines = List.copyOf(lines);
            names = Map.copyOf(names);
        }

        /** The first of a stage. */
        public List<MatterLine> of(String stage) {
            String word = stage.toLowerCase(Locale.ROOT).replace('_', '-');
            return lines.stream().filter(line -> line.stage().equals(word)).toList();
        }

        /** The name of a unit; empty for none. */
        public String name(@Nullable UUID unit) {
            return unit == null ? "" : names.getOrDefault(unit, "");
        }
    }
}
