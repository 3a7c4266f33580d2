package dev.prefetched.example.chefs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * What the guide can say about chefs. Thread-safe.
 *
 * <p>Each answer is read in a transaction of its own, as applications do, so it is over before JSON-B writes the answer.
 */
@Transactional
@ApplicationScoped
public class ChefService {

    @Inject
    private ChefRepository chefs;

    List<Chef> brigade(int limit) {
        return chefs.brigade(limit);
    }

    List<Chef> heads(int limit) {
        return chefs.heads(limit);
    }

    /** Pages are counted from one. */
    List<Chef> brigadeSpeaking(String language, int page, int limit) {
        return chefs.brigadeSpeaking(language, (page - 1) * limit, limit);
    }

    Optional<Chef> byId(int id) {
        return chefs.byId(id);
    }
}
