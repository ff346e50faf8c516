package org.paodao.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.clock.UrgingStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever supervises does with matters until a unit has them, and beside its work. Each step names the version that was seen, and taken twice it counts once.
 * What the units do is in {@link MatterWork}, what becomes of their answers in {@link MatterReviews}.
 */
@Service
public class Supervision {
    private final MatterDesk desk;
    private final MatterRegister register;
    private final MatterNotes notes;

    Supervision(MatterDesk desk, MatterRegister register, MatterNotes notes) {
        this.desk = desk;
        this.register = register;
        this.notes = notes;
    }

    /**
     * Registers a matter.
     *
     * @return its id; that of the first when it is sent twice
     */
    @Transactional
    public UUID register(CurrentUser user, NewMatter wish) {
        supervising(user);
        return register.enter(user, wish);
    }

    /** 拟办: suggests who does what by when. */
    @Transactional
    public void propose(CurrentUser user, UUID id, int seen, Suggestion suggestion) {
        Matter matter = supervised(user, id);
        register.check(user, suggestion);
        desk.refuseUnnamed(user, matter, suggestion);
        var taking = new Taking(
                MatterStep.PROPOSE, suggestion.words(), suggestion.lead().toString(), seen);
        desk.take(
                user,
                matter,
                taking,
                before -> MatterFlow.propose(before, suggestion),
                () -> suggestion.equals(matter.suggestion()));
    }

    /** 立项. */
    @Transactional
    public void approve(CurrentUser user, UUID id, int seen) {
        desk.take(user, supervised(user, id), Taking.of(MatterStep.APPROVE, seen), MatterFlow::approve);
    }

    /** Does not approve what was suggested. */
    @Transactional
    public void refuse(CurrentUser user, UUID id, int seen, String why) {
        Matter matter = supervised(user, id);
        String reason = MatterSteps.words("words", why);
        desk.take(
                user, matter, Taking.of(MatterStep.REFUSE, reason, seen), before -> MatterFlow.refuse(before, reason));
    }

    /** 交办: gives it to the units; the clock begins. */
    @Transactional
    public void assign(CurrentUser user, UUID id, int seen) {
        Matter matter = supervised(user, id);
        Suggestion suggestion = matter.suggestion();
        Matter after = desk.take(user, matter, Taking.of(MatterStep.ASSIGN, seen), before -> {
            LocalDate chosen = suggestion == null ? null : suggestion.due();
            if (chosen != null && !chosen.isAfter(desk.today())) {
                throw Refusal.conflict("supervisionmatter.due-past");
            }
            return MatterFlow.assign(before, desk.term(user, before, chosen));
        });
        if (after != null && suggestion != null) {
            desk.give(user, after, suggestion);
        }
    }

    /** 转办: gives it to another unit, whose clock begins anew. */
    @Transactional
    public void transfer(CurrentUser user, UUID id, int seen, Transfer transfer) {
        Matter matter = supervised(user, id);
        String reason = MatterSteps.words("words", transfer.why());
        var to = new Suggestion(transfer.to(), List.of(), null, "");
        register.check(user, to);
        desk.refuseUnnamed(user, matter, to);
        var taking = new Taking(MatterStep.TRANSFER, reason, transfer.to().toString(), seen);
        Matter after = desk.take(user, matter, taking, before -> {
            if (transfer.to().equals(before.lead())) {
                throw Refusal.invalid("lead", "supervisionmatter.same-lead");
            }
            return MatterFlow.transfer(before, transfer.to(), desk.term(user, before, null));
        });
        if (after != null && after.suggestion() != null) {
            desk.give(user, after, after.suggestion());
        }
    }

    /** To which unit, and why. */
    public record Transfer(UUID to, String why) {}

    /**
     * One matter one item: makes several of one.
     *
     * @return their ids, in the order of the parts; empty when it had been done already
     */
    @Transactional
    public List<UUID> split(CurrentUser user, UUID id, int seen, List<Part> parts) {
        Matter matter = supervised(user, id);
        if (parts.size() < 2 || parts.size() > Part.MOST) {
            throw Refusal.invalid("parts", "supervisionmatter.parts", Part.MOST);
        }
        var taking = new Taking(MatterStep.SPLIT, "", String.valueOf(parts.size()), seen);
        Matter after = desk.take(
                user,
                matter,
                taking,
                before -> MatterFlow.split(before, desk.today()),
                () -> register.isSplit(user, matter, parts));
        return after == null ? List.of() : register.parts(user, after, parts);
    }

    /** A part of a matter that is split. */
    public record Part(String title, String text) {
        static final int MOST = 20;
    }

    /** 并案: lets it go on in another matter. */
    @Transactional
    public void merge(CurrentUser user, UUID id, int seen, UUID into) {
        supervising(user);
        register.lockMerging(user);
        Matter matter = supervised(user, id);
        if (id.equals(into)) {
            throw Refusal.invalid("into", "supervisionmatter.itself");
        }
        Matter other = desk.held(user, into);
        var taking = new Taking(MatterStep.MERGE, "", other.number(), seen);
        Matter after = desk.take(user, matter, taking, before -> MatterFlow.merge(before, into, desk.today()));
        if (after != null) {
            var taken = new Taking(MatterStep.TAKE_IN, "", matter.number(), other.version());
            desk.take(user, other, taken, MatterFlow::takeIn);
        }
    }

    /** 撤销. */
    @Transactional
    public void withdraw(CurrentUser user, UUID id, int seen, String why) {
        Matter matter = supervised(user, id);
        String reason = MatterSteps.words("words", why);
        desk.take(
                user,
                matter,
                Taking.of(MatterStep.WITHDRAW, reason, seen),
                before -> MatterFlow.withdraw(before, reason, desk.today()));
    }

    /** 归档. */
    @Transactional
    public void archive(CurrentUser user, UUID id, int seen) {
        desk.take(user, supervised(user, id), Taking.of(MatterStep.ARCHIVE, seen), MatterFlow::archive);
    }

    /**
     * 催办: writes down that the unit that leads was urged.
     *
     * @param words what was said; may be empty
     * @return whether it was written; false when the same user has urged by the same step today
     */
    @Transactional
    public boolean urge(CurrentUser user, UUID id, UrgingStep level, String words) {
        Matter matter = supervised(user, id);
        if (!isWithUnit(matter.stage())) {
            throw Refusal.conflict("supervisionmatter.not-now");
        }
        String key = "urge:%s:%s:%s".formatted(level.word(), desk.today(), user.account());
        String said = MatterSteps.optional("words", words);
        var note = new MatterNotes.Note(NoteKind.URGED, matter.lead(), said, null, level.level(), key);
        return notes.write(user, matter, note);
    }

    private static boolean isWithUnit(MatterStage stage) {
        return stage instanceof MatterStage.InUnit
                || stage instanceof MatterStage.Disputed
                || stage instanceof MatterStage.Answered;
    }

    private Matter supervised(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MATTER_READ);
        Matter matter = desk.held(user, id);
        supervising(user);
        return matter;
    }

    private static void supervising(CurrentUser user) {
        if (!MatterScope.supervises(user)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }
}
