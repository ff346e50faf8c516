package org.paodao.postgres;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data are.
 *
 * @param data folder of everything this installation keeps; holds the embedded database unless an external one is named
 * @param binaries folder below which PostgreSQL's programs are unpacked, unless it is within the data
 * @param databaseUrl address of an external server, {@code jdbc:postgresql://host:5432/name} or {@code
 *     postgresql://user:password@host/name}; without it the embedded server is started
 * @param databaseUser role on the external server, unless the address names it
 * @param databasePassword its password, unless the address names it
 * @param ownerUser role on the external server that owns the tables and changes them at an upgrade; without it the
 *     application's own role does
 * @param ownerPassword its password
 * @param databaseConnections most connections that this node opens
 */
@ConfigurationProperties("paodao")
record DatabaseSettings(
        @DefaultValue("data") Path data,
        @Nullable Path binaries,
        @Nullable String databaseUrl,
        @Nullable String databaseUser,
        @Nullable String databasePassword,
        @Nullable String ownerUser,
        @Nullable String ownerPassword,
        @DefaultValue("20") int databaseConnections) {

    Path programs() {
        return binaries == null || binaries.toString().isEmpty() ? data.resolve("programs") : binaries;
    }

    /** The external server, if one is named. */
    Optional<Address> external() {
        return databaseUrl == null || databaseUrl.isBlank()
                ? Optional.empty()
                : Optional.of(Address.of(databaseUrl.strip(), databaseUser, databasePassword));
    }

    /** The owner's way to the external server, if one is named. */
    Optional<Address> externalOwner() {
        return external()
                .map(address -> ownerUser == null || ownerUser.isBlank()
                        ? address
                        : new Address(address.url(), ownerUser, ownerPassword));
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "DatabaseSettings[data=%s]".formatted(data);
    }
}
