package org.paodao.progress;

import java.util.UUID;

/**
 * The office agreed to a version of an item's task list.
 *
 * @param edition its number
 */
public record TasksAgreed(UUID jurisdiction, UUID item, int edition) {}
