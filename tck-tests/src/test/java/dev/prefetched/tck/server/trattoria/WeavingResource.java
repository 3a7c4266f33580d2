package dev.prefetched.tck.server.trattoria;

import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;

/** Whether the server's EclipseLink has woven the entity classes when they were loaded. */
@Path("/weaving")
@Produces(MediaType.TEXT_PLAIN)
public class WeavingResource {

    /** A line for each entity: its name, and {@code true} if it is woven. */
    @GET
    public String read() {
        return Stream.of(Kitchen.class, Cellar.class)
                .flatMap(unit -> Stream.of(unit.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .map(type -> type.getSimpleName() + " " + PersistenceWeaved.class.isAssignableFrom(type))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
