package dev.prefetched.tck.server.counting;

import java.util.stream.Stream;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Puts a counting data source before those of a persistence unit. A property of {@code persistence.xml} names it, so that
 * the WAR counts whatever data source the server gives it. Stateless.
 *
 * <p>Not a {@code SessionCustomizer}, which EclipseLink moved to another package between the versions of the servers.
 */
public final class CountedLogin extends SessionEventAdapter {

    @Override
    public void preLogin(SessionEvent event) {
        ServerSession session = (ServerSession) event.getSession();
        Stream.concat(session.getConnectionPools().values().stream(), Stream.of(session.getReadConnectionPool()))
                .map(pool -> (DatasourceLogin) pool.getLogin())
                .map(login -> (JNDIConnector) login.getConnector())
                .forEach(CountedLogin::count);
    }

    /** Once, though pools may share a connector. */
    private static void count(JNDIConnector connector) {
        if (!(connector.getDataSource() instanceof CountedDataSource)) {
            connector.setDataSource(new CountedDataSource(connector.getDataSource()));
        }
    }
}
