package org.paodao.document;

/**
 * Whether the document is a plan, told with the reason.
 *
 * @param isPlan somebody is given something to do
 * @param kind what the document looks like
 * @param reason message key of the sentence that explains the verdict, such as {@code verdict.questions-and-answers}
 */
public record Verdict(boolean isPlan, DocumentKind kind, String reason) {}
