package dev.prefetched.tck.server.trattoria;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.server.trattoria.Kitchen.Chef;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers that are given after the method has returned, by another thread. */
final class LaterDining {

    private LaterDining() {}

    @Path("/plain/later")
    @RequestScoped
    public static class Plain extends Later {}

    @Path("/prefetched/later")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Later {}

    /** The methods of both. */
    public abstract static class Later extends Dining {

        @Resource
        private ManagedExecutorService executor;

        @GET
        @Path("/stage")
        public CompletionStage<List<Chef>> stage(@QueryParam("rows") int rows) {
            List<Chef> chefs = lazy(rows);
            return CompletableFuture.supplyAsync(() -> chefs, executor);
        }

        @GET
        @Path("/suspended")
        public void suspended(@QueryParam("rows") int rows, @Suspended AsyncResponse answer) {
            List<Chef> chefs = lazy(rows);
            executor.execute(() -> answer.resume(chefs));
        }

        @GET
        @Path("/queried-stage")
        public CompletionStage<List<Chef>> queriedStage(@QueryParam("rows") int rows) {
            return CompletableFuture.supplyAsync(() -> lazy(rows), executor);
        }

        @GET
        @Path("/queried-suspended")
        public void queriedSuspended(@QueryParam("rows") int rows, @Suspended AsyncResponse answer) {
            executor.execute(() -> answer.resume(lazy(rows)));
        }

        @GET
        @Path("/events")
        @Produces(MediaType.SERVER_SENT_EVENTS)
        public void events(@QueryParam("rows") int rows, @Context SseEventSink sink, @Context Sse events) {
            try (sink) {
                for (Chef chef : lazy(rows)) {
                    sink.send(events.newEventBuilder()
                            .mediaType(MediaType.APPLICATION_JSON_TYPE)
                            .data(Chef.class, chef)
                            .build());
                }
            }
        }
    }
}
