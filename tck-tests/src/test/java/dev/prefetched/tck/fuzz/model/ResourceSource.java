package dev.prefetched.tck.fuzz.model;

import java.util.stream.Collectors;

/**
 * The Java source of the resource classes over a model: {@code /plain} and {@code /prefetched}, which differ by the
 * annotation alone, with a method for each entity and kind of answer.
 */
public final class ResourceSource {

    private ResourceSource() {}

    /** The source of {@code Plain} or {@code Annotated}. */
    public static String of(Model model, String name) {
        boolean annotated = name.equals("Annotated");
        String methods = model.entities().stream().map(ResourceSource::methods).collect(Collectors.joining("\n"));
        return """
                package %s;

                import dev.prefetched.Prefetched;
                import dev.prefetched.tck.fuzz.call.*;
                import jakarta.enterprise.context.*;
                import jakarta.inject.*;
                import jakarta.ws.rs.*;
                import jakarta.ws.rs.core.*;
                import java.util.*;

                @Path("/%s")
                @RequestScoped
                %s@Produces(MediaType.APPLICATION_JSON)
                public class %s {

                    @Inject
                    CallRunner runner;

                %s}
                """.formatted(
                        ModelSource.PACKAGE,
                        annotated ? "prefetched" : "plain",
                        annotated ? "@Prefetched\n" : "",
                        name,
                        methods.indent(4));
    }

    private static String methods(EntityType entity) {
        return """
                @GET
                @Path("/%1$s")
                public List<%1$s> list%1$s(@Context UriInfo call) {
                    return runner.run(%1$s.class, call);
                }

                @GET
                @Path("/%1$s/array")
                public %1$s[] array%1$s(@Context UriInfo call) {
                    return runner.run(%1$s.class, call).toArray(%1$s[]::new);
                }

                @GET
                @Path("/%1$s/one")
                public Optional<%1$s> one%1$s(@Context UriInfo call) {
                    return runner.run(%1$s.class, call).stream().findFirst();
                }
                """.formatted(entity.name());
    }
}
