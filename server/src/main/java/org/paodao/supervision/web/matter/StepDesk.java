package org.paodao.supervision.web.matter;

import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.supervision.Matter;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.MatterReviews;
import org.paodao.supervision.MatterWork;
import org.paodao.supervision.Supervision;
import org.paodao.supervision.Term;
import org.springframework.stereotype.Component;

/** Takes the step that somebody sends, from a page or from a program. */
@Component
class StepDesk {
    private final Supervision supervision;
    private final MatterWork work;
    private final MatterReviews reviews;
    private final MatterLists lists;

    StepDesk(Supervision supervision, MatterWork work, MatterReviews reviews, MatterLists lists) {
        this.supervision = supervision;
        this.work = work;
        this.reviews = reviews;
        this.lists = lists;
    }

    void take(CurrentUser user, Matter matter, StepForm form) {
        switch (form.name()) {
            case "propose" -> supervision.propose(user, matter.id(), form.version(), form.suggestion());
            case "approve" -> supervision.approve(user, matter.id(), form.version());
            case "refuse" -> supervision.refuse(user, matter.id(), form.version(), form.said());
            case "assign" -> supervision.assign(user, matter.id(), form.version());
            case "split" ->
                supervision.split(
                        user,
                        matter.id(),
                        form.version(),
                        form.wantedParts(matter.subject().text()));
            case "merge" ->
                supervision.merge(
                        user, matter.id(), form.version(), lists.numbered(user, MatterQuery.get(form.into())));
            case "withdraw" -> supervision.withdraw(user, matter.id(), form.version(), form.said());
            case "transfer" ->
                supervision.transfer(
                        user, matter.id(), form.version(), new Supervision.Transfer(form.wantedUnit(), form.said()));
            case "archive" -> supervision.archive(user, matter.id(), form.version());
            case "urge" -> supervision.urge(user, matter.id(), form.urging(), form.said());
            default -> ofUnit(user, matter, form);
        }
    }

    private void ofUnit(CurrentUser user, Matter matter, StepForm form) {
        switch (form.name()) {
            case "sign" -> work.sign(user, matter.id(), form.version());
            case "sign-part" -> work.signPart(user, matter.id(), form.wantedUnit());
            case "note" -> note(user, matter, form, true);
            case "note-part" -> note(user, matter, form, false);
            case "continue" ->
                work.carryOn(
                        user, matter.id(), new MatterWork.Longer(form.requestKey(), form.wantedDay(), form.said()));
            case "ask" -> work.ask(user, matter.id(), form.version(), new Term.Asked(form.wantedDay(), form.said()));
            case "dispute" -> work.dispute(user, matter.id(), form.version(), form.said());
            case "answer" -> work.answer(user, matter.id(), form.version(), form.said());
            case "let-go" -> work.letGo(user, matter.id(), form.version());
            case "hand-back" -> work.handBack(user, matter.id(), form.version(), form.said());
            default -> reviewed(user, matter, form);
        }
    }

    private void note(CurrentUser user, Matter matter, StepForm form, boolean leads) {
        var unit = leads && matter.lead() != null ? matter.lead() : form.wantedUnit();
        work.note(user, matter.id(), new MatterWork.Said(form.requestKey(), unit, form.said()));
    }

    private void reviewed(CurrentUser user, Matter matter, StepForm form) {
        switch (form.name()) {
            case "grant" -> reviews.grant(user, matter.id(), form.version(), form.wantedDay());
            case "decline" -> reviews.decline(user, matter.id(), form.version(), form.said());
            case "settle" -> reviews.settle(user, matter.id(), form.version(), form.ruling());
            case "accept" -> reviews.accept(user, matter.id(), form.version(), form.passed());
            case "send-back" ->
                reviews.sendBack(
                        user, matter.id(), form.version(), new MatterReviews.Returned(form.said(), form.passed()));
            case "release" -> reviews.release(user, matter.id(), form.version(), form.said());
            case "instruct" -> reviews.instruct(user, matter.id(), form.version(), form.said());
            default -> throw Refusal.invalid("step", "supervisionmatter.step-unknown");
        }
    }
}
