package org.paodao.audit.chain;

/**
 * What binds a record to the one before it.
 *
 * @param algorithm how it was hashed
 * @param previous hash of the record before; empty for the first
 * @param hash of this record, the previous hash included
 */
public record Seal(HashAlgorithm algorithm, String previous, String hash) {}
