package org.paodao.progress;

import java.util.UUID;

/** Something was said to be done of an item's list, or not to be done after all. */
public record DoneChanged(UUID jurisdiction, UUID item) {}
