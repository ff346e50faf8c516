package org.paodao.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.WorkingDays;
import org.paodao.organization.Organization;
import org.paodao.supervision.clock.Clocks;
import org.paodao.supervision.clock.Dial;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One matter with all that belongs to it, as far as the reader may see it. */
@Service
@Transactional(readOnly = true)
public class MatterViews {
    private final MatterTables matters;
    private final Around around;
    private final Clocks clocks;
    private final Organization organization;
    private final Clock clock;

    MatterViews(MatterTables matters, Around around, Clocks clocks, Organization organization, Clock clock) {
        this.matters = matters;
        this.around = around;
        this.clocks = clocks;
        this.organization = organization;
        this.clock = clock;
    }

    /** What lies around a matter. */
    @Component
    record Around(MatterParties parties, MatterTrail trail, MatterFileTables files) {}

    /** The matter with a number. */
    public MatterView numbered(CurrentUser user, String number) {
        Permissions.require(user, Permission.MATTER_READ);
        return view(user, matters.numbered(MatterScope.of(user), number).orElseThrow(MatterSteps::unknown));
    }

    public MatterView one(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MATTER_READ);
        return view(user, matters.one(MatterScope.of(user), id).orElseThrow(MatterSteps::unknown));
    }

    private MatterView view(CurrentUser user, Matter matter) {
        UUID jurisdiction = user.jurisdiction();
        List<Party> parties = around.parties().of(jurisdiction, matter.id());
        MatterRights rights = MatterRights.of(user, matter, parties);
        MatterScope scope = MatterScope.of(user);
        List<Party> seen = parties.stream()
                .filter(party -> rights.whole()
                        || party.role() == Party.Role.LEAD
                        || scope.units().contains(party.unit()))
                .toList();
        List<Happened> happened = around.trail().of(jurisdiction, matter.id(), audiences(scope, rights), scope.units());
        return new MatterView(
                matter,
                answer(matter, rights),
                clock(user, matter),
                seen,
                happened,
                kin(scope, matter),
                around.files().of(jurisdiction, matter.id()).stream()
                        .filter(file -> MatterFiles.reads(file, matter, rights, scope.units()))
                        .toList(),
                rights,
                organization.names(user, units(matter, seen, happened)));
    }

    private static Set<MatterStep.Audience> audiences(MatterScope scope, MatterRights rights) {
        if (scope.kind() != MatterScope.Kind.OWN) {
            return EnumSet.allOf(MatterStep.Audience.class);
        }
        return rights.whole()
                ? EnumSet.of(MatterStep.Audience.LEAD, MatterStep.Audience.ALL)
                : EnumSet.of(MatterStep.Audience.ALL);
    }

    /** Until the unit's head lets it go the answer is the unit's own. */
    private static String answer(Matter matter, MatterRights rights) {
        boolean gone = matter.result().answeredOn() != null || matter.result().redone() > 0;
        return (rights.whole() && gone) || rights.answer() || rights.approve()
                ? matter.result().answer()
                : "";
    }

    private MatterView.Clock clock(CurrentUser user, Matter matter) {
        LocalDate today = LocalDate.now(clock);
        Term term = matter.term();
        if (term == null) {
            return new MatterView.Clock(today, null, null, List.of());
        }
        Dial dial = clocks.dial(user.jurisdiction(), today);
        WorkingDays days = dial.days();
        Matter.Result result = matter.result();
        return new MatterView.Clock(
                today,
                MatterListing.light(
                        term.due(),
                        result.answeredOn(),
                        result.closedOn() != null,
                        term.pausedOn() == null ? dial.limits() : null),
                dial.left(term.due()),
                term.deadline().explain(days));
    }

    /** Of relatives only those that the reader may know of. */
    private List<MatterView.Kin> kin(MatterScope scope, Matter matter) {
        List<MatterView.Kin> kin = new ArrayList<>();
        Matter.Parent parent = matter.subject().parent();
        if (parent != null) {
            add(kin, scope, "parent-" + parent.relation().word(), parent.matter());
        }
        if (matter.stage() instanceof MatterStage.Merged merged) {
            add(kin, scope, "merged", merged.into());
        }
        for (MatterTables.Child child : matters.children(scope, matter.id())) {
            kin.add(new MatterView.Kin(
                    child.how().equals("merged") ? "taken-in" : child.how(), child.number(), child.title()));
        }
        return kin;
    }

    private void add(List<MatterView.Kin> kin, MatterScope scope, String how, UUID id) {
        matters.one(scope, id)
                .ifPresent(one -> kin.add(
                        new MatterView.Kin(how, one.number(), one.subject().title())));
    }

    private static Set<UUID> units(Matter matter, List<Party> parties, List<Happened> happened) {
        Set<UUID> units = new HashSet<>();
        parties.forEach(party -> units.add(party.unit()));
        happened.stream().map(Happened::unit).filter(Objects::nonNull).forEach(units::add);
        Suggestion suggestion = matter.suggestion();
        if (suggestion != null) {
            units.addAll(MatterRegister.units(suggestion));
        }
        return units;
    }
}
