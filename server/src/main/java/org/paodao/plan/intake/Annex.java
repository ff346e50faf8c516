package org.paodao.plan.intake;

import org.paodao.document.list.ListKind;

/**
 * A list that completes a plan, such as the annex with its key works.
 *
 * @param fileName as the user's machine called it
 * @param content the bytes
 * @param kind what it lists
 * @param reason why the plan changes, kept with its next version
 * @param createUnits whether units that are not known come to be; otherwise they are refused by name
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record Annex(String fileName, byte[] content, ListKind kind, String reason, boolean createUnits) {}
