@NullMarked
package org.paodao.audit;

import org.jspecify.annotations.NullMarked;
