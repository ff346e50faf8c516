package org.paodao.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * A service at which users may sign in instead, where the installation has one.
 *
 * @param name what its button says; null for the usual words
 * @param address where the button leads
 * @param filters lets the security filters understand its answer
 */
public record SingleSignOn(@Nullable String name, String address, Customizer<HttpSecurity> filters) {}
