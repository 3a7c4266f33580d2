package dev.prefetched.testkit;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * A persistence unit as a container hands it to the persistence provider (Jakarta Persistence 3.1, section 9.6), so that
 * entities are woven while they are loaded, as on a server.
 *
 * <p>Immutable and thread-safe.
 */
record WarPersistenceUnit(
        String name,
        List<String> entities,
        Map<String, String> properties,
        URL root,
        WarClassLoader loader,
        DataSource dataSource,
        PersistenceUnitTransactionType type)
        implements PersistenceUnitInfo {

    @Override
    public String getPersistenceUnitName() {
        return name;
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return type;
    }

    @Override
    @SuppressWarnings("NullAway") // section 9.6: null for a unit without JTA
    public DataSource getJtaDataSource() {
        return type == PersistenceUnitTransactionType.JTA ? dataSource : null;
    }

    @Override
    @SuppressWarnings("NullAway") // section 9.6: null if there is none
    public DataSource getNonJtaDataSource() {
        return type == PersistenceUnitTransactionType.JTA ? null : dataSource;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return root;
    }

    @Override
    public List<String> getManagedClassNames() {
        return entities;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.UNSPECIFIED;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.AUTO;
    }

    @Override
    public Properties getProperties() {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        loader.addTransformer(transformer);
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader.fresh();
    }
}
