/** Pages and REST endpoints of appraisal schemes. Start at {@link org.paodao.appraisal.web.scheme.SchemePage}. */
@NullMarked
package org.paodao.appraisal.web.scheme;

import org.jspecify.annotations.NullMarked;
