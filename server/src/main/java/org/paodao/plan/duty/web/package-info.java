@NullMarked
package org.paodao.plan.duty.web;

import org.jspecify.annotations.NullMarked;
