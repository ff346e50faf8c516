package org.paodao.supervision.inspection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding to be written down.
 *
 * @param requestKey of the form, so that it is written down once
 * @param item the plan item that it is about; null for none
 */
public record NewFinding(String requestKey, @Nullable UUID item, String words, String evidence) {}
