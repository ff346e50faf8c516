package org.paodao.plan.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.organization.Colleague;
import org.paodao.organization.Organization;
import org.paodao.organization.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handovers: who sees them, and accepting proposals. The office sees all, a unit its own. */
@Service
public class Handovers {
    private static final String SUBJECT = "plan.handover";

    private final HandoverTable table;
    private final HandoverSteps steps;
    private final People people;
    private final Organization organization;
    private final Audit audit;

    Handovers(HandoverTable table, HandoverSteps steps, People people, Organization organization, Audit audit) {
        this.table = table;
        this.steps = steps;
        this.people = people;
        this.organization = organization;
        this.audit = audit;
    }

    /** The open ones that the user may settle, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Handover> open(CurrentUser user) {
        Permissions.require(user, Permission.DUTY_EDIT);
        List<Handover> open = table.open(user.jurisdiction()).stream()
                .filter(one -> Permissions.mayFor(user, Permission.DUTY_EDIT, one.unit()))
                .toList();
        return called(user, open);
    }

    /** Who can take over: those who stay, by unit. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Colleague>> choices(CurrentUser user, List<Handover> handovers) {
        Permissions.require(user, Permission.DUTY_EDIT);
        List<UUID> units = handovers.stream().map(Handover::unit).distinct().toList();
        Map<UUID, List<Colleague>> staying = new HashMap<>();
        people.of(user, units, steps.today()).stream()
                .filter(one -> one.until() == null)
                .forEach(one -> staying.computeIfAbsent(one.unit(), unit -> new ArrayList<>())
                        .add(one));
        return staying;
    }

    /**
     * Lets others take over some duties, or all.
     *
     * @param seen version that was seen
     * @param takers who takes which duty
     */
    @Transactional
    public void accept(CurrentUser user, UUID handover, int seen, Map<UUID, UUID> takers) {
        Permissions.require(user, Permission.DUTY_EDIT);
        var taken = Map.of("takers", called(user, handover, takers));
        var accepted = new Change("plan.handover-accepted", SUBJECT, handover, null, taken, null);
        if (isTaken(user, handover, seen, accepted)) {
            return;
        }
        Handover open = seen(user, handover, seen);
        if (takers.isEmpty()) {
            throw Refusal.invalid("takers", "duty.takers-missing");
        }
        List<UUID> staying = staying(user, open);
        if (!staying.containsAll(takers.values())) {
            throw Refusal.invalid("takers", "duty.not-in-unit");
        }
        steps.settle(user, open, takers);
        audit.record(user, accepted);
    }

    /** Who takes over what, by names: the trail is read by people. What holds for all items of the unit stands under its kind alone. */
    private Map<String, Object> called(CurrentUser user, UUID handover, Map<UUID, UUID> takers) {
        Map<UUID, String> names = new HashMap<>();
        people.posts(user, takers.values()).forEach(one -> names.put(one.id(), one.name()));
        var told = new TreeMap<String, Object>();
        for (Handover.Line line : table.lines(user.jurisdiction(), handover)) {
            UUID taker = takers.get(line.duty());
            if (taker != null) {
                String kind = line.kind().name();
                String what = line.item() == null ? kind : line.item();
                String name = names.getOrDefault(taker, "");
                told.merge(what, line.item() == null ? name : Map.of(kind, name), Handovers::together);
            }
        }
        return told;
    }

    /** Several duties of one item; items of one title stand together. */
    private static Object together(Object one, Object other) {
        if (one instanceof Map<?, ?> some && other instanceof Map<?, ?> more) {
            var all = new TreeMap<Object, Object>(some);
            more.forEach((kind, name) -> all.merge(kind, name, (first, second) -> first + "；" + second));
            return all;
        }
        return one + "；" + other;
    }

    /** Whether the user has just done this to what was seen: the same press, arrived twice. */
    private boolean isTaken(CurrentUser user, UUID handover, int seen, Change change) {
        return table.hold(user.jurisdiction(), handover)
                        .filter(version -> version == seen + 1)
                        .isPresent()
                && audit.isNewest(user, change);
    }

    /** Ends the handover of a unit in which nobody is left, such as one that is no more; its items stay with the office. */
    @Transactional
    public void end(CurrentUser user, UUID handover, int seen) {
        Permissions.require(user, Permission.UNIT_EDIT);
        var ended = new Change("plan.handover-ended", SUBJECT, handover, null, null, null);
        if (isTaken(user, handover, seen, ended)) {
            return;
        }
        Handover open = seen(user, handover, seen);
        if (open.stage() != Handover.Stage.OFFICE || !staying(user, open).isEmpty()) {
            throw Refusal.conflict("duty.somebody-stays");
        }
        steps.end(user, open);
        audit.record(user, ended);
    }

    private Handover seen(CurrentUser user, UUID handover, int seen) {
        Handover open = table.open(user.jurisdiction(), handover)
                .filter(one -> Permissions.mayFor(user, Permission.DUTY_EDIT, one.unit()))
                .orElseThrow(() -> Refusal.notFound("duty.handover-unknown"));
        if (open.version() != seen) {
            throw Refusal.conflict("duty.handover-changed");
        }
        return open;
    }

    private List<UUID> staying(CurrentUser user, Handover open) {
        return people.of(user, open.unit(), steps.today()).stream()
                .filter(one -> one.until() == null)
                .map(Colleague::id)
                .toList();
    }

    private List<Handover> called(CurrentUser user, List<Handover> open) {
        var persons = new ArrayList<UUID>();
        for (Handover one : open) {
            persons.add(one.person());
            one.lines().stream()
                    .map(Handover.Line::proposed)
                    .filter(Objects::nonNull)
                    .forEach(persons::add);
        }
        Map<UUID, String> names = new HashMap<>();
        people.posts(user, persons).forEach(one -> names.put(one.id(), one.name()));
        names.putAll(organization.names(
                user, open.stream().map(Handover::unit).distinct().toList()));
        return open.stream().map(one -> one.called(names)).toList();
    }

    /** The day on which things are counted, for pages. */
    public LocalDate today() {
        return steps.today();
    }
}
