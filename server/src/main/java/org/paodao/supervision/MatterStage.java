package org.paodao.supervision;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a matter has come; a step that its stage does not allow does not compile. */
public sealed interface MatterStage {
    /** 已登记, 待拟办: somebody has to suggest who does what. */
    record Registered(@Nullable String returnedFor) implements Beginning {
        public Proposed propose() {
            return new Proposed();
        }
    }

    /** 已拟办, 待立项: the suggestion waits for approval. */
    record Proposed() implements Beginning {
        public Proposed propose() {
            return new Proposed();
        }

        public Approved approve() {
            return new Approved();
        }

        public Registered refuse(String why) {
            return new Registered(why);
        }
    }

    /** 已立项, 待交办. */
    record Approved() implements Beginning {
        public Assigned assign() {
            return new Assigned();
        }
    }

    /** 已交办, 待签收: the unit that leads has to sign for it. */
    record Assigned() implements InUnit {
        public SignedFor sign() {
            return new SignedFor();
        }
    }

    /** 已签收: nothing has been told yet. */
    record SignedFor() implements AtWork {
        public InHand begin() {
            return new InHand(null);
        }
    }

    /**
     * 办理中.
     *
     * @param returnedFor why the answer came back; null for none
     */
    record InHand(@Nullable String returnedFor) implements AtWork {}

    /** 待协调: the units do not agree, and the office has been asked to settle it. The clock stands still. */
    record Disputed(String about) implements Open {
        public InHand settle() {
            return new InHand(null);
        }

        /** Another unit is to lead, and has to sign for it. */
        public Assigned handOver() {
            return new Assigned();
        }

        public Withdrawn withdraw(String why) {
            return new Withdrawn(why);
        }
    }

    /** 待审签: the answer is written, the unit's head has to approve it. */
    record Answered() implements Open {
        public FedBack approve() {
            return new FedBack();
        }

        public InHand handBack(String why) {
            return new InHand(why);
        }

        public Withdrawn withdraw(String why) {
            return new Withdrawn(why);
        }
    }

    /** 已反馈, 待审结. */
    record FedBack() implements Open {
        public InHand sendBack(String why) {
            return new InHand(why);
        }

        public WithLeader present() {
            return new WithLeader();
        }

        public Closed close() {
            return new Closed();
        }
    }

    /** 待领导阅示: back with the leader who gave the instruction. */
    record WithLeader() implements Open {
        public Closed release() {
            return new Closed();
        }
    }

    /** 已办结. */
    record Closed() implements Over {
        public Archived archive() {
            return new Archived();
        }
    }

    /** 已归档. */
    record Archived() implements Over {}

    /** 已撤销. */
    record Withdrawn(String why) implements Over {}

    /** 已并案: goes on in another matter. */
    record Merged(UUID into) implements Over {}

    /** 已拆分: goes on in several matters. */
    record Split() implements Over {}

    /** Something is still to be done. */
    sealed interface Open extends MatterStage {}

    /** Nothing is to be done any more. */
    sealed interface Over extends MatterStage {}

    /** No unit has it yet. */
    sealed interface Beginning extends Open {
        default Split split() {
            return new Split();
        }

        default Merged merge(UUID into) {
            return new Merged(into);
        }

        default Withdrawn withdraw(String why) {
            return new Withdrawn(why);
        }
    }

    /** The unit that leads has it and has not answered. */
    sealed interface InUnit extends Open {
        default Assigned transfer() {
            return new Assigned();
        }

        default Withdrawn withdraw(String why) {
            return new Withdrawn(why);
        }
    }

    /** The unit that leads has signed for it and works on it. */
    sealed interface AtWork extends InUnit {
        default Answered answer() {
            return new Answered();
        }

        default Disputed dispute(String about) {
            return new Disputed(about);
        }
    }

    /** The last part of its message key, such as in-hand. */
    default String word() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** As it is kept, such as IN_HAND. */
    default String code() {
        return word().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Why it is there; null for no reason. */
    default @Nullable String why() {
        return switch (this) {
            case Registered registered -> registered.returnedFor();
            case InHand inHand -> inHand.returnedFor();
            case Disputed disputed -> disputed.about();
            case Withdrawn withdrawn -> withdrawn.why();
            default -> null;
        };
    }

    /** A stage as it was kept. */
    static MatterStage kept(String code, @Nullable String why, @Nullable UUID into) {
        String reason = why == null ? "" : why;
        return switch (code) {
            case "REGISTERED" -> new Registered(why);
            case "PROPOSED" -> new Proposed();
            case "APPROVED" -> new Approved();
            case "ASSIGNED" -> new Assigned();
            case "SIGNED_FOR" -> new SignedFor();
            case "IN_HAND" -> new InHand(why);
            case "DISPUTED" -> new Disputed(reason);
            case "ANSWERED" -> new Answered();
            case "FED_BACK" -> new FedBack();
            case "WITH_LEADER" -> new WithLeader();
            case "CLOSED" -> new Closed();
            case "ARCHIVED" -> new Archived();
            case "WITHDRAWN" -> new Withdrawn(reason);
            case "MERGED" -> new Merged(Objects.requireNonNull(into));
            case "SPLIT" -> new Split();
            default -> throw new IllegalStateException("No stage of a matter: " + code);
        };
    }
}
