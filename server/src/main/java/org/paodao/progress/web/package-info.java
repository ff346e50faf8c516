/** Pages and REST endpoints of tasks. */
@NullMarked
package org.paodao.progress.web;

import org.jspecify.annotations.NullMarked;
