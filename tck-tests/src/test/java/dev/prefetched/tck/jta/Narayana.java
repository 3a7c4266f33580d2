package dev.prefetched.tck.jta;

import com.arjuna.ats.arjuna.common.CoordinatorEnvironmentBean;
import com.arjuna.ats.arjuna.common.CoreEnvironmentBeanException;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import dev.prefetched.testkit.Jta;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalDataSourceConfiguration;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Narayana and Agroal, as WildFly and Quarkus have them. There is one Narayana in a JVM, which keeps nothing on disk. */
public final class Narayana {

    private static final int CONNECTIONS = 10;

    private Narayana() {}

    /** A pool of its own for each deployment. */
    public static Jta.Started start(DataSource counted) {
        keepNothing();
        TransactionManager manager = com.arjuna.ats.jta.TransactionManager.transactionManager();
        TransactionSynchronizationRegistry registry = new TransactionSynchronizationRegistryImple();
        AgroalDataSource pool = pool(counted, new NarayanaTransactionIntegration(manager, registry));
        return new Jta.Started(manager, registry, pool, pool::close);
    }

    private static void keepNothing() {
        BeanPopulator.getDefaultInstance(ObjectStoreEnvironmentBean.class)
                .setObjectStoreType(VolatileStore.class.getName());
        for (String store : List.of("communicationStore", "stateStore")) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
        try {
            arjPropertyManager.getCoreEnvironmentBean().setNodeIdentifier("kit");
        } catch (CoreEnvironmentBeanException e) {
            throw new IllegalStateException(e);
        }
        CoordinatorEnvironmentBean coordinator = arjPropertyManager.getCoordinatorEnvironmentBean();
        // No time-outs: the thread that watches them would keep the context class loader of the deployment that began
        // first.
        coordinator.setDefaultTimeout(0);
        // Nor a port at which a recovery in another process could ask.
        coordinator.setTransactionStatusManagerEnable(false);
    }

    private static AgroalDataSource pool(DataSource counted, NarayanaTransactionIntegration transactions) {
        AgroalDataSourceConfiguration configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .transactionIntegration(transactions)
                        .connectionFactoryConfiguration(
                                factory -> factory.connectionProviderClass(CountedDriver.class)))
                .get();
        // Agroal makes data sources by their class; this one is there already.
        configuration
                .connectionPoolConfiguration()
                .connectionFactoryConfiguration()
                .jdbcProperties()
                .put(CountedDriver.DATA_SOURCE, counted);
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
