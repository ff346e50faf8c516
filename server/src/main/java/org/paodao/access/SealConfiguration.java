package org.paodao.access;

import java.util.List;
import java.util.Objects;
import org.paodao.audit.Audit;
import org.paodao.audit.Change;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Finds or makes the key at start, before anybody can ask; encrypts what earlier versions kept as it was. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SealConfiguration.class);
    private static final String LOST = "--paodao.secrets.key-lost=true";
    private static final String REMEDY = """
            Put the key back from the backup of the data directory; all nodes on one database need the same one. If it is lost for \
            good, start once with %s: everybody's codes are then switched off and have to be set up anew.""";

    @Bean
    Seal seal(
            SealTable table,
            SealKey key,
            Audit audit,
            TransactionOperations transactions,
            @Value("${paodao.secrets.key-lost:false}") boolean lost) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Seal seal = lost ? begunAnew(table, key, audit) : fitting(table, key);
            table.plain()
                    .forEach(plain ->
                            table.seal(plain, seal.close(plain.jurisdiction(), plain.account(), plain.secret())));
            return seal;
        }));
    }

    /** The key that this database was used with; a new one for a database that was used with none. */
    private static Seal fitting(SealTable table, SealKey key) {
        if (key.find().isEmpty() && table.fingerprint().isPresent()) {
            throw new KeyUnfit(
                    "The second factors in this database are encrypted with the key %s, and %s is not there."
                            .formatted(table.fingerprint().get(), key.place()),
                    REMEDY.formatted(LOST));
        }
        var seal = new Seal(key.find().orElseGet(key::make));
        table.note(seal.fingerprint());
        String noted = table.fingerprint().orElseThrow();
        if (!noted.equals(seal.fingerprint())) {
            throw new KeyUnfit(
                    "The second factors in this database are encrypted with the key %s, but %s holds the key %s."
                            .formatted(noted, key.place(), seal.fingerprint()),
                    REMEDY.formatted(LOST));
        }
        return seal;
    }

    /** Once the key is lost nothing opens the secrets; whoever had one sets up codes anew. */
    private static Seal begunAnew(SealTable table, SealKey key, Audit audit) {
        Seal found = key.find().map(Seal::new).orElse(null);
        if (found != null
                && table.fingerprint().filter(found.fingerprint()::equals).isPresent()) {
            LOG.warn("The key is there and fits: {} is of no use and does nothing.", LOST);
            return found;
        }
        List<SealTable.Owner> owners = table.forget();
        owners.forEach(owner -> audit.record(
                new CurrentUser(Change.NOBODY, owner.jurisdiction(), "", "—", Authority.NONE),
                new Change("access.code-removed", "access.account", owner.account(), null, null, LOST)));
        LOG.warn("The codes of {} accounts are switched off because the key was lost.", owners.size());
        var seal = new Seal(found == null ? key.make() : key.find().orElseThrow());
        table.note(seal.fingerprint());
        return seal;
    }
}
