package org.paodao.appraisal.appeal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as a unit wants to file it.
 *
 * @param requestKey of the form: sent twice, it is filed once
 * @param line       place of the line in the ledger of the unit, from 0
 * @param text       what is wrong with it
 */
public record NewAppeal(
        String requestKey, @Nullable UUID round, @Nullable UUID unit, int line, String text) {}
