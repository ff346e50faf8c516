/** What tests share: a real database for each test JVM, users, browsers. */
@NullMarked
package org.paodao.testing;

import org.jspecify.annotations.NullMarked;
