/** What the pages of the appraisal have in common. */
@NullMarked
package org.paodao.appraisal.web;

import org.jspecify.annotations.NullMarked;
