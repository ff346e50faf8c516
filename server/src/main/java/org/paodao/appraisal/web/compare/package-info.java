/** Pages and REST endpoints that put results beside each other. */
@NullMarked
package org.paodao.appraisal.web.compare;

import org.jspecify.annotations.NullMarked;
