/** Pages and endpoints of the workbench, the inbox, reminders and their channels. */
@NullMarked
package org.paodao.notice.web;

import org.jspecify.annotations.NullMarked;
