package dev.prefetched.tck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.tck.fuzz.call.Begin;
import dev.prefetched.tck.fuzz.call.Call;
import dev.prefetched.tck.fuzz.call.Query;
import dev.prefetched.tck.fuzz.model.Attribute;
import dev.prefetched.tck.fuzz.model.Chances;
import dev.prefetched.tck.fuzz.model.Container;
import dev.prefetched.tck.fuzz.model.Data;
import dev.prefetched.tck.fuzz.model.EntityType;
import dev.prefetched.tck.fuzz.model.Kind;
import dev.prefetched.tck.fuzz.model.Model;
import dev.prefetched.tck.fuzz.model.RandomData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Simultaneous requests get the answers they would get alone, while entities are evicted from the shared cache.
 *
 * <p>Every entity refers to every other, so that one request finds targets in the cache that another has just put there.
 * Where that empties the list of keys of a batch, EclipseLink alone sends {@code IN ()}, which some databases reject; H2
 * does not, so it is looked for in the statements.
 */
@Tag("fuzz")
class ConcurrentFuzzIT {

    private static final int CLIENTS = 4;
    private static final int MINUTES = 4;
    private static final List<String> ENTITIES = List.of("E0", "E1", "E2", "E3");

    private final int callsOfEach = Integer.getInteger("fuzz.concurrent", 1_000);

    @Test
    void simultaneousRequestsAnswerTheSame() throws Exception {
        long seed = Long.getLong("fuzz.seed", 3L);
        Model model = model();
        Data data = RandomData.few(model, new Chances(seed));
        try (FuzzedWar war = new FuzzedWar(model, CLIENTS)) {
            war.load(model, data);
            Map<Call, String> expected = new LinkedHashMap<>();
            calls().forEach(call -> expected.put(call, Canonical.json(war.body("/plain", call))));

            assertThat(differences(war, expected, seed)).isEmpty();
            assertThat(war.statements("IN \\(\\)"))
                    .as("statements without keys")
                    .isEmpty();
        }
    }

    private List<String> differences(FuzzedWar war, Map<Call, String> expected, long seed) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Chances chances = new Chances(seed + client);
                running.add(clients.submit(() -> client(war, expected, chances)));
            }
            List<String> differences = new ArrayList<>();
            for (Future<List<String>> client : running) {
                differences.addAll(client.get(MINUTES, TimeUnit.MINUTES));
            }
            return differences;
        } finally {
            clients.shutdownNow();
        }
    }

    private List<String> client(FuzzedWar war, Map<Call, String> expected, Chances chances) {
        List<Call> calls = List.copyOf(expected.keySet());
        List<String> differences = new ArrayList<>();
        for (int number = 0; number < callsOfEach; number++) {
            if (chances.percent(40)) {
                war.evict(chances.oneOf(ENTITIES));
            }
            Call call = chances.oneOf(calls);
            String answer = Canonical.json(war.body("/prefetched", call));
            if (!answer.equals(expected.get(call))) {
                differences.add(call.url() + ": " + answer);
            }
        }
        return differences;
    }

    private static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (String entity : ENTITIES) {
            for (Query query : List.of(Query.ALL, Query.DESCENDING, Query.WITH_NAME, Query.FIND_EACH)) {
                Call call = new Call("/" + entity, Map.of("query", query.name()));
                calls.add(call);
                calls.add(call.with("begin", Begin.EARLY_TRANSACTION));
                calls.add(call.with("before", "RANDOM-2-50-5"));
            }
        }
        return calls;
    }

    /** Each entity with a LAZY to-one to each, shown where it leads to a later one. */
    private static Model model() {
        return new Model(ENTITIES.stream()
                .map(owner -> new EntityType(
                        owner,
                        owner,
                        Optional.empty(),
                        false,
                        true,
                        ENTITIES.stream().map(target -> toOne(owner, target)).toList()))
                .toList());
    }

    private static Attribute toOne(String owner, String target) {
        String name = "one" + owner.substring(1) + target.substring(1);
        return new Attribute(name, Kind.TO_ONE, target, Container.LIST, false, target.compareTo(owner) > 0, "");
    }
}
