package org.paodao.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;

/**
 * A token to be issued.
 *
 * @param name what it is for, as its owner will recognise it
 * @param scope what it may do at most; null for all that its owner may
 * @param days how long it lives
 * @param requestKey names it from the form on; sent twice it is one token, whose later value counts; null for one without a form
 */
public record NewToken(
        String name,
        @Nullable Set<Permission> scope,
        int days,
        @Nullable UUID requestKey) {
    /** For all that the owner may, for three months. */
    public static final NewToken UNNAMED = new NewToken("", null, 90);

    /** One without a form. */
    public NewToken(String name, @Nullable Set<Permission> scope, int days) {
        this(name, scope, days, null);
    }
}
