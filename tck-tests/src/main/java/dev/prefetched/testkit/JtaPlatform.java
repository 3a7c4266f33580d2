package dev.prefetched.testkit;

import jakarta.transaction.TransactionManager;
import java.util.Objects;
import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.ExternalTransactionController;
import org.eclipse.persistence.transaction.JTATransactionController;

/**
 * Tells EclipseLink the transaction manager of its deployment, as its platform of a server does. Found by its name; not
 * thread-safe, and used while a session logs in only.
 */
public final class JtaPlatform extends ServerPlatformBase {

    /** The property of a persistence unit that has its transaction manager. */
    static final String MANAGER = TransactionManager.class.getName();

    /** Called by EclipseLink. */
    public JtaPlatform(DatabaseSession session) {
        super(session);
    }

    @Override
    public Class<? extends ExternalTransactionController> getExternalTransactionControllerClass() {
        return JTATransactionController.class;
    }

    @Override
    public void initializeExternalTransactionController() {
        Object manager = Objects.requireNonNull(getDatabaseSession().getProperty(MANAGER));
        getDatabaseSession()
                .setExternalTransactionController(new JTATransactionController((TransactionManager) manager));
    }
}
