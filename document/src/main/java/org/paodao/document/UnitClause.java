package org.paodao.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.document.UnitMention.Role;

/**
 * Reads one statement of duties, such as the inside of （A牵头，B、C配合） or 责任单位：A、B；配合单位：C. Clauses are read in
 * order; units without a role wait for the verb that follows them.
 */
final class UnitClause {
    private static final String RULE_LABEL = "unit.label";
    static final String RULE_VERB = "unit.verb";
    static final String RULE_BARE = "unit.bare-bracket";
    /** Beside the one who leads, else side by side. */
    private static final String TOGETHER = "协同负责";

    private static final Signs OPEN = Signs.of("(〔[《");
    private static final Signs CLOSE = Signs.of(")〕]》");
    private static final Signs STOPS = Signs.of(",;。\n");
    private static final Signs BEFORE_LABELS = Signs.of(" 、【");

    private static final List<String> NONE = List.of("无", "/", "-", "—", "——", "暂无", "不涉及");
    private final Flow flow;
    private final UnitNames names;
    private final UnitList list;
    private final Parties parties;
    private final Duties duties = new Duties();
    private final List<Range> waiting = new ArrayList<>();
    private RoleWords.@Nullable Label label;
    private boolean verbs;
    private boolean amongUnits;
    private boolean amongDepartments;
    private boolean textGoesOn;

    private UnitClause(Flow flow, UnitNames names) {
        this.flow = flow;
        this.names = names;
        this.list = new UnitList(flow, names);
        this.parties = new Parties(flow, names);
    }

    /** The duties stated in a stretch of the flow; empty when it states none. */
    static Duties read(Flow flow, UnitNames names, Range stretch) {
        var clause = new UnitClause(flow, names);
        int from = stretch.start();
        for (int label : GluedLabels.within(flow.chars(), from, stretch.end())) {
            clause.clauses(from, label);
            from = label;
        }
        clause.clauses(from, stretch.end());
        clause.finish();
        return clause.duties;
    }

    /** The units in a table's cell, whose column gives the role unless the cell itself does. */
    static Duties cell(Flow flow, UnitNames names, Role role) {
        var clause = new UnitClause(flow, names);
        clause.label = switch (role) {
            case LEAD -> RoleWords.Label.LEAD;
            case RESPONSIBLE -> RoleWords.Label.RESPONSIBLE;
            case ASSISTING -> RoleWords.Label.ASSISTING;
        };
        clause.clauses(0, flow.length());
        clause.finish();
        return clause.duties;
    }

    private void clauses(int start, int end) {
        int from = start;
        int depth = 0;
        for (int i = RoleWords.behindLabel(flow, start, end); i <= end; i++) {
            i = Remarks.behindAngles(flow, i, end);
            char c = i == end ? ';' : flow.at(i);
            if (OPEN.has(c)) {
                depth++;
            } else if (CLOSE.has(c)) {
                depth = Math.max(0, depth - 1);
            } else if (i == end
                    || (depth == 0
                            && (STOPS.has(c)
                                    || flow.isPoint(i)
                                    || isBeforeLabel(i, end)
                                    || RoleVerbs.partsAt(flow, from, i)))) {
                clause(from, i);
                from = i < end && flow.at(i) == '。' ? Remarks.behindNotes(flow, i + 1, end) : i + 1;
                i = Math.max(i, from - 1);
            }
        }
    }

    private boolean isBeforeLabel(int i, int end) {
        return BEFORE_LABELS.has(flow.at(i)) && i + 1 < end && RoleWords.labelAt(flow, i + 1) != null;
    }

    private void clause(int start, int end) {
        int from = start;
        while (from < end && (Flow.isBlank(flow.at(from)) || "【[".indexOf(flow.at(from)) >= 0)) {
            from++;
        }
        var at = RoleWords.labelAt(flow, from);
        if (at != null && from + at.length() <= end) {
            settle();
            textGoesOn = false;
            label = at.label();
            from += at.length();
        } else if (Remarks.opensAnother(flow, from, end)) {
            settle();
            label = RoleWords.Label.OVERSIGHT;
        }
        if (label == RoleWords.Label.LEADER) {
            Leaders.named(flow, from, end)
                    .filter(name -> !NONE.contains(
                            flow.substring(name.start(), name.end()).strip()))
                    .forEach(name -> duties.addLeader(flow.quote(name.start(), name.end(), RULE_LABEL, 85)));
        } else if ((label == null || label.namesUnits())
                && from < end
                && !textGoesOn
                && !Remarks.is(flow.substring(from, end))) {
            units(from, end);
        }
    }

    private void units(int start, int end) {
        var verb = RoleVerbs.closing(flow, start, end);
        if (verb == null || (verb.units() <= start && waiting.isEmpty())) {
            unsaid(start, end);
            return;
        }
        verbs = true;
        duties.severally(verb.severally());
        Role role = duties.isEmpty() && TOGETHER.equals(verb.verb()) ? Role.RESPONSIBLE : RoleWords.roleOf(verb.verb());
        var both = parties.in(start, verb.units());
        if (both != null) {
            assign(both);
        } else if (joined(start, verb.units())) {
            flush(Role.ASSISTING, RULE_VERB);
        } else {
            if (role == Role.ASSISTING && !duties.nameUnits() && verb.units() > start) {
                settle();
            }
            waiting.addAll(list.split(start, verb.units()));
            flush(role == null ? Role.RESPONSIBLE : role, RULE_VERB);
        }
    }

    /** Units without a verb wait for the one that follows, unless A acts together with B. */
    private void unsaid(int start, int end) {
        boolean open = label == null
                || (label == RoleWords.Label.RESPONSIBLE
                        && flow.substring(start, end).contains("会同"));
        var both = open && waiting.isEmpty() ? parties.in(start, end) : null;
        if (label == RoleWords.Label.RESPONSIBLE && both == null && waiting.isEmpty()) {
            both = parties.convened(start, end);
        }
        if (both != null) {
            verbs = true;
            assign(both);
        } else if (joined(start, end)) {
            verbs = true;
            flush(Role.ASSISTING, RULE_VERB);
        } else {
            waiting.addAll(list.split(start, end));
        }
    }

    /** …牵头,会同B: who is named behind it joins those named before it, who then lead. */
    private boolean joined(int start, int end) {
        int joins = duties.isEmpty() && waiting.isEmpty() ? 0 : parties.joinsAt(start, end);
        if (joins > 0) {
            flush(Role.LEAD, RULE_VERB);
            waiting.addAll(list.split(start + joins, end));
        }
        return joins > 0;
    }

    private void assign(Parties.Both both) {
        assign(both.leading(), Role.LEAD);
        assign(both.joining(), Role.ASSISTING);
    }

    private void settle() {
        if (label == null) {
            flush(Role.RESPONSIBLE, RULE_BARE);
        } else {
            boolean beside = label == RoleWords.Label.BESIDE && duties.nameUnits();
            flush(beside ? Role.ASSISTING : RoleWords.role(label), RULE_LABEL);
        }
    }

    private void finish() {
        if (label == null
                && !verbs
                && !names.areUnits(waiting.stream()
                        .map(unit -> flow.substring(unit.start(), unit.end()))
                        .toList())) {
            waiting.clear();
        }
        settle();
    }

    private void flush(Role role, String rule) {
        amongUnits = names.areNearlyUnits(flow, waiting);
        amongDepartments = Departments.are(flow, waiting);
        var named = label == null ? waiting : NamesBeforeText.of(flow, names, waiting);
        named.forEach(unit -> mention(unit, role, rule));
        textGoesOn = named.size() < waiting.size();
        amongUnits = false;
        amongDepartments = false;
        waiting.clear();
    }

    private void assign(Range stretch, Role role) {
        list.split(stretch.start(), stretch.end()).forEach(unit -> mention(unit, role, RULE_VERB));
    }

    private void mention(Range unit, Role role, String rule) {
        var named = NamedUnit.of(flow, unit, role);
        Range place = named.place();
        String name = named.name();
        if (rule.equals(RULE_VERB) && Leaders.is(name)) {
            duties.addLeader(flow.quote(place.start(), place.end(), rule, 80));
            return;
        }
        if (name.length() < 2 || NONE.contains(name) || !isAccepted(name, rule)) {
            return;
        }
        var mention = UnitMention.of(flow, place, named.role());
        duties.add(new Found<>(mention, flow.range(place.start(), place.end()), rule, confidence(name, rule)));
    }

    /** Behind a label any short name is a unit: 之江实验室, 省再担保集团. */
    private boolean isAccepted(String name, String rule) {
        return (rule.equals(RULE_LABEL) || label != null)
                ? name.length() <= 40 && name.indexOf('%') < 0
                : names.isLikely(name)
                        || (amongUnits && UnitNames.mayBeName(name))
                        || (amongDepartments && Departments.mayBe(name));
    }

    private int confidence(String name, String rule) {
        int sure = names.isSure(name) ? 10 : 0;
        return switch (rule) {
            case RULE_LABEL -> 85 + sure;
            case RULE_VERB -> 80 + sure;
            default -> 65 + sure;
        };
    }
}
