package org.paodao.plan.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.plan.intake.UnitMatch.Candidate;
import org.paodao.plan.intake.UnitMatch.Reason;

/** Finds the unit that a printed name means. Made once for many names. */
public final class UnitMatcher {
    private static final int PROPOSED = 60;
    private static final int OFFERED = 3;
    private static final int LONG = 5;
    private static final Pattern GROUP = Pattern.compile("^(各|有关|相关|其他|所有|全区|全市|全县|全省)"
            + "|(等|有关|相关|各)(单位|部门|乡镇|街道|市县)|^(市|县|区)级(有关|相关|各)?(部门|单位)$"
            + "|.{2}(部门|机关)$");
    private static final Pattern BEHIND = Pattern.compile("(?<=.)(?:（[^（）]*）|\\([^()]*\\))\\s*$");
    private final Map<String, Unit> names = new HashMap<>();
    private final Map<String, Unit> aliases = new HashMap<>();
    private final List<Name> all;
    private final UnitLevel levels;

    private record Name(Unit unit, String name, String bare) {
        /** The name, or where it says no level that of its unit. */
        String levelled() {
            return UnitLevel.of(name).isEmpty() ? unit.name() : name;
        }
    }

    private UnitMatcher(Collection<Unit> units) {
        for (Unit unit : units) {
            names.putIfAbsent(unit.name(), unit);
            if (unit.fullName() != null) {
                names.putIfAbsent(unit.fullName(), unit);
            }
            unit.aliases().forEach(alias -> aliases.putIfAbsent(alias, unit));
        }
        all = Stream.concat(names.entrySet().stream(), aliases.entrySet().stream())
                .map(entry -> new Name(entry.getValue(), entry.getKey(), UnitLevel.bare(entry.getKey())))
                .toList();
        levels = UnitLevel.among(units.stream().map(Unit::name).toList());
    }

    /** A matcher against these units. */
    public static UnitMatcher of(Collection<Unit> units) {
        return new UnitMatcher(units);
    }

    /** What a printed name means. */
    public UnitMatch match(String printed, boolean collective) {
        String name = printed.strip();
        Unit exact = names.get(name);
        if (exact != null) {
            return new UnitMatch.Exact(exact);
        }
        Unit known = aliases.get(name);
        if (known != null) {
            return new UnitMatch.Alias(known);
        }
        if (collective || isGroup(name)) {
            return new UnitMatch.Collective();
        }
        List<Candidate> candidates = candidates(name);
        return candidates.isEmpty() ? new UnitMatch.Unknown() : new UnitMatch.Close(candidates);
    }

    /** Whether a name means several units by its form. */
    public static boolean isGroup(String name) {
        return GROUP.matcher(name).find();
    }

    /** Whether two names mean the same office but for the level or place before it and what districts shorten: 区政府办. */
    static boolean sameOffice(String a, String b) {
        return a.equals(b) || office(a).equals(office(b));
    }

    private static String office(String name) {
        return UnitLevel.bare(unbracketed(name))
                .replace("人民政府", "政府")
                .replaceFirst("^府办", "政府办")
                .replaceFirst("办公室$", "办")
                .replaceFirst("委员会$", "委");
    }

    private static String unbracketed(String name) {
        return BEHIND.matcher(name).replaceFirst("");
    }

    private List<Candidate> candidates(String printed) {
        String bare = UnitLevel.bare(printed);
        Map<Unit, Candidate> best = new HashMap<>();
        for (Name name : all) {
            Candidate candidate = candidate(name, printed, bare);
            if (candidate != null) {
                best.merge(name.unit, candidate, (a, b) -> a.likeness() >= b.likeness() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Candidate::likeness)
                        .reversed()
                        .thenComparing(candidate -> candidate.unit().name()))
                .limit(OFFERED)
                .toList();
    }

    private @Nullable Candidate candidate(Name name, String printed, String bare) {
        if (bare.isEmpty() || name.bare.isEmpty() || levels.apart(name.levelled(), printed)) {
            return null;
        }
        if (name.bare.equals(bare)) {
            return new Candidate(name.unit, name.name, Reason.SAME_WITHOUT_LEVEL, 95);
        }
        if (UnitLevel.bare(unbracketed(name.name)).equals(UnitLevel.bare(unbracketed(printed)))) {
            return new Candidate(name.unit, name.name, Reason.SAME_WITHOUT_BRACKETS, 92);
        }
        Optional<Integer> shortened = shortened(bare, name.bare);
        if (shortened.isPresent()) {
            return new Candidate(name.unit, name.name, Reason.SHORTENED, shortened.get());
        }
        // Of short names one sign makes another office: 税务局 is no 水务局.
        boolean brief = Math.max(bare.length(), name.bare.length()) < LONG;
        int likeness = brief ? 0 : likeness(printed, name.name);
        return likeness >= PROPOSED ? new Candidate(name.unit, name.name, Reason.SIMILAR, likeness) : null;
    }

    /** Whether one holds the other's characters in order with the same beginning and end: 交通局 in 交通运输局. */
    private static Optional<Integer> shortened(String a, String b) {
        String small = a.length() <= b.length() ? a : b;
        String large = a.length() <= b.length() ? b : a;
        boolean ends = small.charAt(0) == large.charAt(0)
                && small.charAt(small.length() - 1) == large.charAt(large.length() - 1);
        if (!ends || small.length() < 3) {
            return Optional.empty();
        }
        int at = 0;
        for (int i = 0; i < large.length() && at < small.length(); i++) {
            if (large.charAt(i) == small.charAt(at)) {
                at++;
            }
        }
        return at == small.length() ? Optional.of(70 + 20 * small.length() / large.length()) : Optional.empty();
    }

    /** 100 minus the share of characters that have to be changed, where two thirds of the distinctive part agree. */
    private static int likeness(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        int distance = distance(a, b);
        return longest < 4 || distance > longest / 3 ? 0 : 100 - 100 * distance / longest;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
