package org.paodao.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one unit on a day.
 *
 * @param kindZh and kindEn are the names of its kind
 * @param day the day it is shown as of
 * @param version of the unit now, to be sent back with a change
 * @param closedOn the day from which it is no more; null while it is
 * @param above the units above it, from the top
 * @param names all its names of all days, the present ones first
 * @param spells what it was before, newest first
 * @param successions from whom it took over and who took over from it
 */
public record UnitSheet(
        UUID id,
        UnitFacts facts,
        String kindZh,
        String kindEn,
        LocalDate day,
        int version,
        @Nullable LocalDate closedOn,
        List<UnitNode> above,
        List<Name> names,
        List<Spell> spells,
        List<Succession> successions) {
    public UnitSheet {
        above = List.copyOf(above);
        names = List.copyOf(names);
        spells = List.copyOf(spells);
        successions = List.copyOf(successions);
    }

    public String name() {
        return facts.name();
    }

    /** The name of its kind. */
    public String kind(boolean chinese) {
        return chinese ? kindZh : kindEn;
    }

    /** The other names of the day. */
    public List<String> aliases() {
        return names.stream()
                .filter(name -> name.sort().equals("ALIAS") && name.holds(day))
                .map(Name::name)
                .toList();
    }

    /** Names that it does not bear any more, or not yet. */
    public List<Name> otherDays() {
        return names.stream().filter(name -> !name.holds(day)).toList();
    }

    /**
     * A name for its days.
     *
     * @param sort NAME, FULL or ALIAS
     * @param since null when it has always been so
     * @param until the day from which it is not its name; null for no end
     */
    public record Name(
            String name,
            String sort,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        boolean holds(LocalDate day) {
            return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
        }
    }

    /**
     * What it was for some days.
     *
     * @param since null when it had always been so
     * @param kindZh and kindEn are the names of its kind
     * @param parent name of the unit above, as it is called now
     */
    public record Spell(
            @Nullable LocalDate since,
            LocalDate until,
            String name,
            String kindZh,
            String kindEn,
            @Nullable String parent) {
        /** The name of its kind. */
        public String kind(boolean chinese) {
            return chinese ? kindZh : kindEn;
        }
    }

    /**
     * A unit that took over from another.
     *
     * @param unit the other one's name
     * @param later whether the other one took over from this
     */
    public record Succession(String unit, boolean later, LocalDate day) {}
}
