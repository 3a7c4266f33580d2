package dev.prefetched.tck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.testkit.Archive;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.persistence.annotations.HashPartitioning;
import org.eclipse.persistence.annotations.Partitioned;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows that are spread over databases by their key are asked for one key at a time: a list of keys says nothing of where they
 * are, nor does a join.
 */
@Tag("eclipselink")
class PartitionedTest {

    private static final String JOINS = "prefetched.join-by-id";

    @ParameterizedTest
    @CsvSource({"3,false", "30,false", "3,true", "30,true"})
    void rowsAreReadWhereTheirKeySaysTheyAre(int rows, boolean wholeSession) {
        try (Deployment war = deploy(Deployment.of(Plain.class, Annotated.class))) {
            if (wholeSession) {
                war.inTransaction(WholeSession.class);
            }
            war.sql("insert into PARCEL (ID, DEPOT_ID) select X, X from system_range(1, " + rows + ")");

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/parcels");

            assertThat(answer.prefetched().body()).contains("First", "Second").doesNotContain("Nowhere");
        }
    }

    /** The relations of an object in the second database may be in the first; {@code hint} partitions one query only. */
    @ParameterizedTest
    @ValueSource(strings = {"depots", "hint"})
    void areNotJoinedWithWhatIsElsewhere(String found) {
        System.setProperty(JOINS, "isolated");
        try (Deployment war = deploy(Deployment.of(Plain.class, Annotated.class).withoutSharedCache())) {
            if (found.equals("hint")) {
                war.inTransaction(NotByItself.class);
            }
            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/" + found + "/3");

            assertThat(answer.prefetched().body()).contains("Second", "Region 3");
        } finally {
            System.clearProperty(JOINS);
        }
    }

    private static Deployment deploy(Archive archive) {
        Deployment war =
                archive.entities(Parcel.class, Depot.class, Region.class).start();
        war.inTransaction(SecondDatabase.class);
        war.sql(
                "set referential_integrity false",
                "insert into REGION (ID, NAME) select X, 'Region ' || X from system_range(1, 40)",
                "insert into DEPOT (ID, NAME, REGION_ID) select 2 * X, 'First', 2 * X from system_range(1, 20)");
        return war;
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

        @GET
        @Path("/depots/{id}")
        public Depot depot(@PathParam("id") int id) {
            return entities.find(Depot.class, id);
        }

        @GET
        @Path("/hint/{id}")
        public Depot byHint(@PathParam("id") int id) {
            return entities.find(Depot.class, id, Map.of(QueryHints.PARTITIONING, "byId"));
        }
    }

    @Entity(name = "Parcel")
    public static class Parcel {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Depot depot;

        public String getPlace() {
            return depot == null ? "Nowhere" : depot.getName();
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

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Region region;

        public String getName() {
            return name;
        }

        public @Nullable Region getRegion() {
            return region;
        }
    }

    /** In the first database only. */
    @Entity(name = "Region")
    public static class Region {

        @Id
        public int id;

        public String name = "";
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
                statement.execute("create table DEPOT (ID int primary key, NAME varchar(80), REGION_ID int) as"
                        + " select 2 * X - 1, 'Second', 2 * X - 1 from system_range(1, 20)");
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

    /** Leaves it to the queries. */
    public static final class NotByItself implements Consumer<EntityManager> {

        @Override
        public void accept(EntityManager entities) {
            entities.unwrap(ServerSession.class).getDescriptor(Depot.class).setPartitioningPolicy(null);
        }
    }
}
