package org.paodao.access.sso;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the service is reached and whom it means.
 *
 * @param issuer its address, below which {@code /.well-known/openid-configuration} lies
 * @param clientId how the service knows Paodao
 * @param clientSecret shared with the service
 * @param name what its button says; null for the usual words
 * @param match the claim that names an account's username, such as {@code preferred_username}; with it, the first sign-in
 *     links the service's subject to that account. Null: only subjects linked before get in
 * @param strength the ways of signing in there ({@code acr}) that are strong enough; the service is asked for them, and whoever comes in another way is not let in. Empty:
 *     any is taken
 */
@ConfigurationProperties("paodao.sso")
public record SsoSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @Nullable String name,
        @Nullable String match,
        @DefaultValue List<String> strength) {
    public SsoSettings {
        strength = List.copyOf(strength);
    }

    /** Whether somebody who has signed in there in this way is let in. */
    boolean isStrongEnough(@Nullable String acr) {
        return strength.isEmpty() || (acr != null && strength.contains(acr));
    }

    @Override
    public String toString() {
        return "SsoSettings[" + issuer + "]";
    }
}
