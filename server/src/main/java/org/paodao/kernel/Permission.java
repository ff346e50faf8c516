package org.paodao.kernel;

import java.util.Set;

/**
 * What somebody may do. Every endpoint names one with {@link Needs}, every façade asks for one; which role has which is
 * decided in the module {@code access} and nowhere else.
 */
public enum Permission {
    /** One's own sessions and tokens: everybody who is signed in. */
    OWN_ACCOUNT,
    /** One's own password: also who has to change it before anything else. */
    OWN_PASSWORD,
    /** One's own second factor: also who has to set it up before anything else. */
    OWN_CODE,
    /** Published plans, their documents and lists. */
    PLAN_READ(true),
    /** Documents on their way to a plan. */
    PLAN_IMPORT,
    /** Drafting a change of a plan: the office of everything, a unit of what it does. */
    PLAN_PROPOSE,
    /** Making a draft the plan's next version. */
    PLAN_PUBLISH,
    /** Kinds, tracks and level names, programmes, who a plan is shared with. */
    PLAN_SET_UP,
    /** Units, people and who is responsible for what. */
    UNIT_READ(true),
    /** Units, people and posts. */
    UNIT_EDIT,
    /** Who leads, looks after and reports an item: the office of all units, a unit of its own. */
    DUTY_EDIT,
    /** Definitions, targets, approved figures, lights and forecasts. */
    INDICATOR_READ(true),
    /** Definitions, targets and the rules of lights. */
    INDICATOR_EDIT,
    /** Entering and sending figures: a unit those that it reports. */
    VALUE_ENTER,
    /** Approving what one's unit sends. */
    VALUE_APPROVE,
    /** Returning a figure, setting a verified one beside it, closing a period: never changing what was reported. */
    VALUE_CHECK,
    /** Figures of many units at once, where nobody has reported any. */
    VALUE_LOAD,
    /** Agreed task lists and what of them is done. */
    TASK_READ(true),
    /** Drafting task lists: a unit those of the items that it leads. */
    TASK_DRAFT,
    /** Sending one's unit's task lists to the office. */
    TASK_SUBMIT,
    /** Agreeing to task lists, or returning them. */
    TASK_AGREE,
    /** Rules and channels of reminders, and reminding units. */
    NOTICE_MANAGE,
    /** Yellow and red cards: the office all, a unit its own. */
    CARD_READ,
    /** Answering a card of one's unit. */
    CARD_ANSWER,
    /** Issuing and lifting cards, and the rules for them. */
    CARD_DECIDE,
    /** What is asked of units, and how much that is. */
    ASK_READ(true),
    /** Keeping the register of what is asked of units. */
    ASK_EDIT,
    /** Writing reports on the items that one's unit leads. */
    REPORT_WRITE,
    /** Approving one's unit's reports, so that the office gets them. */
    REPORT_APPROVE,
    /** Accepting or returning reports; the calendar of rounds. Never writing what a unit reports. */
    REPORT_ACCEPT,
    /** Matters under supervision: who supervises all, a unit those that it leads or assists; a confidential one only who is named. */
    MATTER_READ,
    /** Registering, assigning, pressing and reviewing matters, and the deadlines for them. Never answering for a unit. */
    MATTER_MANAGE,
    /** Signing for matters of one's unit, noting progress and writing the answer. */
    MATTER_ANSWER,
    /** Approving the answer of one's unit, so that it goes back. */
    MATTER_APPROVE,
    /** Deciding on what comes back to the leader who gave the instruction. */
    MATTER_DECIDE,
    /** The list of major problems. */
    PROBLEM_READ,
    /** Listing problems, assigning them, accepting or refusing that they are closed. */
    PROBLEM_MANAGE,
    /** Measures, rectification and the application to close: a unit those of its own problems. */
    PROBLEM_RECTIFY,
    /** Verifying that a problem of another unit is solved. */
    PROBLEM_VERIFY,
    /** Inspections and their findings: who inspects all, a unit its own. */
    INSPECTION_READ,
    /** Planning and carrying out inspections. */
    INSPECTION_MANAGE,
    /** Answering the conclusion of an inspection of one's unit. */
    INSPECTION_ANSWER,
    /** Meetings, their agendas and decisions. */
    MEETING_READ(true),
    /** Calling meetings, keeping their minutes and decisions. */
    MEETING_MANAGE,
    /** Published schemes and results, and what is shown to one's own unit before: never another unit's unpublished lines. */
    APPRAISAL_READ(true),
    /** Schemes, rounds and runs of the appraisal, everything in them before it is published, and publishing it. */
    APPRAISAL_MANAGE,
    /** Giving marks where a clause is judged by scorers. */
    APPRAISAL_SCORE,
    /** Objecting to a line of one's own unit's ledger. */
    APPRAISAL_APPEAL,
    /** Ruling on appeals: never on what one scored oneself. */
    APPRAISAL_RULE,
    /** Holidays and working days. */
    CALENDAR_EDIT,
    /** Originals of what is published. */
    FILE_READ(true),
    /** Accounts, roles, locks and other people's sessions. */
    ACCOUNT_MANAGE,
    /** The trail of changes. */
    AUDIT_READ,
    /** Jurisdictions, settings and figures of the running system; no business data. */
    SYSTEM_MANAGE;

    /** What everybody who is signed in may do for themselves. */
    public static final Set<Permission> OWN = Set.of(OWN_ACCOUNT, OWN_PASSWORD, OWN_CODE);

    private final boolean open;

    Permission() {
        this(false);
    }

    Permission(boolean open) {
        this.open = open;
    }

    /** Whether one who has it for a unit has it for the whole jurisdiction: what is published is for everybody inside. */
    public boolean isOpen() {
        return open;
    }
}
