package org.paodao.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.supervision.clock.Day;

/**
 * A matter as one reader sees it. Who has a part of it only sees that part: neither those of others nor the answer.
 *
 * @param answer what may be read of it; empty for nothing
 * @param parties those that the reader may know of, the unit that leads first
 * @param happened newest first, as far as the reader may read it
 * @param kin what it came from and what came from it
 * @param files beside it, as far as the reader may read them
 */
public record MatterView(
        Matter matter,
        String answer,
        Clock clock,
        List<Party> parties,
        List<Happened> happened,
        List<Kin> kin,
        List<MatterFiles.Beside> files,
        MatterRights rights,
        Map<UUID, String> names) {
    public MatterView {
        parties = List.copyOf(parties);
        happened = List.copyOf(happened);
        kin = List.copyOf(kin);
        files = List.copyOf(files);
        names = Map.copyOf(names);
    }

    /** The name of a unit; empty for none. */
    public String name(@Nullable UUID unit) {
        return unit == null ? "" : names.getOrDefault(unit, "");
    }

    /**
     * How its clock stands.
     *
     * @param light null before it is assigned
     * @param left working days until the last day; negative when it has passed; null before it is assigned
     * @param days every day from the beginning to the last; empty before it is assigned
     */
    public record Clock(
            LocalDate today,
            @Nullable ClockLight light,
            @Nullable Integer left,
            List<Day> days) {
        public Clock {
            days = List.copyOf(days);
        }
    }

    /**
     * A matter that is related to it.
     *
     * @param how parent, split, follow-up or merged
     */
    public record Kin(String how, String number, String title) {}
}
