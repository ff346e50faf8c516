/** Sign-in and sign-out, the security officer's pages of accounts, everybody's own account, the token endpoints. */
@NullMarked
package org.paodao.access.web;

import org.jspecify.annotations.NullMarked;
