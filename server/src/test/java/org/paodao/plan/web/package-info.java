/** Tests of the pages of plans. */
@NullMarked
package org.paodao.plan.web;

import org.jspecify.annotations.NullMarked;
