package dev.prefetched.tck.matrix;

import dev.prefetched.tck.jta.Narayana;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.config.PersistenceUnitProperties;

/** The application of the matrix, with rows in its tables. */
final class Application {

    private Application() {}

    /** With transactions of the entity manager. */
    static Archive local() {
        return archive(MatrixResource.Plain.class, MatrixResource.Annotated.class);
    }

    /** With transactions of a transaction manager. */
    static Archive jta() {
        return archive(JtaMatrixResource.all().toArray(Class<?>[]::new)).jta(Narayana::start);
    }

    /** Deploys one of them, with so many owners of each kind. */
    static Deployment start(Archive archive, int owners) {
        Deployment war = archive.start();
        Rows.insert(war, owners);
        war.sql(Procedures.CREATE);
        return war;
    }

    private static Archive archive(Class<?>... resources) {
        return Deployment.of(resources)
                .entities(entities())
                .property(PersistenceUnitProperties.MULTITENANT_PROPERTY_DEFAULT, "osteria")
                // Entities with several tenants forbid native queries unless this is said.
                .property(PersistenceUnitProperties.ALLOW_NATIVE_SQL_QUERIES, "true")
                // A warm cache that the garbage collector does not empty.
                .property(PersistenceUnitProperties.CACHE_TYPE_DEFAULT, "Full");
    }

    private static Class<?>[] entities() {
        return Stream.of(
                        List.of(Owner.class, Parts.Made.class),
                        Parts.entities(),
                        OwnersOfOne.entities(),
                        OwnersOfMany.entities(),
                        OwnersOfElements.entities(),
                        OwnersOfSpecials.entities())
                .flatMap(List::stream)
                .toArray(Class<?>[]::new);
    }
}
