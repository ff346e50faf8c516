package org.paodao.supervision;

import java.util.Locale;

/** What can be done with a matter, and who besides those who supervise reads on its trail that it was done. */
public enum MatterStep {
    REGISTER(Audience.OFFICE),
    PROPOSE(Audience.OFFICE),
    APPROVE(Audience.OFFICE),
    REFUSE(Audience.OFFICE),
    ASSIGN(Audience.ALL),
    SPLIT(Audience.OFFICE),
    MERGE(Audience.OFFICE),
    TAKE_IN(Audience.OFFICE),
    WITHDRAW(Audience.ALL),
    TRANSFER(Audience.ALL),
    SIGN(Audience.LEAD),
    BEGIN(Audience.LEAD),
    ASK(Audience.LEAD),
    GRANT(Audience.LEAD),
    DECLINE(Audience.LEAD),
    DISPUTE(Audience.LEAD),
    SETTLE(Audience.ALL),
    ANSWER(Audience.LEAD),
    LET_GO(Audience.LEAD),
    HAND_BACK(Audience.LEAD),
    SEND_BACK(Audience.LEAD),
    ACCEPT(Audience.ALL),
    RELEASE(Audience.ALL),
    INSTRUCT(Audience.ALL),
    ARCHIVE(Audience.OFFICE);

    private final Audience audience;

    MatterStep(Audience audience) {
        this.audience = audience;
    }

    Audience audience() {
        return audience;
    }

    /** The last part of its message key, such as let-go. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who reads it. */
    enum Audience {
        OFFICE,
        LEAD,
        ALL
    }
}
