package dev.prefetched.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.AnswerTypes.Name;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ofAService;           List<Chef>
            ofALocalVariable;     List<Chef>
            ofAField;             Chef
            ofAnEntityManager;    Chef
            ofATypedQuery;        List<Chef>
            byABuilder;           List<Chef>
            byABuilderStatement;  Chef
            eitherOr;             Chef | Dish
            throughAHelper;       List<Chef>
            throughStaticHelper;  List<Dish>
            asGenericEntity;      List<Chef>
            mapped;               List<Dto>
            mappedByLambda;       List<Dto>
            collected;            List<Chef>
            added;                ArrayList<Chef>
            addedInALoop;         ArrayList<Dto>
            inAMap;               Map<String, List<Chef>>
            putIntoAMap;          HashMap<String, List<Chef>>
            inAPage;              Page<Chef>
            inAnArray;            [<Chef>
            asObject;             List<Chef>
            asRawList;            List<Chef>
            staged;               List<Chef>
            stagedResponse;       List<Chef>
            ofAnOptional;         Chef
            inherited;            List<Chef>
            inheritedTemplate;    Chef
            elements;             Chef
            """)
    void areThoseHandedToTheResponse(String method, String types) {
        AnswerTypes answers = read(method);

        assertThat(texts(answers)).containsExactlyInAnyOrder(types.split(" \\| "));
        assertThat(answers.complete()).as("complete").isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            resumed;            List<Chef>
            resumedElsewhere;   List<Chef>
            resumedByStage;     List<Chef>
            """)
    void areThoseASuspendedAnswerIsResumedWith(String method, String types) {
        AnswerTypes answers = read(method);

        assertThat(texts(answers)).containsExactlyInAnyOrder(types);
        assertThat(answers.complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ofAnUntypedQuery", "ofAnInterface", "ofARawService", "neverResumed", "ofAParameter", "partlyUnknown"})
    void areIncompleteWhereTheCodeDoesNotTell(String method) {
        assertThat(read(method).complete()).isFalse();
    }

    @Test
    void areCompleteWithoutContent() {
        AnswerTypes nothing = read("nothing");

        assertThat(nothing.types()).isEmpty();
        assertThat(nothing.complete()).isTrue();
    }

    @Test
    void areThoseOfAClassThatAContainerHasDerived() {
        Resource derived = new Resource() {};

        assertThat(texts(AnswerTypes.of(derived.getClass(), method("inherited"))))
                .containsExactly("List<Chef>");
    }

    private static AnswerTypes read(String name) {
        return AnswerTypes.of(Resource.class, method(name));
    }

    private static Method method(String name) {
        return Stream.of(Resource.class.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(AnswerTypes answers) {
        return answers.types().stream().map(AnswerTypesTest::text).toList();
    }

    private static String text(Name name) {
        String simple = name.className().replaceAll(".*[.$]", "");
        return name.arguments().isEmpty()
                ? simple
                : simple
                        + name.arguments().stream()
                                .map(AnswerTypesTest::text)
                                .collect(Collectors.joining(", ", "<", ">"));
    }

    /** The entity. */
    public static class Chef {
        List<Dish> dishes = List.of();
    }

    /** Another one. */
    public static class Dish {}

    /** Made of an entity. */
    public record Dto(Chef chef) {

        static Dto of(Chef chef) {
            return new Dto(chef);
        }
    }

    /** Holds entities. */
    public static class Page<T> {
        final List<T> content;

        Page(List<T> content) {
            this.content = content;
        }
    }

    /** Where entities come from. */
    public static class Service<E> {

        List<E> all() {
            return List.of();
        }

        Optional<E> first() {
            return all().stream().findFirst();
        }

        CompletionStage<List<E>> later() {
            return CompletableFuture.completedFuture(all());
        }
    }

    /** Nobody knows what implements it. */
    public interface Facade {

        Response answer();
    }

    /** What resources have in common. */
    public abstract static class Base<E> {

        Service<E> service = new Service<>();

        abstract Object load();

        public Response inherited() {
            return ok(service.all());
        }

        public Response inheritedTemplate() {
            return ok(load());
        }

        Response ok(Object entity) {
            return Response.ok(entity).build();
        }
    }

    /** One method for each way. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    public static class Resource extends Base<Chef> {

        EntityManager entities;
        Executor executor = Runnable::run;
        Service raw = new Service();
        Facade facade;
        Chef chef = new Chef();

        @Override
        Object load() {
            return chef;
        }

        public Response ofAService() {
            return Response.ok(service.all()).build();
        }

        public Response ofALocalVariable() {
            List<Chef> list = service.all();
            Object entity = list;
            return Response.ok(entity).build();
        }

        public Response ofAField() {
            return Response.ok(chef).build();
        }

        public Response ofAnEntityManager() {
            return Response.ok(entities.find(Chef.class, 1)).build();
        }

        public Response ofATypedQuery() {
            return Response.ok(entities.createQuery("select c from Chef c", Chef.class)
                            .setMaxResults(3)
                            .getResultList())
                    .build();
        }

        public Response byABuilder() {
            return Response.status(200).entity(service.all()).header("a", "b").build();
        }

        public Response byABuilderStatement() {
            Response.ResponseBuilder builder = Response.ok();
            builder.entity(chef);
            return builder.build();
        }

        public Response eitherOr() {
            return Response.ok(service.all().isEmpty() ? chef : new Dish()).build();
        }

        public Response throughAHelper() {
            return wrap(service.all());
        }

        private Response wrap(Object content) {
            return content == null
                    ? Response.status(404).build()
                    : Response.ok(content).build();
        }

        public Response throughStaticHelper() {
            return Answering.with(chef.dishes);
        }

        public Response asGenericEntity() {
            return Response.ok(new GenericEntity<List<Chef>>(raw.all()) {}).build();
        }

        public Response mapped() {
            return Response.ok(service.all().stream().map(Dto::of).toList()).build();
        }

        public Response mappedByLambda() {
            return Response.ok(service.all().stream().map(each -> new Dto(each)).collect(Collectors.toList()))
                    .build();
        }

        public Response collected() {
            return Response.ok(service.all().stream().filter(each -> true).collect(Collectors.toList()))
                    .build();
        }

        public Response added() {
            List<Chef> list = new ArrayList<>();
            list.add(chef);
            return Response.ok(list).build();
        }

        public Response addedInALoop() {
            List<Dto> list = new ArrayList<>();
            for (Chef each : service.all()) {
                list.add(new Dto(each));
            }
            return Response.ok(list).build();
        }

        public Response inAMap() {
            return Response.ok(Map.of("chefs", service.all())).build();
        }

        public Response putIntoAMap() {
            Map<String, Object> map = new HashMap<>();
            map.put("chefs", service.all());
            map.put("total", 3);
            return Response.ok(map).build();
        }

        public Response inAPage() {
            return Response.ok(new Page<>(service.all())).build();
        }

        public Response inAnArray() {
            return Response.ok(new Chef[] {chef}).build();
        }

        public Object asObject() {
            return service.all();
        }

        public List asRawList() {
            return service.all();
        }

        public CompletionStage<Object> staged() {
            return CompletableFuture.supplyAsync(() -> service.all());
        }

        public CompletionStage<Response> stagedResponse() {
            return service.later().thenApply(list -> Response.ok(list).build());
        }

        public Response ofAnOptional() {
            return service.first()
                    .map(found -> Response.ok(found).build())
                    .orElseGet(() -> Response.status(404).build());
        }

        public Response elements() {
            return Response.ok(service.all().get(0)).build();
        }

        public void resumed(AsyncResponse answer) {
            answer.resume(service.all());
        }

        public void resumedElsewhere(AsyncResponse answer) {
            executor.execute(() -> {
                try {
                    answer.resume(service.all());
                } catch (RuntimeException failure) {
                    answer.resume(failure);
                }
            });
        }

        public void resumedByStage(AsyncResponse answer) {
            service.later().whenComplete((list, failure) -> answer.resume(failure == null ? list : failure));
        }

        public Response nothing() {
            return Response.noContent().build();
        }

        public Response ofAnUntypedQuery() {
            return Response.ok(entities.createQuery("select c from Chef c").getResultList())
                    .build();
        }

        public Response ofAnInterface() {
            return facade.answer();
        }

        public Response ofARawService() {
            return Response.ok(raw.all()).build();
        }

        public void neverResumed(AsyncResponse answer) {
            answer.cancel();
        }

        public Response ofAParameter(Object given) {
            return Response.ok(given).build();
        }

        public Response partlyUnknown() {
            return Response.ok(chef.dishes.isEmpty() ? chef : raw.all()).build();
        }
    }

    /** Answers for others. */
    static final class Answering {

        private Answering() {}

        static Response with(Object entity) {
            return Response.ok().entity(entity).build();
        }
    }
}
