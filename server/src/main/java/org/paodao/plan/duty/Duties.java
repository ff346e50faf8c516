package org.paodao.plan.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after which item. The office changes all duties, a unit those of its own items. */
@Service
public class Duties {
    private final PlanLists plans;
    private final DutySheets sheets;
    private final DutyTable table;
    private final DutyWriting writing;
    private final Clock clock;

    Duties(PlanLists plans, DutySheets sheets, DutyTable table, DutyWriting writing, Clock clock) {
        this.plans = plans;
        this.sheets = sheets;
        this.table = table;
        this.writing = writing;
        this.clock = clock;
    }

    /** Who looks after an item for each unit that leads it. */
    @Transactional(readOnly = true)
    public List<UnitDuties> ofItem(CurrentUser user, Item item) {
        Permissions.require(user, Permission.UNIT_READ);
        List<UUID> units = leads(item);
        DutySheets.Read read = sheets.read(user, units, today());
        return units.stream().map(unit -> read.of(unit, item.id())).toList();
    }

    /** Who looks after a unit's items as a rule. */
    @Transactional(readOnly = true)
    public UnitDuties ofUnit(CurrentUser user, UUID unit) {
        Permissions.require(user, Permission.UNIT_READ);
        return sheets.read(user, List.of(unit), today()).of(unit, null);
    }

    /**
     * Every item of a plan once for each unit that leads it, in the order of the plan.
     *
     * @param unit only what this unit leads; null for all
     */
    @Transactional(readOnly = true)
    public List<ItemDuty> ofPlan(CurrentUser user, String plan, @Nullable UUID unit) {
        Permissions.require(user, Permission.UNIT_READ);
        var view = plans.view(user, plan, null, new ItemFilter(null, null, unit, null));
        List<UUID> units = unit != null
                ? List.of(unit)
                : view.items().stream()
                        .flatMap(item -> leads(item).stream())
                        .distinct()
                        .toList();
        DutySheets.Read read = sheets.read(user, units, today());
        var lines = new ArrayList<ItemDuty>();
        for (Item item : view.items()) {
            leads(item).stream()
                    .filter(lead -> unit == null || lead.equals(unit))
                    .map(lead -> line(item, view.head().address(), read.of(lead, item.id())))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** What a change of many duties would do; nothing is written. */
    @Transactional(readOnly = true)
    public BulkDuty.Preview preview(CurrentUser user, String plan, BulkDuty bulk) {
        Permissions.requireFor(user, Permission.DUTY_EDIT, bulk.unit());
        Holder after = writing.checked(user, bulk);
        if (bulk.items().isEmpty()) {
            Holder before = table.goingOn(user.jurisdiction(), bulk.key(null))
                    .map(Duty::holder)
                    .orElse(null);
            var line = new BulkDuty.Line(null, before == null ? null : named(user, bulk, before), same(before, bulk));
            return new BulkDuty.Preview(bulk, List.of(line), after, seen(List.of(line)));
        }
        List<ItemDuty> chosen = ofPlan(user, plan, bulk.unit()).stream()
                .filter(item -> bulk.items().contains(item.item()))
                .toList();
        if (chosen.size() != bulk.items().size()) {
            throw Refusal.invalid("items", "duty.not-its-item");
        }
        List<BulkDuty.Line> lines =
                chosen.stream().map(item -> line(item, bulk)).toList();
        return new BulkDuty.Preview(bulk, lines, after, seen(lines));
    }

    /**
     * Changes many duties, all of them or none. Asked again, it changes nothing.
     *
     * @param seen of the preview
     * @return how many changed
     */
    @Transactional
    public long apply(CurrentUser user, String plan, BulkDuty bulk, String seen) {
        Permissions.requireFor(user, Permission.DUTY_EDIT, bulk.unit());
        table.hold(bulk.unit());
        BulkDuty.Preview preview = preview(user, plan, bulk);
        if (preview.changing() > 0 && !preview.seen().equals(seen)) {
            throw Refusal.conflict("duty.changed");
        }
        for (BulkDuty.Line line : preview.lines()) {
            if (!line.same()) {
                UUID item = line.item() == null ? null : line.item().item();
                writing.put(user, bulk.key(item), bulk.holder(), today());
            }
        }
        return preview.changing();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Holder named(CurrentUser user, BulkDuty bulk, Holder holder) {
        Duty duty = ofUnit(user, bulk.unit()).of(bulk.kind());
        return duty == null ? holder : duty.holder();
    }

    private static BulkDuty.Line line(ItemDuty item, BulkDuty bulk) {
        Duty now = item.duties().of(bulk.kind());
        Holder own = now == null || now.standing() ? null : now.holder();
        return new BulkDuty.Line(item, now == null ? null : now.holder(), same(own, bulk));
    }

    private static boolean same(@Nullable Holder before, BulkDuty bulk) {
        return bulk.holder() == null ? before == null : bulk.holder().same(before);
    }

    private static String seen(List<BulkDuty.Line> lines) {
        return Integer.toHexString(lines.stream()
                .map(line -> Objects.hash(
                        line.item() == null ? null : line.item().item(),
                        line.before() == null ? null : line.before().called("")))
                .toList()
                .hashCode());
    }

    private static ItemDuty line(Item item, String plan, UnitDuties duties) {
        return new ItemDuty(item.id(), "/" + plan + "/" + item.address(), item.code(), item.title(), duties);
    }

    private static List<UUID> leads(Item item) {
        return item.leads().stream()
                .map(Item.Doer::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
