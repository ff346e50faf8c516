package org.paodao.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of a scheme, such as one strategic position or the 1 of "1+7+N".
 *
 * @param scheme code of its scheme
 * @param code within the scheme
 * @param parent the category above
 */
public record Category(
        UUID id,
        String scheme,
        String code,
        String name,
        @Nullable UUID parent) {}
