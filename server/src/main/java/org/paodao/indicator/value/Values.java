package org.paodao.indicator.value;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures as their units enter and send them. Doing the same twice changes nothing. */
@Service
public class Values {
    private final ValueTables tables;
    private final Frames frames;
    private final EntryRules rules;
    private final Steps steps;
    private final Trail trail;

    Values(ValueTables tables, Frames frames, EntryRules rules, Steps steps, Trail trail) {
        this.tables = tables;
        this.frames = frames;
        this.rules = rules;
        this.steps = steps;
        this.trail = trail;
    }

    /**
     * Enters or changes figures: all or none.
     *
     * @throws Refusal at each figure that cannot be taken, as {@code values[n]}
     */
    @Transactional
    public void enter(CurrentUser user, List<Entry> entries) {
        List<Flaw> flaws = save(user, entries);
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
    }

    /**
     * Enters or changes the figures that can be taken.
     *
     * @return what stands in the way of the others, as {@code values[n]}
     */
    @Transactional
    public List<Flaw> save(CurrentUser user, List<Entry> entries) {
        Permissions.require(user, Permission.VALUE_ENTER);
        checkTwice(entries);
        Frame frame = frames.of(user);
        List<Place> places = entries.stream().map(Entry::place).toList();
        tables.hold(user);
        Map<Place, Value> present = tables.held(user.jurisdiction(), places);
        EntryRules.Judged judged = rules.judge(user, frame, entries, present);
        Map<Integer, Flaw> flaws = judged.flaws();
        List<Entry> taken = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!flaws.containsKey(i)
                    && changes(entries.get(i), present.get(entries.get(i).place()))) {
                taken.add(entries.get(i));
            }
        }
        rules.keep(user, frame, write(user, frame, taken, present), judged);
        return List.copyOf(flaws.values());
    }

    private static void checkTwice(List<Entry> entries) {
        var seen = new HashSet<Place>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(entries.get(i).place())) {
                throw Refusal.invalid("values[" + i + "]", "indicatorvalue.twice");
            }
        }
    }

    private static boolean changes(Entry entry, @Nullable Value present) {
        return present == null ? entry.amount() != null : present.differs(entry);
    }

    private List<Value> write(CurrentUser user, Frame frame, List<Entry> taken, Map<Place, Value> present) {
        Map<Place.Line, Long> series = tables.series(
                user.jurisdiction(),
                taken.stream().map(entry -> entry.place().line()).toList());
        List<Value> fresh = new ArrayList<>();
        List<Value> before = new ArrayList<>();
        List<Value> changed = new ArrayList<>();
        for (Entry entry : taken) {
            Value was = present.get(entry.place());
            long number = Objects.requireNonNull(series.get(entry.place().line()));
            Value next = entered(user.account(), entry, was, number);
            if (was == null) {
                fresh.add(next);
            } else {
                before.add(was);
                changed.add(next);
            }
        }
        if (!tables.insert(user, fresh) || !tables.update(user, changed, "")) {
            throw Refusal.conflict("indicatorvalue.changed", "");
        }
        changed.addAll(fresh);
        trail.say(user, frame, new Trail.Action("indicator.value-entered", before, changed, null));
        return changed;
    }

    private static Value entered(UUID by, Entry entry, @Nullable Value was, long series) {
        State from = was == null ? null : was.state();
        return new Value(
                entry.place(),
                series,
                entry.amount(),
                true,
                entry.stageBeside(was),
                Step.ENTER.leads(from, false),
                was == null ? 1 : was.version() + 1,
                entry.comment(),
                entry.source(),
                null,
                null,
                Instant.EPOCH,
                by);
    }

    /** Sends figures to the head of their unit. */
    @Transactional
    public void submit(CurrentUser user, List<Seen> seen) {
        steps.take(user, new Steps.Deed(Step.SUBMIT, "indicator.value-submitted", Permission.VALUE_ENTER, ""), seen);
    }

    /** Takes back what was sent and not yet decided. */
    @Transactional
    public void recall(CurrentUser user, List<Seen> seen) {
        steps.take(user, new Steps.Deed(Step.RECALL, "indicator.value-recalled", Permission.VALUE_ENTER, ""), seen);
    }

    /** Takes figures out that were not sent yet; that they were there stays known. */
    @Transactional
    public void withdraw(CurrentUser user, List<Seen> seen, String reason) {
        List<Value> withdrawn = steps.take(
                user,
                new Steps.Deed(
                        Step.WITHDRAW, "indicator.value-withdrawn", Permission.VALUE_ENTER, Steps.reason(reason)),
                seen);
        rules.withdrawn(user, frames.of(user), withdrawn);
    }
}
