package dev.prefetched.tck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.persistence.annotations.HashPartitioning;
import org.eclipse.persistence.annotations.Partitioned;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows that are spread over databases by their key are asked for one key at a time: a list of keys says nothing of where they
 * are.
 */
@Tag("eclipselink")
class PartitionedTest {

    @ParameterizedTest
    @CsvSource({"3,false", "30,false", "3,true", "30,true"})
    void rowsAreReadWhereTheirKeySaysTheyAre(int rows, boolean wholeSession) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Parcel.class, Depot.class)
                .start()) {
            war.inTransaction(SecondDatabase.class);
            if (wholeSession) {
                war.inTransaction(WholeSession.class);
            }
            war.sql(
                    "set referential_integrity false",
                    "insert into DEPOT (ID, NAME) select 2 * X, 'First' from system_range(1, 20)",
                    "insert into PARCEL (ID, DEPOT_ID) select X, X from system_range(1, " + rows + ")");

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/parcels");

            assertThat(answer.prefetched().body()).contains("First", "Second").doesNotContain("Nowhere");
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends ParcelResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends ParcelResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class ParcelResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/parcels")
        public List<Parcel> parcels() {
            return entities.createQuery("select p from Parcel p order by p.id", Parcel.class)
                    .getResultList();
        }
    }

    @Entity(name = "Parcel")
    public static class Parcel {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Depot depot;

        public String getPlace() {
            return depot == null ? "Nowhere" : depot.name;
        }
    }

    /** Those with an even number are in the first database, the others in the second. */
    @Entity(name = "Depot")
    @HashPartitioning(
            name = "byId",
            partitionColumn = @Column(name = "ID"),
            connectionPools = {"default", "second"})
    @Partitioned("byId")
    public static class Depot {

        @Id
        public int id;

        private String name = "";
    }

    /** Adds it to the session; it lasts as long as there are connections to it, which are the session's. */
    public static final class SecondDatabase implements Consumer<EntityManager> {

        @Override
        public void accept(EntityManager entities) {
            ServerSession session = entities.unwrap(ServerSession.class);
            String url = "jdbc:h2:mem:" + UUID.randomUUID();
            DatabaseLogin login = new DatabaseLogin(session.getPlatform());
            login.setDriverClassName("org.h2.Driver");
            login.setConnectionString(url);
            ConnectionPool pool = new ConnectionPool("second", login, 1, 4, session);
            pool.startUp();
            session.addConnectionPool(pool);
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table DEPOT (ID int primary key, NAME varchar(80)) as"
                        + " select 2 * X - 1, 'Second' from system_range(1, 20)");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Has every query partitioned as those for depots are, as {@code eclipselink.partitioning} does. */
    public static final class WholeSession implements Consumer<EntityManager> {

        @Override
        public void accept(EntityManager entities) {
            ServerSession session = entities.unwrap(ServerSession.class);
            ClassDescriptor depot = session.getDescriptor(Depot.class);
            session.setPartitioningPolicy(depot.getPartitioningPolicy());
            depot.setPartitioningPolicy(null);
        }
    }
}
