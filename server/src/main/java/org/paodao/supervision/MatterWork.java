package org.paodao.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What units do with matters that were given to them: sign, tell how it goes, answer, ask for a later day or for somebody to settle a dispute. */
@Service
public class MatterWork {
    private final MatterDesk desk;
    private final MatterParties parties;
    private final MatterNotes notes;

    MatterWork(MatterDesk desk, MatterParties parties, MatterNotes notes) {
        this.desk = desk;
        this.parties = parties;
        this.notes = notes;
    }

    /** 签收 by the unit that leads. */
    @Transactional
    public void sign(CurrentUser user, UUID id, int seen) {
        Matter matter = led(user, id);
        desk.take(user, matter, Taking.of(MatterStep.SIGN, seen), MatterFlow::sign);
    }

    /** 签收 by a unit that assists, for its part; once signed it stays so. */
    @Transactional
    public void signPart(CurrentUser user, UUID id, UUID unit) {
        Matter matter = desk.held(user, id);
        MatterRights.require(desk.rights(user, matter).assisting().contains(unit));
        refuseUnlessWithUnits(matter);
        if (parties.sign(user, id, unit)) {
            notes.write(user, matter, new MatterNotes.Note(NoteKind.SIGNED, unit, "", null, null, "signed:" + unit));
        }
    }

    /** Tells how the work goes: the unit that leads, or one that assists of its part. */
    @Transactional
    public void note(CurrentUser user, UUID id, Said said) {
        Matter matter = desk.held(user, id);
        MatterRights rights = desk.rights(user, matter);
        boolean leads = said.unit().equals(matter.lead());
        MatterRights.require(leads ? rights.answer() : rights.assisting().contains(said.unit()));
        String words = MatterSteps.words("words", said.words());
        if (leads && !(matter.stage() instanceof MatterStage.AtWork)) {
            throw Refusal.conflict("supervisionmatter.not-now");
        }
        refuseUnlessWithUnits(matter);
        var note = new MatterNotes.Note(NoteKind.PROGRESS, said.unit(), words, null, null, said.requestKey());
        if (notes.write(user, matter, note) && leads && matter.stage() instanceof MatterStage.SignedFor) {
            desk.take(user, matter, Taking.of(MatterStep.BEGIN, matter.version()), MatterFlow::begin);
        }
    }

    /**
     * Something said on the way.
     *
     * @param requestKey of the form, so that it is written once
     * @param unit that says it
     */
    public record Said(String requestKey, UUID unit, String words) {}

    /** 续报: tells before the last day that it takes longer, why, and when more will be told. The last day stays. */
    @Transactional
    public void carryOn(CurrentUser user, UUID id, Longer longer) {
        Matter matter = led(user, id);
        String words = MatterSteps.words("words", longer.why());
        Term term = matter.term();
        if (term == null || !(matter.stage() instanceof MatterStage.InUnit)) {
            throw Refusal.conflict("supervisionmatter.not-now");
        }
        if (desk.today().isAfter(term.due())) {
            throw Refusal.conflict("supervisionmatter.ask-late");
        }
        if (!longer.nextOn().isAfter(desk.today())) {
            throw Refusal.invalid("until", "supervisionmatter.next-on");
        }
        notes.write(
                user,
                matter,
                new MatterNotes.Note(
                        NoteKind.CONTINUED, matter.lead(), words, longer.nextOn(), null, longer.requestKey()));
    }

    /**
     * Why it takes longer.
     *
     * @param nextOn when more will be told
     */
    public record Longer(String requestKey, LocalDate nextOn, String why) {}

    /** Asks for a later day: 申请延期. The clock stands still until the office has answered. */
    @Transactional
    public void ask(CurrentUser user, UUID id, int seen, Term.Asked wish) {
        Matter matter = led(user, id);
        String why = MatterSteps.words("words", wish.why());
        var asked = new Term.Asked(wish.until(), why);
        var taking = new Taking(MatterStep.ASK, why, wish.until().toString(), seen);
        desk.take(user, matter, taking, before -> MatterFlow.ask(before, asked, desk.days(user), desk.today()));
    }

    /** The units do not agree: asks the office to settle it (协调). The clock stands still meanwhile. */
    @Transactional
    public void dispute(CurrentUser user, UUID id, int seen, String about) {
        Matter matter = led(user, id);
        String words = MatterSteps.words("words", about);
        desk.take(
                user,
                matter,
                Taking.of(MatterStep.DISPUTE, words, seen),
                before -> MatterFlow.dispute(before, words, desk.days(user), desk.today()));
    }

    /** Writes the answer: one matter, one answer. It goes back when the unit's head has approved it. */
    @Transactional
    public void answer(CurrentUser user, UUID id, int seen, String text) {
        Matter matter = led(user, id);
        String words = MatterSteps.words("words", text);
        desk.take(
                user,
                matter,
                new Taking(MatterStep.ANSWER, "", "", seen),
                before -> MatterFlow.answer(before, words, desk.days(user), desk.today()),
                () -> words.equals(matter.result().answer()));
    }

    /** The head of the unit lets the answer go: 反馈. */
    @Transactional
    public void letGo(CurrentUser user, UUID id, int seen) {
        Matter matter = headed(user, id);
        desk.take(user, matter, Taking.of(MatterStep.LET_GO, seen), before -> MatterFlow.letGo(before, desk.today()));
    }

    /** The head of the unit wants the answer written again. */
    @Transactional
    public void handBack(CurrentUser user, UUID id, int seen, String why) {
        Matter matter = headed(user, id);
        String reason = MatterSteps.words("words", why);
        desk.take(
                user,
                matter,
                Taking.of(MatterStep.HAND_BACK, reason, seen),
                before -> MatterFlow.handBack(before, reason));
    }

    private Matter led(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MATTER_READ);
        Matter matter = desk.held(user, id);
        MatterRights.require(desk.rights(user, matter).answer());
        return matter;
    }

    private Matter headed(CurrentUser user, UUID id) {
        Permissions.require(user, Permission.MATTER_READ);
        Matter matter = desk.held(user, id);
        MatterRights.require(desk.rights(user, matter).approve());
        return matter;
    }

    private static void refuseUnlessWithUnits(Matter matter) {
        if (!(matter.stage() instanceof MatterStage.InUnit)
                && !(matter.stage() instanceof MatterStage.Disputed)
                && !(matter.stage() instanceof MatterStage.Answered)) {
            throw Refusal.conflict("supervisionmatter.not-now");
        }
    }
}
