package dev.prefetched.tck.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails in the seed project, by the issues of GeeWee/django-auto-prefetching and its own notes. */
@Tag("seed-scenarios")
class KnownFailuresTest {

    private static final int MANY = 30;

    private static Deployment war;

    @BeforeAll
    static void deploy() {
        war = Deployment.of(Plain.class, Annotated.class)
                .entities(
                        Texted.class,
                        Wardrobe.Garment.class,
                        Wardrobe.Coat.class,
                        Wardrobe.Lining.class,
                        Wardrobe.Patch.class,
                        Wardrobe.Label.class,
                        StampCollectors.Album.class,
                        StampCollectors.Collector.class,
                        StampCollectors.Stamp.class,
                        StampCollectors.Portrait.class,
                        StampCollectors.Image.class,
                        StampCollectors.UriAsText.class,
                        StampCollectors.Club.class,
                        StampCollectors.Member.class,
                        StampCollectors.House.class,
                        StampCollectors.Street.class)
                .start();
        war.seed(Data.class, MANY);
    }

    @AfterAll
    static void undeploy() {
        war.close();
    }

    /** What the seed lists as not done, in its file TODO.txt: a field error on the eighth id. */
    @ParameterizedTest
    @ValueSource(ints = {3, MANY})
    void writesAnIdBesideEachOfEightObjectsOnThreeLevels(int rows) {
        int relations = Wardrobe.WIDTH * Wardrobe.DEPTH;

        PrefetchedAnswer.of(war, "/coats?rows=" + rows)
                .takesPlain(1 + relations * rows)
                .takesPrefetched(1 + relations);
    }

    /** #1: a run-time error where the serializer takes many for one. */
    @ParameterizedTest
    @ValueSource(ints = {3, MANY})
    void takesOneAndManyFromTheMapping(int rows) {
        PrefetchedAnswer.of(war, "/collectors?rows=" + rows)
                .takesPlain(1 + 2 * rows)
                .takesPrefetched(1 + 2);
    }

    /** #74: an attribute error at {@code image.url}; #33, #52: properties and write-only fields were fetched. */
    @ParameterizedTest
    @ValueSource(ints = {3, MANY})
    void takesNoValueForARelation(int rows) {
        PrefetchedAnswer.of(war, "/portraits?rows=" + rows).takesPlain(1).takesPrefetched(1);
    }

    /** adamchainz/django-auto-prefetch#374: a dotted source was looked for at the root. */
    @ParameterizedTest
    @ValueSource(ints = {3, MANY})
    void followsAPathThatBeginsBelowARelation(int rows) {
        PrefetchedAnswer.of(war, "/clubs?rows=" + rows).takesPlain(1 + 3 * rows).takesPrefetched(1 + 3);
    }

    /** #47: the fields of one serializer were looked for on the model of another. */
    @ParameterizedTest
    @ValueSource(ints = {3, MANY})
    void tellsTheAnswersOfOneResourceApart(int rows) {
        for (int turn = 0; turn < 2; turn++) {
            PrefetchedAnswer.of(war, "/either?of=collectors&rows=" + rows)
                    .takesPlain(1 + 2 * rows)
                    .takesPrefetched(1 + 2);
            PrefetchedAnswer.of(war, "/either?of=clubs&rows=" + rows)
                    .takesPlain(1 + 3 * rows)
                    .takesPrefetched(1 + 3);
        }
    }

    /** Exclusion was by the whole path, so what was below an excluded relation stayed. */
    @ParameterizedTest
    @ValueSource(ints = {3, MANY})
    void excludesARelationWithAllBelowIt(int rows) {
        PrefetchedAnswer.of(war, "/clubs-alone?rows=" + rows)
                .takesPlain(1 + 3 * rows)
                .takesPrefetched(1 + 3 * rows);
    }

    /** #14: nothing could be done for the answer of a POST. */
    @ParameterizedTest
    @ValueSource(ints = {3, MANY})
    void prefetchesTheAnswerOfAPost(int rows) {
        Answer plain = post("/plain/clubs?rows=" + rows);
        Answer prefetched = post("/prefetched/clubs?rows=" + rows);

        assertThat(prefetched.status()).isEqualTo(plain.status()).isEqualTo(201);
        assertThat(prefetched.body()).isEqualTo(plain.body()).contains("Street 3");
        assertThat(plain.statements()).hasSize(1 + 3 * rows);
        assertThat(prefetched.statements()).hasSize(1 + 3);
    }

    private static Answer post(String path) {
        war.emptySharedCache();
        return war.send(war.request(path).POST(BodyPublishers.noBody()));
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Failing {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Failing {

        @Override
        @GET
        @Path("/clubs-alone")
        @Prefetched(exclude = "members")
        public List<StampCollectors.Club> clubsAlone(@QueryParam("rows") int rows) {
            return super.clubsAlone(rows);
        }
    }

    /** Serializers that the seed project cannot serve. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Failing extends Listing<StampCollectors.Collector> {

        @Override
        Class<StampCollectors.Collector> type() {
            return StampCollectors.Collector.class;
        }

        @GET
        @Path("/coats")
        public List<Wardrobe.Coat> coats(@QueryParam("rows") int rows) {
            return first(Wardrobe.Coat.class, rows);
        }

        @GET
        @Path("/collectors")
        public List<StampCollectors.Collector> collectors(@QueryParam("rows") int rows) {
            return first(type(), rows);
        }

        @GET
        @Path("/portraits")
        public List<StampCollectors.Portrait> portraits(@QueryParam("rows") int rows) {
            return first(StampCollectors.Portrait.class, rows);
        }

        @GET
        @Path("/clubs")
        public List<StampCollectors.Club> clubs(@QueryParam("rows") int rows) {
            return first(StampCollectors.Club.class, rows);
        }

        @GET
        @Path("/clubs-alone")
        public List<StampCollectors.Club> clubsAlone(@QueryParam("rows") int rows) {
            return clubs(rows);
        }

        @POST
        @Path("/clubs")
        public Response post(@QueryParam("rows") int rows) {
            return Response.status(Response.Status.CREATED).entity(clubs(rows)).build();
        }

        @GET
        @Path("/either")
        public Response either(@QueryParam("of") String of, @QueryParam("rows") int rows) {
            if (of.equals("clubs")) {
                return Response.ok(clubs(rows)).build();
            }
            return Response.ok(collectors(rows)).build();
        }
    }

    /** All that is read. */
    public static final class Data implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            Wardrobe.seed(entities, rows);
            StampCollectors.seed(entities, rows);
        }
    }
}
