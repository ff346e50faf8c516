package org.paodao.document;

import java.util.ArrayList;
import java.util.List;

/** What unit markers of one item say: who does it and which leaders answer for it. */
final class Duties {
    private final List<Found<UnitMention>> units = new ArrayList<>();
    private final List<Found<String>> leaders = new ArrayList<>();
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

    /** The units where the statement itself says that the first of them leads all others, 排名第一的为总牵头. */
    List<Found<UnitMention>> firstOfAll() {
        if (!leads()) {
            return units(true);
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

    /**
     * @param firstLeads the document says that the unit listed first leads
     */
    List<Found<UnitMention>> units(boolean firstLeads) {
        if (!firstLeads || leads() || severally) {
            return units;
        }
        var ranked = new ArrayList<Found<UnitMention>>();
        for (var unit : units) {
            UnitMention mention = unit.value();
            var role = ranked.isEmpty() ? UnitMention.Role.LEAD : UnitMention.Role.ASSISTING;
            ranked.add(unit.with(mention.with(role)));
        }
        return ranked;
    }
}
