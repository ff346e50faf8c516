package org.paodao.access.sso;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/**
 * What the service says of itself, asked for at the first sign-in, so that Paodao starts without it. When it does not answer, that is said to whoever wants to
 * sign in, and asked again the next time.
 */
final class Registration implements ClientRegistrationRepository {
    /** The service's part in addresses: {@code /oauth2/authorization/sso}. */
    static final String ID = "sso";

    /** Why a sign-in came to nothing: the service does not answer. */
    static final String SILENT = "silent";

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private final SsoSettings settings;
    private volatile @Nullable ClientRegistration known;

    Registration(SsoSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) {
            return null;
        }
        ClientRegistration found = known;
        if (found == null) {
            found = asked();
            known = found;
        }
        return found;
    }

    private ClientRegistration asked() {
        try {
            return ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope("openid", "profile")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException silent) {
            LOG.warn("The single sign-on service at {} does not answer as one does.", settings.issuer(), silent);
            throw new OAuth2AuthenticationException(new OAuth2Error(SILENT), silent);
        }
    }
}
