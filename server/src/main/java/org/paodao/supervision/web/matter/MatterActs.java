package org.paodao.supervision.web.matter;

import java.util.ArrayList;
import java.util.List;
import org.paodao.supervision.Matter;
import org.paodao.supervision.MatterRights;
import org.paodao.supervision.MatterStage;
import org.paodao.supervision.MatterView;
import org.paodao.supervision.Party;

/** What a reader can do with a matter now, what is next first. */
final class MatterActs {
    private MatterActs() {}

    static List<Act> of(MatterView view) {
        List<Act> acts = new ArrayList<>();
        Matter matter = view.matter();
        MatterRights rights = view.rights();
        if (rights.decide() && matter.stage() instanceof MatterStage.WithLeader) {
            acts.add(Act.of("release", Act.Ask.WORDS).or("instruct"));
        }
        if (rights.approve() && matter.stage() instanceof MatterStage.Answered) {
            acts.add(Act.of("let-go", Act.Ask.WORDS).or("hand-back"));
        }
        if (rights.answer()) {
            leading(acts, matter);
        }
        assisting(acts, view);
        if (rights.manage()) {
            supervising(acts, matter, rights);
        }
        return acts;
    }

    private static void leading(List<Act> acts, Matter matter) {
        if (matter.stage() instanceof MatterStage.Assigned) {
            acts.add(Act.of("sign"));
        }
        if (matter.stage() instanceof MatterStage.AtWork) {
            acts.add(Act.of("answer", Act.Ask.LONG_WORDS));
            acts.add(Act.of("note", Act.Ask.WORDS, Act.Ask.KEY).later());
            acts.add(Act.of("dispute", Act.Ask.WORDS).later());
        }
        if (matter.stage() instanceof MatterStage.InUnit
                && matter.term() != null
                && matter.term().asked() == null) {
            acts.add(Act.of("ask", Act.Ask.DAY, Act.Ask.WORDS).later());
            acts.add(Act.of("continue", Act.Ask.DAY, Act.Ask.WORDS, Act.Ask.KEY).later());
        }
    }

    private static void assisting(List<Act> acts, MatterView view) {
        MatterStage stage = view.matter().stage();
        boolean with = stage instanceof MatterStage.InUnit
                || stage instanceof MatterStage.Disputed
                || stage instanceof MatterStage.Answered;
        for (Party party : with ? view.parties() : List.<Party>of()) {
            if (view.rights().assisting().contains(party.unit()) && party.signedAt() == null) {
                acts.add(Act.of("sign-part").unit(party.unit()));
            }
            if (view.rights().assisting().contains(party.unit())) {
                acts.add(Act.of("note-part", Act.Ask.WORDS, Act.Ask.KEY).unit(party.unit()));
            }
        }
    }

    private static void supervising(List<Act> acts, Matter matter, MatterRights rights) {
        switch (matter.stage()) {
            case MatterStage.Registered registered -> beginning(acts, Act.of("propose", Act.Ask.SUGGESTION));
            case MatterStage.Proposed proposed -> {
                beginning(acts, Act.of("approve", Act.Ask.WORDS).or("refuse"));
                acts.add(1, Act.of("propose", Act.Ask.SUGGESTION).later());
            }
            case MatterStage.Approved approved -> beginning(acts, Act.of("assign"));
            case MatterStage.InUnit inUnit -> inUnit(acts, matter, rights);
            case MatterStage.Disputed disputed -> {
                if (rights.review()) {
                    acts.add(Act.of("settle", Act.Ask.RULING, Act.Ask.WORDS));
                }
                withUnit(acts);
            }
            case MatterStage.Answered answered -> withUnit(acts);
            case MatterStage.FedBack fedBack -> {
                if (rights.review()) {
                    acts.add(Act.of("accept", Act.Ask.CHECKS, Act.Ask.WORDS).or("send-back"));
                }
            }
            case MatterStage.Closed closed -> acts.add(Act.of("archive"));
            default -> {
                // Nothing is left to be done by whoever supervises.
            }
        }
    }

    private static void beginning(List<Act> acts, Act next) {
        acts.add(next);
        acts.add(Act.of("split", Act.Ask.PARTS).later());
        acts.add(Act.of("merge", Act.Ask.INTO).later());
        acts.add(Act.of("withdraw", Act.Ask.WORDS).later());
    }

    private static void inUnit(List<Act> acts, Matter matter, MatterRights rights) {
        if (matter.term() != null && matter.term().asked() != null && rights.review()) {
            acts.add(Act.of("grant", Act.Ask.DAY, Act.Ask.WORDS).or("decline"));
        }
        withUnit(acts);
        acts.add(Act.of("transfer", Act.Ask.UNIT, Act.Ask.WORDS).later());
    }

    private static void withUnit(List<Act> acts) {
        acts.add(Act.of("urge", Act.Ask.LEVEL, Act.Ask.WORDS).later());
        acts.add(Act.of("withdraw", Act.Ask.WORDS).later());
    }
}
