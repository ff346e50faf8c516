package org.paodao.files;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a stored file without its content.
 *
 * @param name as the user's machine called it
 * @param mediaType as the browser said; never trusted for showing it
 * @param size bytes
 * @param sha256 of the content, hexadecimal
 * @param storedAt when it came
 */
public record StoredFile(UUID id, String name, String mediaType, long size, String sha256, Instant storedAt) {}
