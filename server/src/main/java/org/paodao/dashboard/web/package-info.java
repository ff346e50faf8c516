/** The workbench and the set-up page. */
@NullMarked
package org.paodao.dashboard.web;

import org.jspecify.annotations.NullMarked;
