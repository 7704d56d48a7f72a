package org.phaseout.platform.vault;

/**
 * A person as the database holds one.
 *
 * @param wrappedKey the person's own key, sealed with the deployment's
 * @param content the person, sealed with that key
 */
@SuppressWarnings("ArrayRecordComponent") // handed from database to cipher and back, never compared
record SealedPerson(byte[] wrappedKey, byte[] content) {}
