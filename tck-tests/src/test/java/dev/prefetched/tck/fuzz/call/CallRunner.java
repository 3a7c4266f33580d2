package dev.prefetched.tck.fuzz.call;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Does what a call asks for, in a resource method. */
@Dependent
public class CallRunner {

    /** The parameter that plants a fault on the prefetched side. */
    public static final String PLANTED = "planted";

    @Inject
    EntityManager entities;

    @Inject
    LastDump lastDump;

    /** The answer: entities of class {@code root}. */
    public <E> List<E> run(Class<E> root, UriInfo uri) {
        Map<String, String> parameters = new TreeMap<>();
        uri.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        if (uri.getPath().startsWith("plain")) {
            parameters.remove(PLANTED);
        }
        Call call = new Call("/" + root.getSimpleName(), parameters);
        Boundaries boundaries = new Boundaries(entities);
        boundaries.begin(call.choice("begin", Begin.NO_TRANSACTION));
        Change change = Change.of(call);
        change.first(entities);
        List<E> found = new Selection(entities, call).of(root);
        Traversal.of(call.text("before")).through(found);
        change.later(entities);
        boundaries.end(call.choice("end", End.NOTHING), found);
        Traversal.of(call.text("after")).through(found);
        List<E> picked = call.choice("pick", Pick.ALL).from(found);
        lastDump.set(call.text("dump").isEmpty() ? "" : GraphDump.of(found));
        return picked;
    }
}
