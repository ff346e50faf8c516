@NullMarked
package org.paodao.audit.chain;

import org.jspecify.annotations.NullMarked;
