/** Uploaded originals and evidence, kept unchanged with their hash. Start at {@link org.paodao.files.Files}. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "audit", "ui"})
@NullMarked
package org.paodao.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
