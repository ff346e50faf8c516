@NullMarked
package org.paodao.calendar;

import org.jspecify.annotations.NullMarked;
