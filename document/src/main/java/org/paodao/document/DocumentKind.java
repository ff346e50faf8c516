package org.paodao.document;

/** What an official text looks like from its form; only the first two give people things to do. */
public enum DocumentKind {
    /** Work points, implementation plan, measures, opinions, division of tasks. */
    PLAN,
    /** A table of tasks, outcomes, works, reforms or indicators. */
    LIST,
    NEWS,
    QUESTIONS_AND_ANSWERS,
    RECRUITMENT,
    TENDER,
    SPEECH,
    COMMENDATION,
    OTHER
}
