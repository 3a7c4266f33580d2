package dev.prefetched.internal.deployment;

import dev.prefetched.internal.jsonb.ApplicationObjects;
import dev.prefetched.internal.jsonb.JsonbResponseShapes;
import dev.prefetched.internal.jsonb.JsonbRuntime;
import dev.prefetched.internal.messages.Message;
import dev.prefetched.internal.messages.MessageLog;
import dev.prefetched.spi.ResponseShapeReader;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Which shape reader serves the application: its own, if it brings one as a service, else the one for JSON-B.
 *
 * @param chosen the reader to use
 * @param problems the definition error that several services are
 */
record ShapeReaders(ResponseShapeReader chosen, List<DefinitionProblem> problems) {

    static ShapeReaders find(ClassLoader deployment, ApplicationObjects objects, MessageLog messages) {
        List<ResponseShapeReader> services = ServiceLoader.load(ResponseShapeReader.class, deployment).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (services.size() > 1) {
            List<String> names =
                    services.stream().map(reader -> reader.getClass().getName()).toList();
            return new ShapeReaders(
                    services.get(0), List.of(new DefinitionProblem(Message.SEVERAL_SHAPE_READERS, names)));
        }
        return new ShapeReaders(
                services.isEmpty()
                        ? new JsonbResponseShapes(JsonbRuntime.detect(), objects, messages)
                        : services.get(0),
                List.of());
    }
}
