/** Pages of the templates of official papers. */
@NullMarked
package org.paodao.supervision.web.paper;

import org.jspecify.annotations.NullMarked;
