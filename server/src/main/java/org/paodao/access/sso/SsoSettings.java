package org.paodao.access.sso;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the service is reached and whom it means.
 *
 * @param issuer its address, below which {@code /.well-known/openid-configuration} lies
 * @param clientId how the service knows Paodao
 * @param clientSecret shared with the service
 * @param name what its button says; null for the usual words
 * @param match the claim that names an account's username, such as {@code preferred_username}; with it, the first sign-in
 *     links the service's subject to that account. Null: only subjects linked before get in
 */
@ConfigurationProperties("paodao.sso")
public record SsoSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @Nullable String name,
        @Nullable String match) {

    @Override
    public String toString() {
        return "SsoSettings[" + issuer + "]";
    }
}
