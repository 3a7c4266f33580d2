package dev.prefetched.example.demo;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the guide answered to one request.
 *
 * @param status the HTTP status
 * @param headers all headers but those that differ between any two requests
 * @param body the body, byte by byte
 * @param statements how many statements the server sent to the database for it
 * @param nanos how long the whole exchange took, in nanoseconds
 */
record Answer(int status, Map<String, List<String>> headers, ByteBuffer body, int statements, long nanos) {

    private static final String STATEMENTS = "X-Statements";

    static Answer of(HttpResponse<byte[]> response, long nanos) {
        int statements = (int) response.headers().firstValueAsLong(STATEMENTS).orElse(0);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        headers.remove(STATEMENTS);
        headers.remove("Date");
        return new Answer(response.statusCode(), headers, ByteBuffer.wrap(response.body()), statements, nanos);
    }

    /** Whether a client could not tell the two answers apart. */
    boolean isSameAs(Answer other) {
        return status == other.status && headers.equals(other.headers) && body.equals(other.body);
    }

    /** The number of rows in the body: the elements of a JSON array; one for a JSON object. */
    int rows() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            JsonStructure json = reader.read();
            return json.getValueType() == ValueType.ARRAY ? json.asJsonArray().size() : 1;
        }
    }

    String text() {
        return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
    }
}
