package dev.prefetched.example.measuring;

import java.util.stream.Stream;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Puts a measuring data source before those of the guide when EclipseLink connects; {@code persistence.xml} names it.
 * Stateless.
 *
 * <p>The data source itself is the server's default one, so the same WAR runs on every server and database.
 */
public final class MeasuredLogin extends SessionEventAdapter {

    @Override
    public void preLogin(SessionEvent event) {
        ServerSession session = (ServerSession) event.getSession();
        Stream.concat(session.getConnectionPools().values().stream(), Stream.of(session.getReadConnectionPool()))
                .map(pool -> (DatasourceLogin) pool.getLogin())
                .map(login -> (JNDIConnector) login.getConnector())
                .forEach(MeasuredLogin::measure);
    }

    /** Once, though pools may share a connector. */
    private static void measure(JNDIConnector connector) {
        if (!(connector.getDataSource() instanceof MeasuredDataSource)) {
            connector.setDataSource(new MeasuredDataSource(connector.getDataSource()));
        }
    }
}
