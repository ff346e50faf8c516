package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** What unit markers of one item say: who does it and which leaders answer for it. */
final class Duties {
    private final List<Found<UnitMention>> units = new ArrayList<>();
    private final List<Found<String>> leaders = new ArrayList<>();
    /** The parts that were stated apart; empty where there is one. */
    private final List<Duties> statements = new ArrayList<>();

    private boolean severally;

    /** A unit named twice keeps the weightier role. */
    void add(Found<UnitMention> unit) {
        for (int i = 0; i < units.size(); i++) {
            UnitMention known = units.get(i).value();
            if (known.name().equals(unit.value().name())) {
                if (unit.value().role().compareTo(known.role()) < 0) {
                    units.set(i, unit);
                }
                return;
            }
        }
        units.add(unit);
    }

    void addLeader(Found<String> leader) {
        leaders.add(leader);
    }

    /** 分别牵头: the unit listed first is not the lead of all. */
    void severally(boolean said) {
        severally |= said;
    }

    void addAll(Duties others) {
        others.units.forEach(this::add);
        leaders.addAll(others.leaders);
        severally |= others.severally;
    }

    /** （A牵头，B配合）…（C负责）: where parts of one task have their own, C leads one as A does. */
    static Duties together(List<Duties> said) {
        var duties = new Duties();
        boolean led = said.stream().anyMatch(Duties::leads);
        said.forEach(one -> duties.addAll(led ? one.leading() : one));
        if (said.size() > 1) {
            duties.statements.addAll(said);
        }
        return duties;
    }

    /** The same beside others who lead their part: whoever alone does another part leads that one. */
    private Duties leading() {
        if (leads()) {
            return this;
        }
        var leading = new Duties();
        leading.addAll(this);
        leading.units.replaceAll(unit -> {
            UnitMention mention = unit.value();
            boolean does = mention.role() == UnitMention.Role.RESPONSIBLE
                    && unit.rule().equals(UnitClause.RULE_VERB);
            return does ? unit.with(mention.with(UnitMention.Role.LEAD)) : unit;
        });
        return leading;
    }

    private boolean leads() {
        return units.stream().anyMatch(unit -> unit.value().role() == UnitMention.Role.LEAD);
    }

    boolean isEmpty() {
        return units.isEmpty() && leaders.isEmpty();
    }

    /** Whether those named help somebody who is not. */
    boolean onlyAssist() {
        return nameUnits() && units.stream().allMatch(unit -> unit.value().role() == UnitMention.Role.ASSISTING);
    }

    /** Whether parts of one task that were stated apart have nobody in common who leads them. */
    boolean areLedApart() {
        if (statements.isEmpty()) {
            return false;
        }
        var leading = statements.stream()
                .map(Duties::foremost)
                .filter(names -> !names.isEmpty())
                .distinct()
                .toList();
        var all = leading.stream().flatMap(List::stream).toList();
        return leading.size() > 1 && all.stream().distinct().count() == all.size();
    }

    /** The names of those who lead, else of those who do it side by side. */
    private List<String> foremost() {
        return names(leads() ? UnitMention.Role.LEAD : UnitMention.Role.RESPONSIBLE);
    }

    private List<String> names(UnitMention.Role role) {
        return units.stream()
                .map(Found::value)
                .filter(unit -> unit.role() == role)
                .map(UnitMention::name)
                .toList();
    }

    /** These behind others, which stay as they are. */
    Duties behind(Duties others) {
        var all = new Duties();
        all.addAll(others);
        all.addAll(this);
        return all;
    }

    boolean nameUnits() {
        return !units.isEmpty();
    }

    List<Found<String>> leaders() {
        return leaders;
    }

    /** Who does it, with the roles that were said. */
    List<Found<UnitMention>> units() {
        return units;
    }

    /** The units where the statement itself says that the first of them leads all others, 排名第一的为总牵头. */
    List<Found<UnitMention>> firstOfAll(Text text) {
        if (!leads()) {
            return units(FirstListed.Rule.FIRST, text);
        }
        var ranked = new ArrayList<Found<UnitMention>>();
        boolean led = false;
        for (var unit : units) {
            boolean leading = unit.value().role() == UnitMention.Role.LEAD;
            ranked.add(leading && led ? unit.with(unit.value().with(UnitMention.Role.ASSISTING)) : unit);
            led |= leading;
        }
        return ranked;
    }

    /** Who does it, with the roles that the document's own rule on lists gives to those that have none. */
    List<Found<UnitMention>> units(FirstListed.Rule rule, Text text) {
        if (rule == FirstListed.Rule.NONE || leads() || severally) {
            return units;
        }
        var ranked = new Duties();
        for (Duties statement : statements.isEmpty() ? List.of(this) : statements) {
            statement.ranked(rule, text).forEach(ranked::add);
        }
        return ranked.units;
    }

    /** One statement: the first, or those before the first comma, lead. */
    private List<Found<UnitMention>> ranked(FirstListed.Rule rule, Text text) {
        var ranked = new ArrayList<Found<UnitMention>>();
        boolean leading = true;
        int before = -1;
        for (var unit : units) {
            Range place = unit.range();
            boolean assists = unit.value().role() == UnitMention.Role.ASSISTING;
            boolean beside = rule == FirstListed.Rule.BEFORE_COMMA && !partedByComma(text, before, place.start());
            leading &= before < 0 || beside;
            var role = leading && !assists ? UnitMention.Role.LEAD : UnitMention.Role.ASSISTING;
            ranked.add(unit.with(unit.value().with(role)));
            before = assists ? before : place.end();
        }
        return ranked;
    }

    private static boolean partedByComma(Text text, int from, int to) {
        return from >= 0 && from < to && text.folded().indexOf(",", from, to) >= 0;
    }
}
