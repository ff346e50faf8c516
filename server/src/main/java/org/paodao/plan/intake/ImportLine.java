package org.paodao.plan.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an import without its content.
 *
 * @param name the file's name, or the first words of pasted text
 * @param file the original in the module files
 * @param sha256 of the original
 * @param size bytes
 * @param noPlan whether its draft was judged to be of no plan, and nobody has opened it as one
 * @param failure why it could not be read: {@code planimport.failure.<failure>}; null unless it failed
 * @param failureDetail what makes that sentence concrete
 * @param version counts changes; an edit names the one it saw
 * @param planAddress address of the plan it became; null before
 * @param startedBy who brought it, as shown then
 */
public record ImportLine(
        UUID id,
        String name,
        UUID file,
        String sha256,
        long size,
        ImportState state,
        boolean noPlan,
        @Nullable String failure,
        @Nullable String failureDetail,
        int version,
        @Nullable UUID plan,
        @Nullable String planAddress,
        Instant startedAt,
        String startedBy,
        Instant changedAt) {

    /** Last part of the message key that says how far it is: a document that is no plan is no draft to be checked. */
    public String word() {
        return open() && noPlan ? "no-plan" : state.word();
    }

    /** Whether a person can change the draft. */
    public boolean open() {
        return state == ImportState.REVIEW;
    }
}
