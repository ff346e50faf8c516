package org.paodao.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Permission;

/**
 * A token to be issued.
 *
 * @param name what it is for, as its owner will recognise it
 * @param scope what it may do at most; null for all that its owner may
 * @param days how long it lives
 */
public record NewToken(String name, @Nullable Set<Permission> scope, int days) {
    /** For all that the owner may, for three months. */
    public static final NewToken UNNAMED = new NewToken("", null, 90);
}
