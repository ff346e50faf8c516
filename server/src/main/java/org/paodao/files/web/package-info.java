/** Taking files out as they came. */
@NullMarked
package org.paodao.files.web;

import org.jspecify.annotations.NullMarked;
