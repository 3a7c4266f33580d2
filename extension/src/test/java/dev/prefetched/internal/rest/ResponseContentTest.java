package dev.prefetched.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseContentTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            inherited;     java.util.List<java.lang.String>
            fromInterface; java.util.Map<java.lang.Integer, java.util.List<java.lang.String>>
            stage;         java.util.Optional<java.util.List<java.lang.String>>
            future;        java.lang.String
            generic;       java.util.List<java.lang.String>
            wildcard;      java.util.List<java.lang.Number>
            """)
    void isWhatTheConcreteClassWrites(String method, String type) {
        ResponseContent content = ResponseContent.of(Concrete.class, method(method));

        assertThat(content.type().getTypeName().replace('$', '.')).isEqualTo(type);
        assertThat(content.opaque()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"response", "stagedResponse", "object", "raw", "any", "mapOfObjects", "suspended", "unbound"})
    void isOpaqueIfItMayBeAnything(String method) {
        assertThat(ResponseContent.of(Concrete.class, method(method)).opaque()).isTrue();
    }

    @Test
    void isNotOpaqueIfItCannotHoldJustAnything() {
        assertThat(ResponseContent.of(Concrete.class, method("stream")).opaque())
                .isFalse();
        assertThat(ResponseContent.of(Concrete.class, method("arrays")).opaque())
                .isFalse();
        assertThat(ResponseContent.of(Concrete.class, method("nothing")).opaque())
                .isFalse();
    }

    @Test
    void tellsWhichMethodsAnswerLater() {
        assertThat(ResponseContent.isAsynchronous(method("stage"))).isTrue();
        assertThat(ResponseContent.isAsynchronous(method("suspended"))).isTrue();
        assertThat(ResponseContent.isAsynchronous(method("response"))).isFalse();
    }

    private static Method method(String name) {
        return Stream.of(Concrete.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** With a type variable of its own. */
    public interface Listing<K, V> {

        default Map<K, List<V>> fromInterface() {
            return Map.of();
        }
    }

    /** Between the two. */
    public abstract static class Base<E> implements Listing<Integer, E> {

        public List<E> inherited() {
            return List.of();
        }

        public CompletionStage<Optional<List<E>>> stage() {
            return CompletableFuture.completedFuture(Optional.empty());
        }

        public abstract CompletableFuture<E> future();

        public abstract GenericEntity<List<E>> generic();
    }

    /** The concrete class. */
    @SuppressWarnings("rawtypes")
    public abstract static class Concrete extends Base<String> {

        public abstract List<String>[] arrays();

        public abstract List<? extends Number> wildcard();

        public abstract Response response();

        public abstract CompletionStage<Response> stagedResponse();

        public abstract Object object();

        public abstract List raw();

        public abstract List<?> any();

        public abstract Map<String, Object> mapOfObjects();

        public abstract void suspended(@Suspended AsyncResponse answer);

        public abstract <T> List<T> unbound();

        public abstract StreamingOutput stream();

        public abstract void nothing();
    }
}
