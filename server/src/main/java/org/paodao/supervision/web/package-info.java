/** The line of supervision in the navigation; below, the pages and REST endpoints of each of its parts. */
@NullMarked
package org.paodao.supervision.web;

import org.jspecify.annotations.NullMarked;
