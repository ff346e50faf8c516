@NullMarked
package org.paodao.access.sso;

import org.jspecify.annotations.NullMarked;
