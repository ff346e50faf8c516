/** Sign-in, sign-out and the token endpoints. */
@NullMarked
package org.paodao.access.web;

import org.jspecify.annotations.NullMarked;
