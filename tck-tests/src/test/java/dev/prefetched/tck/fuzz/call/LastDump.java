package dev.prefetched.tck.fuzz.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Keeps what the last call has dumped until it is asked for. */
@ApplicationScoped
@Path("/dump")
public class LastDump {

    private volatile String text = "";

    void set(String dumped) {
        text = dumped;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String text() {
        return text;
    }
}
