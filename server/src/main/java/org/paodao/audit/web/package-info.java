/** The auditor's pages. */
@NullMarked
package org.paodao.audit.web;

import org.jspecify.annotations.NullMarked;
