package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Answer;
import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand requests of every kind on four threads: none takes anything over from the one before. */
@Tag("resources")
class ManyRequestsTest {

    private static final int REQUESTS = 1_000;
    private static final int THREADS = 4;
    private static final int ROWS = 3;
    private static final String PLAIN = "/plain/chefs";

    static final List<String> ENDINGS = List.of(
            "/prefetched/chefs",
            "/prefetched/unmapped",
            "/prefetched/mapped",
            "/prefetched/aborted",
            "/prefetched/stage",
            "/prefetched/suspended",
            "/prefetched/new/chefs",
            "/prefetched/new/unmapped",
            "/prefetched/new/mapped",
            "/prefetched/new/stage",
            "/prefetched/failed-stage",
            "/prefetched/events",
            "/prefetched/response");

    @Test
    void leaveNothingBehind() throws Exception {
        try (Deployment war = archive().threads(THREADS).start()) {
            war.seed(Chefs.class, ROWS);

            List<Answer> plain = plainAnswersAmongAllOthers(war);

            assertThat(plain).hasSize(REQUESTS / 2);
            assertThat(plain)
                    .allSatisfy(answer -> assertThat(answer.statements().onThread(answer.thread()))
                            .hasSize(BothWays.plain(ROWS)));
            assertThat(threads(plain)).hasSize(THREADS);
            assertThat(war.get("/plain/left").body()).isEqualTo(LeftOnThreadsTest.NOTHING);
        }
    }

    static Archive archive() {
        return Deployment.of(
                        Plain.class,
                        Annotated.class,
                        LeftOnThreads.Plain.class,
                        LeftOnThreads.Annotated.class,
                        Aborting.class,
                        ChefQueries.class)
                .entities(Osteria.entities())
                .withoutSharedCache();
    }

    private static List<Answer> plainAnswersAmongAllOthers(Deployment war) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            IntStream.range(0, REQUESTS / 2).forEach(number -> {
                clients.execute(() -> war.get(ENDINGS.get(number % ENDINGS.size())));
                answers.add(clients.submit(() -> war.get(PLAIN)));
            });
            List<Answer> plain = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                plain.add(answer.get());
            }
            return plain;
        } finally {
            clients.shutdown();
        }
    }

    private static Set<String> threads(List<Answer> answers) {
        Set<String> threads = new TreeSet<>();
        answers.forEach(answer -> threads.add(answer.thread()));
        return threads;
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Serving {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Serving {

        @Path("/new")
        public Object madeHere() {
            return new Made(chefs);
        }
    }

    /** Made by a locator. */
    @Prefetched
    public static class Made extends Serving {

        @SuppressWarnings("UnnecessaryAssignment") // Not made by CDI.
        Made(ChefQueries chefs) {
            this.chefs = chefs;
        }
    }

    /** Every way to end. */
    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class Serving {

        @Inject
        ChefQueries chefs;

        @GET
        @Path("/chefs")
        public List<Chef> chefs() {
            return chefs.first(ROWS);
        }

        @GET
        @Path("/response")
        public Response response() {
            return Response.ok(chefs.untyped(ROWS)).build();
        }

        @GET
        @Path("/unmapped")
        public List<Chef> unmapped() {
            throw new IllegalStateException("with " + chefs().size() + " chefs");
        }

        @GET
        @Path("/mapped")
        public List<Chef> mapped() {
            throw new NotFoundException("with " + chefs().size() + " chefs");
        }

        @GET
        @Path("/aborted")
        public List<Chef> aborted() {
            return chefs();
        }

        @GET
        @Path("/stage")
        public CompletionStage<List<Chef>> stage() {
            List<Chef> list = chefs();
            return CompletableFuture.supplyAsync(() -> list);
        }

        @GET
        @Path("/failed-stage")
        public CompletionStage<List<Chef>> failedStage() {
            String sorry = "with " + chefs().size() + " chefs";
            return CompletableFuture.supplyAsync(() -> {
                throw new NotFoundException(sorry);
            });
        }

        @GET
        @Path("/events")
        @Produces(MediaType.SERVER_SENT_EVENTS)
        public void events(@Context SseEventSink sink, @Context Sse events) {
            try (sink) {
                sink.send(events.newEvent("with " + chefs().size() + " chefs"));
            }
        }

        @GET
        @Path("/suspended")
        public void suspended(@Suspended AsyncResponse answer) {
            List<Chef> list = chefs();
            ForkJoinPool.commonPool().execute(() -> answer.resume(list));
        }
    }

    /** Answers before the method is reached. */
    @Provider
    public static class Aborting implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getUriInfo().getPath().endsWith("aborted")) {
                request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
            }
        }
    }
}
