package dev.prefetched.tck.fuzz;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON in which everything without an order has been put in one. */
final class Canonical {

    private Canonical() {}

    /** The canonical form of what a fuzzed resource answers; what is no JSON stays as it is. */
    static String json(String body) {
        if (!body.startsWith("[") && !body.startsWith("{")) {
            return body;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return text(reader.readValue(), true);
        } catch (JsonException cutOff) {
            return body;
        }
    }

    /**
     * A dump in which all objects for one row count as one: after a detach relations lead to the detached object or to a
     * new one, whichever was there when they were read.
     */
    static String dumpOfDetached(String dump) {
        return dump.lines()
                .map(line -> line.replaceAll(" copy \\d+", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String text(JsonValue value, boolean ordered) {
        if (value instanceof JsonArray array) {
            Stream<String> elements = array.stream().map(element -> text(element, false));
            return (ordered ? elements : elements.sorted()).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .map(property ->
                            "\"" + property.getKey() + "\":" + text(property.getValue(), isOrdered(property.getKey())))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value.toString();
    }

    /** Attributes with an order are named for it. */
    private static boolean isOrdered(String attribute) {
        return attribute.startsWith("ordered") || attribute.startsWith("indexed");
    }
}
