@NullMarked
package org.paodao.progress.claim.web;

import org.jspecify.annotations.NullMarked;
