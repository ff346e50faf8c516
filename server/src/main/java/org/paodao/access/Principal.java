package org.paodao.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.ui.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The signed-in user as Spring Security knows it: by session, or by token. */
final class Principal extends AbstractAuthenticationToken implements SignedIn {
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final transient @Nullable UUID token;

    Principal(CurrentUser user, @Nullable UUID token) {
        super(List.of());
        this.user = user;
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public CurrentUser user() {
        return user;
    }

    /** The token that was sent; null in a session. */
    @Nullable
    UUID token() {
        return token;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return this;
    }

    @Override
    public String getName() {
        return user.account().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Principal that && that.user.equals(user);
    }

    @Override
    public int hashCode() {
        return user.hashCode();
    }
}
