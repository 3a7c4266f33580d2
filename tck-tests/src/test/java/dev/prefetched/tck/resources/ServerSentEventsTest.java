package dev.prefetched.tck.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.tck.LoggedMessages;
import dev.prefetched.tck.PrefetchedAnswer;
import dev.prefetched.tck.osteria.Chefs;
import dev.prefetched.tck.osteria.Osteria;
import dev.prefetched.tck.osteria.Osteria.Chef;
import dev.prefetched.testkit.Deployment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are sent one by one, so there is nothing to read ahead for; they are left alone. */
@Tag("resources")
class ServerSentEventsTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void areLeftAlone(int rows) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class, ChefQueries.class)
                .entities(Osteria.entities())
                .start()) {
            war.seed(Chefs.class, rows);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/events?rows=" + rows)
                    .takesPlain(BothWays.plain(rows))
                    .takesPrefetched(BothWays.plain(rows));

            assertThat(answer.prefetched().body().lines().filter(line -> line.startsWith("data:")))
                    .hasSize(rows)
                    .allMatch(line -> line.contains("Motto"));
        }
    }

    @Test
    void areNotWarnedOfForTheAnnotationOfAClass() {
        try (LoggedMessages log = new LoggedMessages();
                Deployment war = Deployment.of(Annotated.class, Chosen.class, ChefQueries.class)
                        .entities(Osteria.entities())
                        .start()) {
            assertThat(war.get("/prefetched/events?rows=1").status()).isEqualTo(200);
            assertThat(war.get("/chosen/events?rows=1").status()).isEqualTo(200);

            assertThat(log.numbered("PRE0201")).singleElement().asString().contains("Chosen.tell");
        }
    }

    /** The method itself is annotated, for nothing. */
    @Path("/chosen")
    @RequestScoped
    public static class Chosen extends Telling {

        @Override
        @Prefetched
        @GET
        @Path("/events")
        @Produces(MediaType.SERVER_SENT_EVENTS)
        public void tell(@QueryParam("rows") int rows, @Context SseEventSink sink, @Context Sse events) {
            super.tell(rows, sink, events);
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends Telling {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends Telling {}

    /** Tells of chefs. */
    public abstract static class Telling {

        @Inject
        ChefQueries chefs;

        @GET
        @Path("/events")
        @Produces(MediaType.SERVER_SENT_EVENTS)
        public void tell(@QueryParam("rows") int rows, @Context SseEventSink sink, @Context Sse events) {
            try (sink) {
                for (Chef chef : chefs.first(rows)) {
                    sink.send(events.newEventBuilder()
                            .mediaType(MediaType.APPLICATION_JSON_TYPE)
                            .data(Chef.class, chef)
                            .build());
                }
            }
        }
    }
}
