/** The calendar's page and REST endpoints. */
@NullMarked
package org.paodao.calendar.web;

import org.jspecify.annotations.NullMarked;
