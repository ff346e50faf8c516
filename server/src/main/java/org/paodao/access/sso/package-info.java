/**
 * Signing in at an OpenID Connect service, such as a province's office platform. Active when {@code paodao.sso.issuer} is
 * set. Start at {@link org.paodao.access.sso.SsoConfiguration}.
 */
@NullMarked
package org.paodao.access.sso;

import org.jspecify.annotations.NullMarked;
