/** Controllers as they must not be. */
@NullMarked
package org.paodao.testing.wrong.plan.web;

import org.jspecify.annotations.NullMarked;
