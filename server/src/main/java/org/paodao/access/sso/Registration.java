package org.paodao.access.sso;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** What the service says of itself, asked for at the first sign-in, so that Paodao starts without it. */
final class Registration implements ClientRegistrationRepository {
    /** The service's part in addresses: {@code /oauth2/authorization/sso}. */
    static final String ID = "sso";

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
            found = ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope("openid", "profile")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
            known = found;
        }
        return found;
    }
}
