/** Pages of the frame itself: the error page and the style page. */
@NullMarked
package org.paodao.ui.web;

import org.jspecify.annotations.NullMarked;
