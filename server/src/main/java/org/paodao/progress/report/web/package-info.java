@NullMarked
package org.paodao.progress.report.web;

import org.jspecify.annotations.NullMarked;
